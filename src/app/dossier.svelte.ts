import { applied, emptyDocument, inverse, standing, type Act, type CaseDocument } from '#casefile/document.ts';
import { documentOf, written, type Journal } from '#casefile/journal.ts';
import type { CaseParts, Json, PartName } from '#casefile/parts.ts';

/** The clock and the name that acts are signed with. */
export interface Hand {
  readonly now: () => string;
  readonly by: () => string;
}

/** Everything the user decided and wrote on the case, in one place. Each change is an act of the journal, and can be taken back. */
export class Dossier {
  journal = $state.raw<Journal>([]);
  document = $state.raw<CaseDocument>(emptyDocument);
  #done = $state.raw<readonly Act[]>([]);
  #undone = $state.raw<readonly Act[]>([]);
  readonly #hand: Hand;

  constructor(hand: Hand = { now: () => new Date().toISOString(), by: () => '' }) {
    this.#hand = hand;
  }

  /** What is kept in a part, by key. */
  all<Part extends PartName>(part: Part): ReadonlyMap<string, CaseParts[Part]> {
    return new Map(Object.entries(this.document[part] ?? {})) as unknown as ReadonlyMap<string, CaseParts[Part]>;
  }

  /** Keeps a value under a key; what stood there is in the journal. */
  keep<Part extends PartName>(part: Part, key: string, value: CaseParts[Part], why = ''): void {
    this.#change(part, key, value as unknown as Json, why);
  }

  /** Takes a key away; what stood there is in the journal. */
  remove(part: PartName, key: string, why = ''): void {
    this.#change(part, key, null, why);
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  /** The part that `undo` would change; null when there is nothing to take back. */
  get lastPart(): string | null {
    return this.#done.at(-1)?.part ?? null;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Takes the last act back: itself an act of the journal. */
  undo(): void {
    const last = this.#done.at(-1);
    if (last === undefined) return;
    this.#write(inverse(last, last.why));
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, last];
  }

  redo(): void {
    const last = this.#undone.at(-1);
    if (last === undefined) return;
    this.#write(last);
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, last];
  }

  /** Begins again from a journal that was read. */
  open(journal: Journal): void {
    this.journal = journal;
    this.document = documentOf(journal);
    this.#done = [];
    this.#undone = [];
  }

  #change(part: string, key: string, after: Json, why: string): void {
    const before = standing(this.document, part, key);
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    const act: Act = { part, key, before, after, why };
    this.#write(act);
    this.#done = [...this.#done, act];
    this.#undone = [];
  }

  #write(act: Act): void {
    this.document = applied(this.document, act);
    this.journal = written(this.journal, act, { at: this.#hand.now(), by: this.#hand.by() });
  }
}
