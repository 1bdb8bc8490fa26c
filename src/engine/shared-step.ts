import type { Figure, FigureAnswer } from '#domain/figure.ts';
import type { Filter } from '#domain/filter.ts';
import { ProblemError } from '#domain/problem.ts';
import type { Database } from './database.ts';
import { askFigure, figureSql } from './figure.ts';

/** A step that the queries of several figures begin with, as it stands in each of them. */
export interface SharedStep {
  readonly relation: string;
  /** `relation as (…)`, without a comma behind it. */
  readonly written: string;
}

interface Kept {
  readonly key: string;
  readonly table: string;
  readonly ready: Promise<void>;
}

/** Where there is no room for the step, each figure computes it for itself. */
function roomlessIsNone(cause: unknown): null {
  if (cause instanceof ProblemError && cause.problem.code === 'memory-full') return null;
  throw cause;
}

/** Filters whose steps are kept: the one in force, and the one it took the place of, which figures may still be asking about. */
const MOST_KEPT = 2;

/**
 * Asks figures under a filter so that a step which several of them begin with is computed once: a page of figures over a million rows then
 * answers in about half the time. Without a filter each is asked as it is written: its answer is kept by the page, and the step would hold
 * the whole ledger once more.
 */
export class SharedSteps {
  readonly #database: Database;
  readonly #steps: readonly SharedStep[];
  #kept: readonly Kept[] = [];
  #made = 0;

  constructor(database: Database, steps: readonly SharedStep[]) {
    this.#database = database;
    this.#steps = steps;
  }

  /**
   * The answer of a figure, equal to what `askFigure` gives, its SQL the figure's own.
   *
   * @param state  names the state of the ledger: what was computed for another one is not used again
   * @throws as `askFigure`
   */
  async ask(figure: Figure, filter: Filter, state: string, signal?: AbortSignal): Promise<FigureAnswer> {
    const step = this.#steps.find(({ written }) => figure.sql.startsWith(`with\n${written},\n`));
    if (!step || Object.keys(filter).length === 0) return askFigure(this.#database, figure, filter, signal);
    const table = await this.#tableOf(step, filter, state).catch(roomlessIsNone);
    if (table === null) return askFigure(this.#database, figure, filter, signal);
    const read = `  ${step.relation} as (select * from ${table})`;
    const shared = { ...figure, sql: figure.sql.replace(step.written, () => read) };
    const answer = await askFigure(this.#database, shared, filter, signal);
    return { ...answer, sql: figureSql(figure, filter) };
  }

  /** Lets go of what is kept: the case is closed. */
  async forget(): Promise<void> {
    const kept = this.#kept;
    this.#kept = [];
    for (const { table } of kept) await this.#database.exec(`drop table if exists ${table}`);
  }

  async #tableOf(step: SharedStep, filter: Filter, state: string): Promise<string> {
    const sql = figureSql(
      { sql: `with\n${step.written},\n  shown as (select * from ${step.relation})\nselect * from shown` },
      filter,
    );
    const key = `${state}:${sql}`;
    const known = this.#kept.find((kept) => kept.key === key) ?? this.#make(key, sql);
    await known.ready;
    return known.table;
  }

  #make(key: string, sql: string): Kept {
    this.#made += 1;
    const table = `shared_step_${this.#made}`;
    const ready = this.#database.exec(`create temp table ${table} as ${sql}`);
    const made = { key, table, ready };
    const [former, ...later] = [...this.#kept, made].slice(-MOST_KEPT - 1);
    const isOver = former !== undefined && later.length === MOST_KEPT;
    this.#kept = isOver ? later : [...this.#kept, made];
    // asked after what still reads it, since the engine answers in turn; one that has ended keeps no table
    if (isOver) this.#database.exec(`drop table if exists ${former.table}`).catch(() => undefined);
    // whoever awaits it is told; the next to ask tries again
    ready.catch(() => {
      this.#kept = this.#kept.filter((kept) => kept !== made);
    });
    return made;
  }
}
