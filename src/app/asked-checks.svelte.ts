import type { CheckRun } from '#domain/finding.ts';
import type { ChosenParams } from '#engine/parameters-file.ts';
import type { Engine } from './engine.ts';
import type { Jobs } from './jobs.svelte.ts';

/** Runs with those that ended in the place of the ones before. */
function runsAfter(standing: readonly CheckRun[], ended: ReadonlyMap<string, CheckRun>): readonly CheckRun[] {
  const known = new Set(standing.map(({ asked }) => asked.check));
  return [
    ...standing.map((run) => ended.get(run.asked.check) ?? run),
    ...[...ended.values()].filter(({ asked }) => !known.has(asked.check)),
  ];
}

/** What checks answered last, and which of them are to be asked again. */
export class AskedChecks {
  runs = $state.raw<readonly CheckRun[]>([]);
  #due: 'all' | ReadonlySet<string> = new Set();
  #asking: AbortController | null = null;

  constructor(
    readonly engine: () => Promise<Engine>,
    readonly jobs: Jobs,
    readonly params: () => ChosenParams,
  ) {}

  forget(): void {
    this.runs = [];
    this.#due = new Set();
  }

  /** Puts one run in the place of the one before. */
  replace(run: CheckRun): void {
    this.runs = runsAfter(this.runs, new Map([[run.asked.check, run]]));
  }

  /** What these checks answered is void: who is asking stops, and they are due. */
  void(checks: 'all' | readonly string[]): void {
    this.#asking?.abort();
    this.#due = checks === 'all' || this.#due === 'all' ? 'all' : new Set([...this.#due, ...checks]);
  }

  /** Asks what is due; what others answered stays. @returns false when it was stopped because its answers were void */
  async ask(): Promise<boolean> {
    const engine = await this.engine();
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const [due, standing] = [this.#due, this.runs];
    const ended = new Map<string, CheckRun>();
    const asked = { params: this.params(), ...(due === 'all' ? {} : { only: [...due] }) };
    const runs = await this.jobs.run('shell.check', {}, ({ signal, progress }) =>
      engine.ask('run', asked, {
        signal: AbortSignal.any([signal, asking.signal]),
        progress: ({ step, of, part }) => {
          if (part === undefined || asking.signal.aborted) return;
          const run = part as CheckRun;
          ended.set(run.asked.check, run);
          this.runs = runsAfter(standing, ended);
          progress({ step, done: ended.size, of });
        },
      }),
    );
    if (asking.signal.aborted) return false;
    this.#due = new Set();
    if (runs) this.runs = runsAfter(standing, new Map(runs.map((run) => [run.asked.check, run])));
    return true;
  }
}
