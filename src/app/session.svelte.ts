import { getContext, setContext } from 'svelte';
import type { Figure, FigureAnswer, FigureRow } from '#domain/figure.ts';
import type { Filter } from '#domain/filter.ts';
import type { CheckRun } from '#domain/finding.ts';
import type { Problem } from '#domain/problem.ts';
import { rowId, type RowId } from '#domain/row-id.ts';
import type { Source } from '#domain/source.ts';
import { figureSql, rowsBehind } from '#engine/figure.ts';
import { SharedSteps } from '#engine/shared-step.ts';
import { movementStep } from '#figures/movement.ts';
import type { ChosenParams } from '#engine/parameters-file.ts';
import type { ParamValues } from '#engine/question.ts';
import type { IntakeFile } from '#ingest/proposal.ts';
import { isUnanswered, noAnswers, type CaseAnswers } from '#domain/case-answers.ts';
import type { RefusedRow } from '#ingest/quarantine.ts';
import { onEveryPage, steppedKeys, withChange, writeAddress, type Change, type Chosen } from './address.ts';
import { demoCase } from './assets.ts';
import type { OwnTransferState } from '#ingest/link/own-transfer.ts';
import { saidOf, sayTransfer } from './completeness/own-transfer-decisions.ts';
import { Casework } from './casework/casework.svelte.ts';
import type { CaseView } from '#casefile/format.ts';
import type { Desk } from './desk.svelte.ts';
import { Dossier } from './dossier.svelte.ts';
import { Drawer, PAGE } from './drawer.svelte.ts';
import type { Engine } from './engine.ts';
import { Jobs } from './jobs.svelte.ts';
import type { Lead } from './leads.ts';
import type { LeadGroup } from './review.ts';
import { acceptedRowsSql, caseAccountOf, caseAccountsSql, type CaseAccount } from './ledger-questions.ts';
import { OwnCopy } from './own-copy.svelte.ts';
import { Answers, resource, type Resource } from './resource.svelte.ts';
import { AskedChecks } from './asked-checks.svelte.ts';
import { Theme } from './theme.svelte.ts';
import { changeOf, filterOf } from './filter-chosen.ts';
import type { PartyNames } from './filter-sentence.ts';

/** What the session needs from around it: the engine's start, and the address bar. */
export interface Surroundings {
  readonly start: (onlost: () => void) => Promise<Engine>;
  readonly chosen: () => Chosen;
  /** A `step` is one the reader can go back from; what is chosen `here` takes the place of what was. */
  readonly choose: (chosen: Chosen, as: 'step' | 'here') => void;
  /** The page that is shown, and what its address carries. */
  readonly where: () => CaseView;
  readonly go: (view: CaseView) => Promise<void>;
}

/** The case being worked on, in one place: files, ledger facts, runs, what is shown. */
export class Session {
  problems = $state.raw<readonly Problem[]>([]);
  sources = $state.raw<readonly Source[]>([]);
  accounts = $state.raw<readonly CaseAccount[]>([]);
  /** Counts the states the ledger has been through; a new one makes old answers void. */
  edition = $state(0);
  /** Counts the times the engine took up answers to claims and decisions on assets: what shows them asks again. */
  followed = $state(0);
  /** Counts the times files were read: what the files say of persons stays true while the user decides. */
  reading = $state(0);
  readonly answers = new Answers();
  readonly #steps = new WeakMap<Engine['database'], SharedSteps>();
  readonly drawer = new Drawer();
  readonly theme = new Theme();
  readonly dossier = new Dossier();
  readonly casework: Casework;
  readonly ownCopy = new OwnCopy();
  readonly jobs: Jobs;
  readonly #around: Surroundings;
  #starting: Promise<Engine> | null = null;
  /** What the engine follows of the user's decisions. */
  answered = $state.raw<CaseAnswers>(noAnswers);
  readonly #checks: AskedChecks;
  #turn: Promise<unknown> = Promise.resolve();
  #soon: ReturnType<typeof setTimeout> | undefined;
  #desk = $state.raw<Desk | null>(null);
  readonly caseName = $derived.by(() => this.dossier.all('case').get('name')?.text ?? null);
  /** What the user put in the place of defaults, by check; in force for the runs shown. */
  readonly parameters = $derived.by((): ChosenParams => Object.fromEntries(this.dossier.all('parameters')));
  /** What the reader said of transfers between accounts of one holder. */
  readonly transfersSaid = $derived.by(() => saidOf(this.dossier.all('transfers')));
  #leadsOf = $state.raw<((runs: readonly CheckRun[]) => readonly Lead[]) | null>(null);

  readonly chosen = $derived.by(() => this.#around.chosen());
  readonly filter = $derived.by((): Filter => filterOf(this.chosen));
  /** Names of the parties that the filter speaks of, as far as they have been read. */
  partyNames = $state.raw<PartyNames>(new Map());
  /** Accounts that a finding must touch to answer to the parties chosen: any party’s, or each end’s of a pair; without those no account is known for. */
  partyAccounts = $state.raw<readonly (readonly number[])[]>([]);
  readonly isOpen = $derived(this.sources.length > 0);
  /** Files are being read or asked; starting the engine is not work on the case. */
  readonly isBusy = $derived.by(() => this.jobs.running.some(({ words }) => words !== 'shell.start'));
  readonly leads = $derived.by(() => this.#leadsOf?.(this.runs) ?? []);
  #review = $state.raw<typeof import('./review.ts') | null>(null);
  #amounts = $state.raw<ReadonlyMap<RowId, number>>(new Map());
  /** The leads in the cases they belong to, in order of review. */
  readonly groups = $derived.by((): readonly LeadGroup[] => this.#review?.groupLeads(this.leads, this.#amounts) ?? []);

  constructor(around: Surroundings) {
    this.#around = around;
    this.jobs = new Jobs((problem) => this.tell(problem));
    this.casework = new Casework(this, around);
    this.#checks = new AskedChecks(
      () => this.engine(),
      this.jobs,
      () => this.parameters,
    );
  }

  /** Files were received, whatever became of them: the desk exists. */
  get hasDesk(): boolean {
    return this.#desk !== null;
  }

  /** What was dropped. Only the pages of a case that received files ask for it. @throws Error before the first file */
  get desk(): Desk {
    if (this.#desk === null) throw new Error('the desk was asked for before the first file');
    return this.#desk;
  }

  /** Loads what receives files: the page is drawn, and the engine starts, without it. */
  async openDesk(): Promise<Desk> {
    const { Desk } = await import('./desk.svelte.ts');
    this.#desk ??= new Desk(
      () => this.engine(),
      this.jobs,
      (problem) => this.tell(problem),
      this.dossier,
    );
    return this.#desk;
  }

  /** The engine, started at the first call. */
  engine(): Promise<Engine> {
    this.#starting ??= this.jobs
      .run('shell.start', {}, () => this.#around.start(() => this.#lost()))
      .then((engine) => {
        if (engine === null) throw new Error('the engine did not start');
        return engine;
      });
    return this.#starting;
  }

  #stepsIn({ database }: Engine): SharedSteps {
    const known = this.#steps.get(database) ?? new SharedSteps(database, [movementStep]);
    this.#steps.set(database, known);
    return known;
  }

  /** A second engine with a ledger of its own; who asks for it stops it. */
  engineApart(): Promise<Engine> {
    return this.#around.start(() => undefined);
  }

  #lost(): void {
    this.#starting = null;
    this.#empty();
  }

  #empty(): void {
    this.#desk?.reset();
    this.sources = [];
    this.#checks.forget();
    this.accounts = [];
    this.answered = noAnswers;
    this.drawer.close();
    this.reading += 1;
    this.#renew();
  }

  #forgetAnswers(): void {
    this.answers.forget((key) => key.startsWith(`read:${this.reading}:`));
  }

  #renew(): void {
    this.#forgetAnswers();
    this.edition += 1;
  }

  tell(problem: Problem): void {
    this.problems = [...this.problems, problem];
  }

  dismiss(problem: Problem): void {
    this.problems = this.problems.filter((known) => known !== problem);
  }

  /** Changes what the user chose: the address follows. */
  choose(change: Change): void {
    const isStep = steppedKeys.some((name) => name in change);
    this.#around.choose(withChange(this.chosen, change), isStep ? 'step' : 'here');
  }

  /** Shows only what a filter lets through; what it does not speak of stays as it was chosen. */
  narrow(filter: Filter): void {
    this.choose(changeOf(filter));
  }

  /** The address of a page under the choices in force; those of one page only are left behind. */
  href(path: string, change: Change = {}): string {
    return path + writeAddress(withChange(onEveryPage(this.chosen), change));
  }

  /** Receives what was dropped: a case file is opened, everything else is data. */
  async receive(given: readonly IntakeFile[], name: string | null = null): Promise<void> {
    const files = await this.casework.withoutCaseFiles(given);
    if (files.length === 0) return;
    if (this.caseName === null && name !== null) this.dossier.record('case', 'name', { text: name });
    const desk = await this.openDesk();
    await desk.receive(files);
    if (this.casework.mayRead()) await this.importConfirmed();
  }

  /** Closes the case: the ledger is emptied, the files and every decision are forgotten here. */
  async close(): Promise<void> {
    const engine = await this.engine();
    await this.#stepsIn(engine).forget();
    await engine.ask('forget', null);
    this.#desk = null;
    this.problems = [];
    this.#empty();
    this.dossier.open([]);
  }

  /** Fetches the demo case from the page's own origin and receives it like any other files. */
  async openDemo(base: string): Promise<void> {
    const demo = await this.jobs.run('shell.demo', {}, ({ signal, progress }) =>
      demoCase(base, signal, (done, of) => progress({ step: 'demo', done, of })),
    );
    if (demo === null) return;
    this.dossier.record('case', 'demo', { text: demo.name });
    await this.receive(demo.files, demo.name);
  }

  async importConfirmed(): Promise<void> {
    if (this.desk.ready.length > 0 && this.isOpen && this.desk.book.pending > 0) await this.desk.reread(this.sources);
    const outcome = await this.desk.importConfirmed();
    if (outcome === 'none' || outcome === 'stopped') return this.followDecisions();
    await this.#readLedger();
    await this.runChecks();
  }

  /** Reads the whole case again, with the mappings and the recipe as they now stand; a stop leaves it as it was. */
  async importAgain(): Promise<void> {
    const outcome = await this.desk.reread(this.sources);
    if (outcome !== 'stopped') {
      await this.#readLedger();
      await this.runChecks();
    }
    await this.importConfirmed();
  }

  /** The ledger's natures changed in place: every answer is asked anew, and the checks run again. */
  async classifiedAnew(): Promise<void> {
    await this.#readLedger();
    await this.runChecks();
  }

  async #readLedger(): Promise<void> {
    const engine = await this.engine();
    this.sources = await engine.ask('sources', null);
    this.reading += 1;
    const { caseAnswersOf } = await import('./case-answers.ts');
    const answers = await caseAnswersOf(this.dossier, engine.database);
    const isPlain = this.transfersSaid.length === 0 && isUnanswered(answers) && isUnanswered(this.answered);
    if (!isPlain) await this.#answer(answers);
    await this.casework.read(this.sources);
    this.accounts = (await engine.database.rows(caseAccountsSql)).map(caseAccountOf);
    this.#renew();
  }

  async #answer(answers: CaseAnswers): Promise<void> {
    this.answered = answers;
    await (await this.engine()).ask('answer', { answers, transfers: this.transfersSaid });
  }

  /** A decision was taken, or taken back, that changes what is counted: followed as soon as no other comes at once. */
  decidedAnew(): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => void this.followDecisions(), SOON);
  }

  /** Has everything follow what the user decided of persons, claims and assets; what counts on it is asked again. */
  async followDecisions(): Promise<void> {
    const follow = async (): Promise<boolean> => {
      if (!this.isOpen) return false;
      if (this.jobs.running.some(({ words }) => words !== 'shell.check')) {
        this.decidedAnew();
        return false;
      }
      const { caseAnswersOf, tablesAnswered } = await import('./case-answers.ts');
      const { checksReading } = await import('#checks/reading.ts');
      const { database } = await this.engine();
      const answers = await caseAnswersOf(this.dossier, database);
      const tables = tablesAnswered(this.answered, answers);
      if (tables.length === 0) return false;
      this.#checks.void(tables === 'everywhere' ? 'all' : checksReading(tables));
      await this.#answer(answers);
      if (tables === 'everywhere') {
        this.accounts = (await database.rows(caseAccountsSql)).map(caseAccountOf);
        this.#renew();
      } else {
        this.#forgetAnswers();
        this.followed += 1;
      }
      return true;
    };
    const turn = this.#turn.then(follow);
    this.#turn = turn.catch(() => undefined);
    if (await turn) await this.#askChecks();
  }

  /** What the checks answered last. */
  get runs(): readonly CheckRun[] {
    return this.#checks.runs;
  }

  /** Asks every check anew. */
  async runChecks(): Promise<void> {
    this.#checks.forget();
    this.#checks.void('all');
    await this.#askChecks();
  }

  async #askChecks(): Promise<void> {
    this.#leadsOf ??= (await import('./leads.ts')).leadsOf;
    if (await this.#checks.ask()) await this.#readAmounts();
  }

  /** The amounts of the rows that findings stand on: what is at stake counts each row once. */
  async #readAmounts(): Promise<void> {
    const review = await import('./review.ts');
    const rows = review.rowsOf(this.leads);
    const { database } = await this.engine();
    const read = rows.length === 0 ? [] : await database.rows(review.amountsSql(rows));
    this.#amounts = new Map(
      read.flatMap((row) =>
        row['amount_ref'] === null ? [] : [[Number(row['row_id']) as RowId, Number(row['amount_ref'])]],
      ),
    );
    this.#review = review;
  }

  /** Asks one check under other values, to see what they would change; null when it was stopped. */
  async tryParameters(check: string, params: ParamValues): Promise<CheckRun | null> {
    const engine = await this.engine();
    return this.jobs.run('shell.check', {}, ({ signal }) => engine.ask('tryCheck', { check, params }, { signal }));
  }

  /** Puts values in force for one check, with the run that was tried under them. No values: the defaults again. */
  async keepParameters(check: string, values: ParamValues, run: CheckRun): Promise<void> {
    if (Object.keys(values).length === 0) this.dossier.remove('parameters', check);
    else this.dossier.keep('parameters', check, values);
    this.#checks.replace(run);
    await this.#readAmounts();
  }

  /** Puts the values of a file in force, for every check, and asks all of them again. */
  async useParameters(chosen: ChosenParams): Promise<void> {
    this.dossier.together(() => {
      for (const check of Object.keys(this.parameters))
        if (!(check in chosen)) this.dossier.remove('parameters', check);
      for (const [check, values] of Object.entries(chosen)) this.dossier.keep('parameters', check, values);
    });
    if (this.isOpen) await this.runChecks();
  }

  /** A figure's answer under the filter in force, or under another. */
  figure(wanted: () => Figure, filter: () => Filter = () => this.filter): Resource<FigureAnswer> {
    return resource(() => {
      if (!this.isOpen) return null;
      const figure = wanted();
      const asked = filter();
      const state = `${this.edition}:${this.followed}`;
      return {
        key: `${state}:${figure.id}:${figureSql(figure, asked)}`,
        ask: async (signal) => this.#stepsIn(await this.engine()).ask(figure, asked, state, signal),
      };
    }, this.answers);
  }

  /** Keeps what the reader says of a transfer between accounts of one holder; `review` takes it back. */
  async decideTransfer(debit: RowId, credit: RowId, state: OwnTransferState): Promise<void> {
    sayTransfer(this.dossier, this.sources, debit, credit, state);
    await this.transfersDecided();
  }

  /** Has the engine follow what is said of transfers. */
  async transfersDecided(): Promise<void> {
    await (await this.engine()).ask('decide', this.transfersSaid);
    this.#renew();
  }

  /** Opens the rows behind one mark of a figure, or, with `measure`, those that add something to that column. From there `narrows` can be put in force. */
  async openMark(
    figure: Figure,
    key: FigureRow,
    title: string,
    measure: string | null = null,
    filter: Filter = this.filter,
    narrows: Filter | null = null,
  ): Promise<void> {
    const { database } = await this.engine();
    const behind = (offset: number) =>
      rowsBehind(database, figure, key, filter, { limit: PAGE, offset, ...(measure === null ? {} : { measure }) });
    const first = await this.jobs.run('shell.rowsBehind', {}, () => behind(0));
    if (first === null) return;
    this.drawer.open({
      key: `${this.edition}:${figure.id}:${JSON.stringify(figure.key.map((column) => key[column]))}:${measure ?? ''}:${JSON.stringify(filter)}`,
      title,
      total: first.total,
      sql: figureSql(figure, filter),
      narrows,
      page: async (offset) => (offset === 0 ? first.rows : (await behind(offset)).rows),
    });
  }

  /** Opens rows of one source: those in the ledger, or those that were refused, with the reason of each. */
  async openSourceRows(
    source: Source,
    part: 'accepted' | 'quarantined' | 'set_aside',
    title: string,
    reason: (row: Pick<RefusedRow, 'reason' | 'column'>) => string,
  ): Promise<void> {
    const engine = await this.engine();
    const key = `${this.edition}:source:${source.number}:${part}`;
    if (part === 'accepted') {
      this.drawer.open({
        key,
        title,
        total: source.rowsAccepted,
        sql: null,
        page: async (offset, signal) =>
          (await engine.database.rows(acceptedRowsSql(source, offset, PAGE), signal)).map(
            (row) => Number(row['row_id']) as RowId,
          ),
      });
      return;
    }
    const refused = (await engine.ask('quarantine', { source: source.number, limit: 5_000 })).filter(
      (row) => row.status === part,
    );
    const rows = refused.map((row) => rowId(source.number, row.row));
    const notes = new Map(refused.map((row) => [rowId(source.number, row.row), reason(row)] as const));
    this.drawer.open({
      key,
      title,
      total: rows.length,
      sql: null,
      notes,
      page: (offset) => Promise.resolve(rows.slice(offset, offset + PAGE)),
    });
  }

  /** Offers the snapshot of what is shown. Set by the snapshot part. */
  snapshot: (() => Promise<void>) | null = $state.raw(null);
}

/** Milliseconds in which decisions that follow each other are one. */
const SOON = 400;

const key = Symbol('session');

export const provideSession = (session: Session): Session => setContext(key, session);
export const useSession = (): Session => getContext<Session>(key);
