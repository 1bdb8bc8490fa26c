import { looksLikeCase, readCase, sourcesOf, writeCase, type CaseView, type ReadCase } from '#casefile/format.ts';
import type { Break } from '#casefile/journal.ts';
import { mergeOf, actsOf, type Conflict, type Merge } from '#casefile/merge.ts';
import { headOf } from '#casefile/journal.ts';
import type { KeptSource } from '#casefile/parts.ts';
import { ProblemError, type Problem } from '#domain/problem.ts';
import type { Source } from '#domain/source.ts';
import type { IntakeFile } from '#ingest/proposal.ts';
import { isWhole, looksSealed, openSealed } from '#casefile/sealed.ts';
import { sourceMark } from '#seal/finding-id.ts';
import { answeringParts } from '../answering-parts.ts';
import type { Gesture } from '../dossier.svelte.ts';
import { markOf } from '../sheet-mark.ts';
import type { Session, Surroundings } from '../session.svelte.ts';
import { Autosave, bestOf, type BestCopy } from './autosave.svelte.ts';
import { browserCases, type CaseStore } from './case-store.ts';

/** A case file that cannot simply be opened: another case is open, or this browser keeps a copy that went further. */
export interface Offer {
  readonly file: string;
  readonly read: ReadCase;
  readonly kept: BestCopy | null;
}

/** A case file under a passphrase, to be opened. */
export interface SealedCase {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Another case file held against the open one, to be settled. */
export interface Merging {
  readonly file: string;
  readonly read: ReadCase;
  readonly merge: Merge;
}

/** A gesture taken back or done again, to be said. */
export interface Said {
  readonly how: 'undone' | 'redone';
  readonly gesture: Gesture;
}

/** The life of a case: saved, opened with its sources, kept in the browser, closed, made one with another. */
export class Casework {
  readonly autosave: Autosave;
  /** The view of a case whose sources are still to be given; null when none is awaited. */
  awaited = $state.raw<CaseView | null>(null);
  offer = $state.raw<Offer | null>(null);
  merging = $state.raw<Merging | null>(null);
  /** A case file whose passphrase is asked for. */
  sealed = $state.raw<SealedCase | null>(null);
  /** Seals every file that is saved from now on; kept in this tab's memory alone. */
  passphrase = $state<string | null>(null);
  said = $state.raw<Said | null>(null);
  /** First line of the opened journal that does not follow from those above. */
  broken = $state.raw<Break | null>(null);
  readonly wanted = $derived.by((): readonly KeptSource[] =>
    this.awaited ? sourcesOf(this.session.dossier.document) : [],
  );
  readonly missing = $derived.by((): readonly KeptSource[] => {
    const here = new Set(this.session.hasDesk ? this.session.desk.sheets.map(({ proposal }) => markOf(proposal)) : []);
    return this.wanted.filter(({ sha256, sheet }) => !here.has(sourceMark(sha256, sheet)));
  });
  /** The file that was unsealed last: its passphrase is in force once it, and no other, is the case that is open. */
  #unsealed: { readonly file: string; readonly passphrase: string } | null = null;
  readonly #lost = new Set<string>();
  readonly #around: Surroundings;
  readonly #store: CaseStore;

  constructor(
    readonly session: Session,
    around: Surroundings,
    store: CaseStore = browserCases,
  ) {
    this.#around = around;
    this.#store = store;
    this.autosave = new Autosave(store);
    session.dossier.onact = ({ part, after }, decided) => {
      const byHand =
        part === 'mappings' && typeof after === 'object' && after !== null && 'byHand' in after && after.byHand;
      if (decided || byHand === true) this.#worthKeeping();
      this.autosave.touch();
      if (answeringParts.includes(part)) session.decidedAnew();
    };
  }

  /** The case as one file. */
  bytes(): Uint8Array<ArrayBuffer> {
    return writeCase({ journal: this.session.dossier.journal, view: this.awaited ?? this.#around.where() });
  }

  /** From the first decision on, the case has a name of its own and is kept in the browser. */
  #worthKeeping(): void {
    if (this.autosave.id !== null) return;
    const { dossier } = this.session;
    let id = dossier.all('case').get('id')?.text;
    if (id === undefined) {
      id = crypto.randomUUID();
      dossier.record('case', 'id', { text: id });
    }
    void this.#hold(id);
  }

  async #hold(id: string, last?: BestCopy): Promise<void> {
    const isOurs = await this.autosave.begin(id, () => this.bytes(), last?.slot);
    this.session.dossier.readOnly = !isOurs;
    if (isOurs && last === undefined) this.autosave.touch();
  }

  /** Tries again to write a case that another tab held, from what that tab kept last. */
  async takeOver(): Promise<void> {
    const { id } = this.autosave;
    if (id === null) return;
    const { dossier } = this.session;
    const copy = await this.#store.read(id);
    const best = copy && bestOf(copy);
    const isOurs = await this.autosave.begin(id, () => this.bytes(), best?.slot);
    if (!isOurs) return;
    if (best && best.read.journal.length > dossier.journal.length) dossier.open(best.read.journal);
    dossier.readOnly = false;
  }

  /** Whether this browser can keep anything of a case. */
  readonly canKeep = typeof navigator !== 'undefined' && typeof navigator.storage?.getDirectory === 'function';

  /** Cases kept by this browser, the latest first; one that can no longer be read is told once. */
  async kept(): Promise<readonly BestCopy[]> {
    return (await this.#store.list()).flatMap((copy) => {
      const best = bestOf(copy);
      if (best === null && !this.#lost.has(copy.id)) {
        this.#lost.add(copy.id);
        this.session.tell({ code: 'case-copy-lost', name: copy.id });
      }
      return best ?? [];
    });
  }

  async forgetKept(id: string): Promise<void> {
    await this.#store.forget(id);
  }

  /** Takes case files out of what was dropped, and opens the last of them. */
  async withoutCaseFiles(given: readonly IntakeFile[]): Promise<readonly IntakeFile[]> {
    const data: IntakeFile[] = [];
    for (const file of given) {
      const start = new Uint8Array(await file.blob.slice(0, 100).arrayBuffer());
      if (!looksLikeCase(start) && !looksSealed(start)) data.push(file);
      else await this.take(file.path, new Uint8Array(await file.blob.arrayBuffer()));
    }
    return data;
  }

  /** Opens a case file, or asks what is to be done with it where something else would be lost. */
  async take(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    if (looksSealed(bytes)) {
      if (isWhole(bytes)) this.sealed = { file, bytes };
      else this.session.tell({ code: 'case-damaged', name: file });
      return;
    }
    const read = readCase(file, bytes);
    if (!read.ok) return this.session.tell(read.problem);
    const id = idOf(read.value);
    const copy = id === null ? null : await this.#store.read(id);
    const best = copy && bestOf(copy);
    const wentFurther =
      best !== null && !read.value.journal.some((line) => headOf([line]) === headOf(best.read.journal));
    if (this.session.dossier.journal.length > 0 || wentFurther)
      this.offer = { file, read: read.value, kept: wentFurther ? best : null };
    else await this.open(file, read.value);
  }

  /** Opens a case under a passphrase, which seals it again when it is saved. @returns what speaks against it, null once it is open */
  async unseal({ file, bytes }: SealedCase, passphrase: string): Promise<Problem | null> {
    try {
      const opened = await openSealed(file, bytes, passphrase);
      if (!opened.ok) return opened.problem;
      this.sealed = null;
      this.#unsealed = { file, passphrase };
      await this.take(file, opened.value);
      return null;
    } catch (cause) {
      if (cause instanceof ProblemError) return cause.problem;
      throw cause;
    }
  }

  /** Opens a case in the place of the one that is open. Its sources are asked for; the demo's are fetched. */
  async open(file: string, read: ReadCase, last?: BestCopy, demo?: () => Promise<void>): Promise<void> {
    this.offer = null;
    if (this.session.dossier.journal.length > 0 || this.session.hasDesk) await this.close();
    const { dossier } = this.session;
    this.passphrase = this.#unsealed?.file === file ? this.#unsealed.passphrase : null;
    this.#unsealed = null;
    dossier.open(read.journal);
    this.broken = read.broken;
    if (read.broken) this.session.tell({ code: 'case-journal-broken', name: file, line: read.broken.line });
    const id = idOf(read);
    if (id !== null) await this.#hold(id, last);
    if (dossier.all('rules').size > 0) await this.#enforceRules();
    const desk = await this.session.openDesk();
    desk.reopens = true;
    this.awaited = read.view;
    if (this.wanted.length === 0) await this.finish();
    else if (demo && dossier.all('case').has('demo')) await demo();
  }

  /** Goes on from the copy that the browser kept. */
  resume(copy: BestCopy, demo: () => Promise<void>): Promise<void> {
    return this.open(copy.read.document['case']?.['name'] ? nameOf(copy.read) : copy.id, copy.read, copy, demo);
  }

  /** Whether what is on the desk may be read now: not before the sources of an opened case are all there. */
  mayRead(): boolean {
    if (this.awaited === null) return true;
    if (this.missing.length === 0) void this.finish();
    return false;
  }

  /** Reads the sources that are there, in the order of the case, and goes to the page where the work was left. */
  async finish(): Promise<void> {
    const view = this.awaited;
    if (view === null) return;
    const { desk, dossier } = this.session;
    const numbers = new Map([...dossier.all('sources')].map(([mark, { number }]) => [mark, number] as const));
    desk.putInOrder(({ proposal }) => numbers.get(markOf(proposal)));
    this.awaited = null;
    desk.reopens = false;
    await this.session.importConfirmed();
    await this.#around.go(view);
  }

  /** The ledger was read: the document says of which sources, and how. */
  async read(sources: readonly Source[]): Promise<void> {
    const { desk, dossier } = this.session;
    const { keepReadings } = await import('../kept-readings.ts');
    keepReadings(dossier, sources, desk.sheets);
    desk.book.settle(desk.sheets.flatMap(({ imported, proposal }) => (imported ? [markOf(proposal)] : [])));
  }

  /** Closes the case. What the browser keeps of it stays, unless it is to be forgotten. */
  async close(forget = false): Promise<void> {
    if (forget) await this.autosave.forget();
    else {
      await this.autosave.flush();
      this.autosave.end();
    }
    this.awaited = null;
    this.broken = null;
    this.passphrase = null;
    this.said = null;
    this.merging = null;
    const hadRules = this.session.dossier.all('rules').size > 0;
    await this.session.close();
    if (hadRules) await this.#enforceRules();
  }

  async undo(): Promise<void> {
    await this.#follow('undone', this.session.dossier.undo());
  }

  async redo(): Promise<void> {
    await this.#follow('redone', this.session.dossier.redo());
  }

  /** What was taken back takes effect where it was in force. */
  async #follow(how: Said['how'], gesture: Gesture): Promise<void> {
    if (gesture.length === 0) return;
    this.said = { how, gesture };
    await this.#inForce(gesture);
  }

  async #inForce(gesture: Gesture): Promise<void> {
    const { session } = this;
    const parts = new Set(gesture.map(({ part }) => part));
    if (!session.isOpen) return;
    if (parts.has('rules')) await this.#enforceRules();
    if (parts.has('transfers')) await session.transfersDecided();
    if (parts.has('parameters')) await session.runChecks();
  }

  async #enforceRules(): Promise<void> {
    const { rules } = await import('../rules/rules.svelte.ts');
    await rules.enforce(this.session);
  }

  /** Holds another case file against the open one. */
  compare(file: string, read: ReadCase): void {
    this.offer = null;
    this.merging = { file, read, merge: mergeOf(this.session.dossier.journal, read.journal) };
  }

  /** Takes the other file in: what only it says, and of the conflicts those in which it is followed. */
  async takeIn(follows: (conflict: Conflict) => boolean, why: string): Promise<void> {
    const { merging, session } = this;
    if (merging === null) return;
    this.merging = null;
    const acts = actsOf(merging.merge, follows, why);
    session.dossier.take(acts);
    session.dossier.record('takenIn', headOf(merging.read.journal), {
      file: merging.file,
      by: [...new Set(merging.read.journal.map(({ by }) => by))],
      lines: merging.read.journal.length,
      taken: acts.length,
    });
    await this.#inForce(acts);
  }
}

const textIn = (read: ReadCase, key: string): string | null => {
  const kept = read.document['case']?.[key];
  return typeof kept === 'object' && kept !== null && 'text' in kept && typeof kept.text === 'string'
    ? kept.text
    : null;
};

const idOf = (read: ReadCase): string | null => textIn(read, 'id');

/** What a case that was read is called; empty when it has no name. */
export const nameOf = (read: ReadCase): string => textIn(read, 'name') ?? '';
