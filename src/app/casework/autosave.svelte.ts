import { readCase, type ReadCase } from '#casefile/format.ts';
import type { CaseStore, KeptCopy, NotKept, Slot } from './case-store.ts';

/** How long the document rests before it is written, and how long it may wait while acts follow each other, in milliseconds. */
const REST = 700;
const MOST = 4_000;

/** The best of the slots of a kept case: the one with the longest journal that can be read whole. */
export interface BestCopy {
  readonly id: string;
  readonly slot: Slot;
  readonly at: number;
  readonly read: ReadCase;
}

/** The copy to go on from: a slot that was cut short by a killed tab gives way to the other. */
export function bestOf(copy: KeptCopy): BestCopy | null {
  const sound = copy.slots.flatMap(({ slot, bytes, at }) => {
    const read = readCase(copy.id, bytes);
    return read.ok ? [{ id: copy.id, slot, at, read: read.value }] : [];
  });
  return sound.toSorted((a, b) => b.read.journal.length - a.read.journal.length)[0] ?? null;
}

/** Keeps the document of one case in the browser while it is worked on: two slots in turn, by one tab at a time. */
export class Autosave {
  /** What became of the last writing; null while nothing had to be kept. */
  state = $state<'kept' | 'waiting' | NotKept | null>(null);
  /** When it was last kept, as the clock says. */
  at = $state<number | null>(null);
  readonly #store: CaseStore;
  #id: string | null = null;
  #bytes: () => Uint8Array<ArrayBuffer> = () => new Uint8Array();
  #slot: Slot = 'b';
  #release: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #since: number | null = null;
  #turn: Promise<void> = Promise.resolve();

  constructor(store: CaseStore) {
    this.#store = store;
  }

  get id(): string | null {
    return this.#id;
  }

  /** Begins to keep a case. @returns false when another tab holds it */
  async begin(id: string, bytes: () => Uint8Array<ArrayBuffer>, last: Slot = 'b'): Promise<boolean> {
    this.end();
    this.#id = id;
    this.#bytes = bytes;
    this.#slot = last;
    const release = await this.#store.hold(id);
    if (this.#id !== id) {
      release?.();
      return false;
    }
    this.#release = release;
    return release !== null;
  }

  /** Something changed: it is written when the acts pause, and at the latest after some seconds. */
  touch(): void {
    if (this.#id === null || this.#release === null) return;
    this.state = 'waiting';
    const now = Date.now();
    this.#since ??= now;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), Math.min(REST, Math.max(0, this.#since + MOST - now)));
  }

  /** Writes what is to be kept at once, into the slot that was not written last. */
  flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#since = null;
    const id = this.#id;
    if (id === null || this.#release === null) return this.#turn;
    this.#turn = this.#turn.then(async () => {
      if (this.#id !== id) return;
      const slot = this.#slot === 'a' ? 'b' : 'a';
      const refused = await this.#store.write(id, slot, this.#bytes());
      if (refused === null) {
        this.#slot = slot;
        this.at = Date.now();
      }
      if (this.#timer === null) this.state = refused ?? 'kept';
    });
    return this.#turn;
  }

  /** Keeps nothing more; what is kept stays. */
  end(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#since = null;
    this.#release?.();
    this.#release = null;
    this.#id = null;
    this.state = null;
    this.at = null;
  }

  /** Erases both slots and keeps nothing more. */
  async forget(): Promise<void> {
    const id = this.#id;
    await this.#turn;
    this.end();
    if (id !== null) await this.#store.forget(id);
  }
}
