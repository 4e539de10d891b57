import { line, link, rootOf } from '../popover-card/nodes.ts';
import { PopoverCard } from '../popover-card/popover-card.ts';
import type { ClaimCardData } from './card-file.ts';

/** A mark leads to a claim’s page, or on the ledger to its row. */
const CLAIM = /(?:#claim-|claims\/)([a-z0-9-]+)(?:\/(?:index\.html)?)?$/;

/** The card of an evidence mark: the words, the verdict and why. */
class ClaimCard extends PopoverCard<ClaimCardData> {
  protected readonly links = 'a.ev[href*="claims/"], a.ev[href^="#claim-"]';

  protected idOf(mark: HTMLAnchorElement): string {
    return CLAIM.exec(mark.href)?.[1] ?? '';
  }

  protected content({ head, quote, verdict, label, reason }: ClaimCardData, mark: HTMLAnchorElement): Node[] {
    const judged = line('span', label);
    judged.className = 'ev';
    judged.dataset['v'] = verdict;
    const whole = line('p', '');
    const address = new URL(`${this.idOf(mark)}/`, rootOf(this));
    whole.append(link(this.dataset['whole'] ?? '', address.href));
    return [line('small', head), line('b', quote), judged, line('p', reason), whole];
  }
}

customElements.define('claim-card', ClaimCard);
