import {
  countFor,
  type Facet,
  type Facets,
  keeps,
  readFilter,
  toggled,
  WHOLE,
  writeFilter,
} from '../../domain/claim-filter.ts';

interface Choice {
  facet: Facet;
  value: string;
  link: HTMLAnchorElement;
}
interface Row {
  item: HTMLElement;
  facets: Facets;
  /** Its mark on the map. */
  mark: HTMLElement | null;
}

const NARROW = matchMedia('(max-width: 999px)');

/** Keeps the rows shown, the counts and every choice’s address true to the filter in this page’s address. */
class ClaimFilter extends HTMLElement {
  #choices: Choice[] = [];
  #known: Facets = WHOLE;
  #rows: Row[] = [];
  #filter: Facets = WHOLE;

  connectedCallback() {
    this.#choices = [...this.querySelectorAll<HTMLAnchorElement>('nav a')].map(choiceOf);
    this.#known = {
      v: this.#valuesOf('v'),
      k: this.#valuesOf('k'),
      t: this.#valuesOf('t'),
    };
    this.#rows = [...this.querySelectorAll<HTMLElement>('li[data-v]')].map(rowOf);
    this.#filter = readFilter(location.search, this.#known);
    this.querySelector('details')?.toggleAttribute('open', !NARROW.matches || writeFilter(this.#filter) !== '');
    this.addEventListener('click', (event) => this.#click(event));
    addEventListener('popstate', () => this.#show(readFilter(location.search, this.#known)));
    addEventListener('hashchange', () => this.#uncover());
    this.#show(this.#filter);
    this.#uncover();
  }

  #valuesOf(facet: Facet): string[] {
    return this.#choices.filter((choice) => choice.facet === facet).map(({ value }) => value);
  }

  /** A plain click filters in place; one that asks for a new tab or window goes where the link leads. */
  #click(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const choice = this.#choices.find((one) => one.link === link);
    if (!choice && !link?.matches('.clear')) return;
    event.preventDefault();
    this.#choose(choice ? toggled(this.#filter, choice.facet, choice.value, this.#known) : WHOLE);
  }

  #choose(filter: Facets) {
    try {
      history.pushState(null, '', location.pathname + writeFilter(filter));
    } catch {
      // Opened from disk, some browsers refuse to change the address; the rows still follow the choice.
    }
    this.#show(filter);
  }

  #show(filter: Facets) {
    this.#filter = filter;
    let shown = 0;
    for (const { item, facets, mark } of this.#rows) {
      const kept = keeps(filter, facets);
      item.hidden = !kept;
      mark?.toggleAttribute('data-off', !kept);
      if (kept) shown += 1;
    }
    const claims = this.#rows.map(({ facets }) => facets);
    for (const { facet, value, link } of this.#choices) {
      const chosen = filter[facet].includes(value);
      link.href = location.pathname + writeFilter(toggled(filter, facet, value, this.#known));
      link.ariaCurrent = chosen ? 'true' : null;
      setText(link.querySelector('.n'), countFor(filter, facet, value, claims));
    }
    setText(this.querySelector('[role=status] b'), shown);
    this.toggleAttribute('data-filtered', writeFilter(filter) !== '');
    this.querySelector('.none')?.toggleAttribute('hidden', shown > 0);
  }

  /** A link to a row that the filter hides shows the whole ledger again. */
  #uncover() {
    const row = this.#rows.find(({ item }) => `#${item.id}` === location.hash);
    if (!row?.item.hidden) return;
    const { hash } = location;
    this.#choose(WHOLE);
    location.replace(hash);
  }
}

/** `#v-corrected` is the verdict “corrected”. */
function choiceOf(link: HTMLAnchorElement): Choice {
  const [, facet, value] = /^#([vkt])-(.+)$/.exec(link.hash) ?? [];
  if (!facet || !value) throw new Error(`<claim-filter>: a choice names no value: ${link.href}`);
  return { facet: facet as Facet, value, link };
}

function rowOf(item: HTMLElement): Row {
  const values = (name: string) => item.dataset[name]?.split(' ') ?? [];
  return {
    item,
    facets: { v: values('v'), k: values('k'), t: values('t') },
    mark: document.querySelector(`.map [href="#${item.id}"]`),
  };
}

function setText(element: Element | null, count: number) {
  if (element && element.textContent !== `${count}`) element.textContent = `${count}`;
}

customElements.define('claim-filter', ClaimFilter);
