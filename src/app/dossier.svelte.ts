import { applied, emptyDocument, inverse, standing, type Act, type CaseDocument } from '#casefile/document.ts';
import { documentOf, written, type Journal } from '#casefile/journal.ts';
import type { CaseParts, Json, PartName } from '#casefile/parts.ts';
import { canonical } from '#seal/canonical.ts';

/** The clock and the name that acts are signed with. */
export interface Hand {
  readonly now: () => string;
  readonly by: () => string;
}

/** Acts that were done in one gesture, and are taken back in one. */
export type Gesture = readonly Act[];

/** Everything the user decided and wrote on the case, in one place. Each change is an act of the journal, and can be taken back. */
export class Dossier {
  journal = $state.raw<Journal>([]);
  document = $state.raw<CaseDocument>(emptyDocument);
  /** Another tab writes this case: nothing is changed here. */
  readOnly = $state(false);
  /** Told of every act; `decided` when a person could take it back. */
  onact: (act: Act, decided: boolean) => void = () => undefined;
  #done = $state.raw<readonly Gesture[]>([]);
  #undone = $state.raw<readonly Gesture[]>([]);
  #gesture: Act[] | null = null;
  readonly #hand: Hand;

  constructor(hand: Partial<Hand> = {}) {
    this.#hand = {
      now: () => new Date().toISOString(),
      by: () => this.all('case').get('investigator')?.text ?? '',
      ...hand,
    };
  }

  /** What is kept in a part, by key. */
  all<Part extends PartName>(part: Part): ReadonlyMap<string, CaseParts[Part]> {
    return new Map(Object.entries(this.document[part] ?? {})) as unknown as ReadonlyMap<string, CaseParts[Part]>;
  }

  /** Keeps a value under a key; what stood there is in the journal. */
  keep<Part extends PartName>(part: Part, key: string, value: CaseParts[Part], why = ''): void {
    this.#change(part, key, plain(value), why, true);
  }

  /** Keeps what the program saw, such as the files that were read: it is in the journal, and is no decision that could be taken back. */
  record<Part extends PartName>(part: Part, key: string, value: CaseParts[Part]): void {
    this.#change(part, key, plain(value), '', false);
  }

  /** Takes a key away; what stood there is in the journal. */
  remove(part: PartName, key: string, why = ''): void {
    this.#change(part, key, null, why, true);
  }

  /** Does acts as one gesture: they are taken back together. */
  together(work: () => void): void {
    const gesture: Act[] = [];
    this.#gesture = gesture;
    try {
      work();
    } finally {
      this.#gesture = null;
      this.#did(gesture);
    }
  }

  /** Writes acts that were made elsewhere, as one gesture. */
  take(acts: readonly Act[]): void {
    this.together(() => {
      for (const { part, key, after, why } of acts) this.#change(part, key, after, why, true);
    });
  }

  get canUndo(): boolean {
    return this.#done.length > 0 && !this.readOnly;
  }

  /** The part that `undo` would change; null when there is nothing to take back. */
  get lastPart(): string | null {
    return this.#done.at(-1)?.[0]?.part ?? null;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0 && !this.readOnly;
  }

  /** Takes the last gesture back: itself acts of the journal. @returns what was taken back */
  undo(): Gesture {
    const last = this.#done.at(-1);
    if (last === undefined || this.readOnly) return [];
    for (const act of last.toReversed()) this.#write(inverse(act, act.why));
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, last];
    return last;
  }

  redo(): Gesture {
    const last = this.#undone.at(-1);
    if (last === undefined || this.readOnly) return [];
    for (const act of last) this.#write(act);
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, last];
    return last;
  }

  /** Begins again from a journal that was read. */
  open(journal: Journal): void {
    this.journal = journal;
    this.document = documentOf(journal);
    this.#done = [];
    this.#undone = [];
    this.readOnly = false;
  }

  #change(part: string, key: string, after: Json, why: string, undoable: boolean): void {
    if (this.readOnly) return;
    const before = standing(this.document, part, key);
    if (canonical(before) === canonical(after)) return;
    const act: Act = { part, key, before, after, why: why.toWellFormed() };
    this.#write(act, undoable);
    if (!undoable) return;
    if (this.#gesture) this.#gesture.push(act);
    else this.#did([act]);
  }

  #did(gesture: Gesture): void {
    if (gesture.length === 0) return;
    this.#done = [...this.#done, gesture];
    this.#undone = [];
  }

  #write(act: Act, decided = true): void {
    this.document = applied(this.document, act);
    this.journal = written(this.journal, act, { at: this.#hand.now(), by: this.#hand.by().toWellFormed() });
    this.onact(act, decided);
  }
}

/** A value as JSON holds it: names in order, and texts that can be written. */
const plain = (value: unknown): Json =>
  JSON.parse(
    canonical(
      JSON.parse(JSON.stringify(value), (_, member: unknown) =>
        typeof member === 'string' ? member.toWellFormed() : member,
      ),
    ),
  ) as Json;
