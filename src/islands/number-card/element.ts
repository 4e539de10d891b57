import { line, link, rootOf } from '../popover-card/nodes.ts';
import { PopoverCard } from '../popover-card/popover-card.ts';
import type { CardData, Place } from './card-file.ts';

/** The card of a number: what it is, how it came about, where it is used. */
class NumberCard extends PopoverCard<CardData> {
  protected readonly links = 'a.n[href*="#number-"]';

  protected idOf(number: HTMLAnchorElement): string {
    return number.hash.replace('#number-', '');
  }

  protected content(card: CardData, number: HTMLAnchorElement): Node[] {
    const { asOf, vintage, source, usedBy, colon, record } = this.dataset as Record<string, string>;
    const otherUnits = number.hasAttribute('data-own');
    const facts = [`${asOf} ${card.asOf}`, card.vintage && `${vintage} ${card.vintage}`, card.evidence]
      .filter(Boolean)
      .join(' · ');
    const nodes: Node[] = [line('b', card.label), line('small', facts), line('p', card.how)];
    if (card.inputs) {
      const list = document.createElement('ul');
      list.append(
        ...card.inputs.map(([name, day, value, other]) =>
          line('li', `${name} ${day}${colon}${otherUnits && other ? other : value}`),
        ),
      );
      nodes.push(list);
    }
    if (card.note) nodes.push(line('p', card.note));
    if (card.from.length > 0) nodes.push(this.#links(`${source}${colon}`, card.from));
    if (card.uses > 0) nodes.push(this.#links(`${usedBy} ${card.uses}${colon}`, card.places));
    const whole = line('p', '');
    whole.append(link(record ?? '', number.href));
    return [...nodes, whole];
  }

  #links(lead: string, places: Place[]): HTMLElement {
    const paragraph = line('p', lead);
    for (const [index, [name, path]] of places.entries()) {
      paragraph.append(index > 0 ? ' · ' : '', link(name, new URL(path, rootOf(this)).href));
    }
    return paragraph;
  }
}

customElements.define('number-card', NumberCard);
