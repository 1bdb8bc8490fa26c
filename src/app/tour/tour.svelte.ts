import { tourSteps, type TourStep } from './steps.ts';

const KEPT = 'tour';

/** The guided tour: where it stands, and whether this browser was shown it. Kept in this browser, not in the case. */
export class Tour {
  /** Place in the list of steps; null when no tour is on. */
  at = $state<number | null>(null);
  /** Offered already: begun, or declined. */
  wasSeen = $state(true);
  readonly step = $derived.by((): TourStep | null => (this.at === null ? null : (tourSteps[this.at] ?? null)));
  #store: Storage | null = null;
  #before: Element | null = null;

  /** Reads what this browser remembers. */
  follow(store: Storage): void {
    this.#store = store;
    this.wasSeen = store.getItem(KEPT) === 'seen';
  }

  begin(): void {
    this.#before = document.activeElement;
    this.decline();
    this.at = 0;
  }

  decline(): void {
    this.wasSeen = true;
    this.#store?.setItem(KEPT, 'seen');
  }

  go(by: 1 | -1): void {
    if (this.at === null) return;
    const next = this.at + by;
    if (next >= tourSteps.length) this.end();
    else this.at = Math.max(0, next);
  }

  /** The focus goes back to where it was, if that is still there. */
  end(): void {
    this.at = null;
    const back = this.#before;
    this.#before = null;
    if (back instanceof HTMLElement && back.isConnected && back !== document.body) back.focus();
    else document.getElementById('content')?.focus();
  }
}

/** One tour for the tab. */
export const tour = new Tour();
