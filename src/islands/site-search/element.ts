import { type Hit, type Place, search } from '../../domain/search.ts';

/** More results than this are counted, not listed. */
const SHOWN = 40;

type FoundPlace = Place & { kind: string };

/** Looks through the site’s own index, fetched when the field is first used; the query lives in `?q=`. */
class SiteSearch extends HTMLElement {
  #places: Promise<FoundPlace[]> | undefined;

  connectedCallback() {
    const input = this.querySelector('input');
    if (!input) throw new Error('<site-search> needs its <input>');
    input.addEventListener('focus', () => this.#load(), { once: true });
    input.addEventListener('input', () => this.#show(input.value));
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    if (input.value) void this.#show(input.value);
  }

  #load(): Promise<FoundPlace[]> {
    this.#places ??= fetch(this.dataset['src'] ?? '').then((response) => response.json());
    return this.#places;
  }

  async #show(query: string) {
    const url = new URL(location.href);
    if (query) url.searchParams.set('q', query);
    else url.searchParams.delete('q');
    history.replaceState(null, '', url);
    const hits = search(await this.#load(), query);
    const list = this.querySelector('ol');
    const status = this.querySelector('[role=status]');
    if (!list || !status) return;
    list.replaceChildren(...hits.slice(0, SHOWN).map((hit) => this.#item(hit)));
    status.textContent = query && this.#count(hits.length);
  }

  #count(found: number): string {
    const { none, results, shown } = this.dataset as Record<string, string>;
    if (found === 0) return `${none}`;
    return `${found}${results}${found > SHOWN ? `${shown}`.replace('{n}', String(SHOWN)) : ''}`;
  }

  #item({ place, excerpt }: Hit<FoundPlace>): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const kind = document.createElement('small');
    const mark = document.createElement('mark');
    const text = document.createElement('p');
    link.href = new URL(`${this.dataset['root']}`.replace(/index\.html$/, '') + place.path, location.href).href;
    link.textContent = place.title;
    kind.textContent = place.kind;
    mark.textContent = excerpt[1];
    text.append(excerpt[0], mark, excerpt[2]);
    item.append(link, kind, text);
    return item;
  }
}

customElements.define('site-search', SiteSearch);
