import { ProblemError, type Problem } from '#domain/problem.ts';
import type { Source } from '#domain/source.ts';
import type { Recipe } from '#ingest/recipe/recipe.ts';
import type { ImportReport, IntakeFile, Mapping, Preview, Proposal, ReadAs } from '#ingest/proposal.ts';
import { hintedReadings } from '#ingest/map/hinted-readings.ts';
import { isProfilesFile } from '#ingest/map/profiles-file.ts';
import { readingFor, sheetOf, withSplits } from '#ingest/recipe/apply.ts';
import { looksLikeRecipe } from '#ingest/recipe/recipe-file.ts';
import { RecipeBook } from './desk-recipe.svelte.ts';
import { Dossier } from './dossier.svelte.ts';
import type { Engine } from './engine.ts';
import type { Jobs } from './jobs.svelte.ts';
import { markOf } from './sheet-mark.ts';
import { Profiles } from './profiles.svelte.ts';

/** A text file or a sheet on the desk, with the mapping proposed for it and the one the user left it with. */
export interface Sheet {
  readonly key: string;
  readonly file: IntakeFile;
  readonly proposal: Proposal;
  /** The proposal as it was before a remembered mapping was recognised in it. */
  readonly plain: Proposal;
  /** The user would not have the profile that was recognised. */
  readonly profileRefused?: boolean;
  /** The user has read the mapping, or the sniffer was sure. */
  readonly confirmed: boolean;
  readonly imported: boolean;
  /** A person confirmed its mapping since it came. */
  readonly byHand?: boolean;
}

/** What was dropped: files recognised, mappings to be confirmed, imports. */
export class Desk {
  sheets = $state.raw<readonly Sheet[]>([]);
  /** The files of a case file are coming back: what was left out then is left out again. */
  reopens = false;
  /** The sheet whose mapping is open. */
  mapping = $state<string | null>(null);
  #turn: Promise<unknown> = Promise.resolve();
  readonly #engine: () => Promise<Engine>;
  readonly #jobs: Jobs;
  readonly #onproblem: (problem: Problem) => void;
  readonly #dossier: Dossier;
  readonly profiles: Profiles;
  readonly book: RecipeBook;
  readonly waiting = $derived(this.sheets.filter((sheet) => !sheet.confirmed));
  /** Confirmed and not in the ledger: being read, or to be read again after a stop. */
  readonly ready = $derived(this.sheets.filter((sheet) => sheet.confirmed && !sheet.imported));
  /** Its columns are those of the file and those that splits add. */
  readonly open = $derived.by(() => {
    const found = this.sheets.find((sheet) => sheet.key === this.mapping);
    return found ? { ...found, proposal: withSplits(found.proposal, this.book.steps) } : null;
  });

  constructor(
    engine: () => Promise<Engine>,
    jobs: Jobs,
    onproblem: (problem: Problem) => void,
    dossier: Dossier = new Dossier(),
  ) {
    this.#engine = engine;
    this.#jobs = jobs;
    this.#onproblem = onproblem;
    this.profiles = new Profiles(onproblem);
    this.#dossier = dossier;
    this.book = new RecipeBook(onproblem, dossier);
  }

  /** The importer works on one sheet at a time: what is asked of it waits for what was asked before. */
  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = this.#turn.then(work, work);
    this.#turn = next.catch(() => undefined);
    return next;
  }

  /** What a sheet would give under a mapping. A preview nobody waits for any more is not asked. @throws ProblemError `cancelled` */
  preview({ file, proposal }: Sheet, mapping: Mapping, signal: AbortSignal): Promise<Preview> {
    return this.#inTurn(async () => {
      if (signal.aborted) throw new ProblemError({ code: 'cancelled' });
      return (await this.#engine()).ask('preview', {
        file,
        proposal: { ...proposal, mapping },
        recipe: this.book.recipe,
      });
    });
  }

  /** Recognises files; what cannot be read is told as a problem and the others go on. */
  async receive(given: readonly IntakeFile[]): Promise<void> {
    await this.profiles.ready();
    const files = await this.#withoutDecisions(given);
    if (files.length === 0) return;
    const engine = await this.#engine();
    for (const file of await this.#expanded(files)) {
      const began = performance.now();
      const outcome = await this.#jobs.run('shell.propose', { name: file.path }, (options) =>
        this.#inTurn(() => engine.ask('propose', { file, recipe: this.book.recipe }, options)),
      );
      performance.measure('look at a file', { start: began });
      if (outcome === null) continue;
      if (!outcome.ok) {
        this.#onproblem(outcome.problem);
        continue;
      }
      const proposals = (await this.#asHinted(file, outcome.value)) ?? outcome.value;
      const leftOut = this.#dossier.all('leftOut');
      const fresh = proposals
        .filter((proposal) => !this.reopens || leftOut.size === 0 || !leftOut.has(markOf(proposal)))
        .map((proposal) => this.#sheetOf(file, proposal));
      this.sheets = [...this.sheets, ...fresh];
    }
  }

  /** Files of profiles are learnt from, and recipes taken up; the others are data. */
  async #withoutDecisions(given: readonly IntakeFile[]): Promise<readonly IntakeFile[]> {
    const data: IntakeFile[] = [];
    let learnt = false;
    for (const file of given)
      if (/\.json$/i.test(file.path) && isProfilesFile(await file.blob.slice(0, 200).text()))
        learnt = this.profiles.take(file.path, await file.blob.text()) || learnt;
      else if (/\.json$/i.test(file.path) && looksLikeRecipe(await file.blob.slice(0, 200).text()))
        this.book.take(file.path, await file.blob.text());
      else data.push(file);
    if (learnt) this.recogniseWaiting();
    return data;
  }

  /** The files given, with those inside archives in the place of the archives. */
  async #expanded(files: readonly IntakeFile[]): Promise<readonly IntakeFile[]> {
    const { expandFiles } = await import('#ingest/read/archive-expand.ts');
    const all: IntakeFile[] = [];
    for (const file of files) {
      const expanded = await this.#jobs.run('shell.propose', { name: file.path }, ({ signal }) =>
        expandFiles([file], signal),
      );
      all.push(...(expanded?.files ?? []));
      for (const { problem } of expanded?.problems ?? []) this.#onproblem(problem);
    }
    return all;
  }

  /** A file that no profile reads as it was sniffed, read as a file was written from which one was learnt; null where that is no better. */
  async #asHinted(file: IntakeFile, guesses: readonly Proposal[]): Promise<readonly Proposal[] | null> {
    const [guess] = guesses;
    if (guess === undefined || guesses.length > 1) return null;
    const { readings } = this.book.recipe;
    if (readings.length > 0 && readingFor(readings, sheetOf(guess)) !== null) return null;
    for (const as of hintedReadings(this.profiles.own, this.profiles.recognise(guess))) {
      const found = await this.#proposed(file, as);
      const only = found?.length === 1 ? found[0] : undefined;
      if (only && this.profiles.recognise(only).profile?.builtIn === false) return found;
    }
    return null;
  }

  async #proposed(file: IntakeFile, as: ReadAs): Promise<readonly Proposal[] | null> {
    const engine = await this.#engine();
    const asked = { file, recipe: { ...this.book.recipe, readings: [] }, as };
    const outcome = await this.#jobs.run('shell.propose', { name: file.path }, (options) =>
      this.#inTurn(() => engine.ask('propose', asked, options)),
    );
    if (outcome?.ok === false) this.#onproblem(outcome.problem);
    return outcome?.ok ? outcome.value : null;
  }

  /**
   * Reads the file of a sheet under another encoding, delimiter or row of headings. Under another encoding or delimiter its other tables
   * are found anew.
   *
   * @returns the sheet as it then is; null when it could not be read so
   */
  async readAs(key: string, as: ReadAs): Promise<Sheet | null> {
    const sheet = this.sheets.find((one) => one.key === key);
    if (!sheet) return null;
    const { layout, sheet: name, kind } = sheet.plain;
    const now = kind === 'text' ? { encoding: layout.encoding.value, delimiter: layout.delimiter.value } : {};
    const proposals = await this.#proposed(sheet.file, { ...now, ...as, sheet: name });
    const own = proposals?.find((one) => one.sheet === name) ?? proposals?.[0];
    if (!proposals || !own) return null;
    const fresh = { ...this.#sheetOf(sheet.file, own), key, confirmed: false, imported: sheet.imported };
    const others =
      as.headerRow !== undefined
        ? null
        : proposals.filter((one) => one !== own).map((one) => this.#sheetOf(sheet.file, one));
    this.sheets = this.sheets.flatMap((one) => {
      if (one.key === key) return [fresh, ...(others ?? [])];
      return others === null || one.file !== sheet.file ? [one] : [];
    });
    return fresh;
  }

  #sheetOf(file: IntakeFile, plain: Proposal): Sheet {
    const { readings } = this.book.recipe;
    const isRead = readings.length > 0 && readingFor(readings, sheetOf(plain)) !== null;
    const proposal = isRead ? plain : this.profiles.recognise(plain);
    return {
      key: `${this.sheets.length}/${file.path}/${proposal.sheet ?? ''}`,
      file,
      proposal,
      plain,
      confirmed: proposal.sure,
      imported: false,
    };
  }

  /** Leaves a sheet with the mapping the user chose, which is remembered; sheets of the same bank that still wait are recognised by it. */
  confirm(key: string, mapping: Mapping, name?: string): void {
    const chosen = this.sheets.find((sheet) => sheet.key === key);
    if (chosen) this.profiles.remember(chosen.proposal, mapping, name);
    this.sheets = this.sheets.map((sheet) =>
      sheet.key === key
        ? { ...sheet, confirmed: true, byHand: true, proposal: { ...sheet.proposal, mapping, sure: true, doubts: [] } }
        : sheet,
    );
    this.recogniseWaiting();
  }

  /** Holds the profiles against the sheets that wait for the user. */
  recogniseWaiting(): void {
    this.sheets = this.sheets.map((sheet) => {
      if (sheet.confirmed || sheet.profileRefused) return sheet;
      const proposal = this.profiles.recognise(sheet.plain);
      return proposal.profile ? { ...sheet, proposal, confirmed: proposal.sure } : sheet;
    });
  }

  /** Reads a sheet as if no profile had been recognised in it. */
  refuseProfile(key: string): void {
    this.sheets = this.sheets.map((sheet) =>
      sheet.key === key ? { ...sheet, proposal: sheet.plain, profileRefused: true, confirmed: sheet.imported } : sheet,
    );
  }

  /** Takes a sheet off the desk: it will not be imported. */
  leaveOut(key: string): void {
    const left = this.sheets.find((sheet) => sheet.key === key);
    if (left && !left.imported)
      this.#dossier.record('leftOut', markOf(left.proposal), { text: left.proposal.sheet ?? left.proposal.file });
    this.sheets = this.sheets.filter((sheet) => sheet.key !== key);
    if (this.mapping === key) this.mapping = null;
  }

  /** Imports every confirmed sheet that is not in the ledger yet. @returns `stopped` when the user or a problem ended it half way */
  importConfirmed(): Promise<ImportReport | 'none' | 'stopped'> {
    return this.#inTurn(async () => {
      const plan = this.ready;
      if (plan.length === 0) return 'none';
      const engine = await this.#engine();
      const { recipe } = this.book;
      const asked = { plan: plan.map(({ file, proposal }) => ({ file, proposal })), recipe };
      const began = performance.now();
      const report = await this.#jobs.run('shell.import', {}, (options) => engine.ask('import', asked, options));
      performance.measure('import', { start: began });
      if (report === null) return 'stopped';
      const done = new Set(plan.map(({ key }) => key));
      this.sheets = this.sheets.map((sheet) => (done.has(sheet.key) ? { ...sheet, imported: true } : sheet));
      this.#read(report, recipe);
      return report;
    });
  }

  #read(report: ImportReport, recipe: Recipe): void {
    this.book.applied = recipe.steps;
    this.book.outcomes = report.steps;
    for (const { problem } of report.problems) this.#onproblem(problem);
  }

  /** Reads the case again under the recipe and the mappings as they now stand. @returns `stopped` when it is as it was before */
  reread(sources: readonly Source[]): Promise<ImportReport | 'stopped'> {
    return this.#inTurn(async () => {
      const engine = await this.#engine();
      const { recipe } = this.book;
      const changed = sources.flatMap(({ number, file, sheet }) => {
        const known = this.sheets.find((one) => one.file.path === file && one.proposal.sheet === sheet && one.imported);
        return known ? [{ source: number, proposal: known.proposal }] : [];
      });
      const report = await this.#jobs.run('shell.import', {}, (options) =>
        engine.ask('reread', { recipe, changed }, options),
      );
      if (report === null) return 'stopped';
      this.#read(report, recipe);
      return report;
    });
  }

  /** Puts the sheets in the order in which the case numbers its sources; those it does not know come after, as they came. */
  putInOrder(numberOf: (sheet: Sheet) => number | undefined): void {
    this.sheets = this.sheets.toSorted((a, b) => (numberOf(a) ?? Infinity) - (numberOf(b) ?? Infinity) || 0);
  }

  /** Marks every sheet as outside the ledger, to be imported again with the mappings as they now stand. */
  reset(): void {
    this.book.applied = [];
    this.book.outcomes = [];
    this.sheets = this.sheets.map((sheet) => ({ ...sheet, imported: false }));
  }
}
