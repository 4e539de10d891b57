import type { LiveChart } from './live-chart.ts';

/** Loads nothing until it is near the viewport and the page is idle, or is used, or its state is in the address. */
class ChartFigure extends HTMLElement {
  #live: Promise<LiveChart | undefined> | undefined;

  connectedCallback() {
    const plot = this.querySelector<HTMLElement>('.ch');
    const id = this.dataset['id'];
    if (!plot || !id) throw new Error('<chart-figure> needs data-id and its drawings in .ch');
    plot.tabIndex = 0;
    plot.setAttribute('role', 'application');
    plot.setAttribute('aria-labelledby', this.dataset['label'] ?? '');
    plot.setAttribute('aria-description', this.dataset['read'] ?? '');
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        whenIdle(() => void this.#load());
      },
      { rootMargin: '200px' },
    );
    near.observe(this);
    plot.addEventListener('keydown', (event) => this.#use((live) => live.key(event.key), event));
    plot.addEventListener('focus', () => this.#use((live) => live.announce()));
    plot.addEventListener('pointermove', ({ clientX }) => this.#use((live) => live.point(clientX)));
    plot.addEventListener('pointerdown', ({ clientX }) => this.#use((live) => live.point(clientX)));
    plot.addEventListener('pointerleave', () => this.#use((live) => live.leave()));
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) this.#use((live) => live.press(button));
    });
    if (new URLSearchParams(location.search).has(id)) whenIdle(() => void this.#load());
  }

  #use(act: (live: LiveChart) => void, key?: KeyboardEvent) {
    if (key && !KEYS.has(key.key)) return;
    key?.preventDefault();
    void this.#load().then((live) => live && act(live));
  }

  /** The drawings stay as they are if anything fails; the next use tries again. */
  #load(): Promise<LiveChart | undefined> {
    this.#live ??= import('./live-chart.ts')
      .then(({ LiveChart }) => LiveChart.on(this))
      .catch(() => (this.#live = undefined));
    return this.#live;
  }
}

const KEYS = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'Escape']);

const whenIdle = (act: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(act, { timeout: 2000 }) : setTimeout(act, 200);

customElements.define('chart-figure', ChartFigure);
