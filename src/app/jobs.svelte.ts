import { ProblemError, type Problem } from '#domain/problem.ts';
import type { AskOptions, Progress } from '#engine/wire.ts';
import type { MessageKey } from '#i18n/translate.ts';
import type { MessageValues } from '#i18n/icu.ts';

/** Something the product is doing, in words, and how to stop it. */
export interface Job {
  readonly id: number;
  readonly words: MessageKey;
  readonly values: MessageValues;
  readonly done: number;
  readonly of: number | null;
  /** Rows gone through inside the part being done; null where the part is not counted in rows. */
  readonly rows: number | null;
  /** Seconds still to go at the pace so far; null until the pace is known. */
  readonly secondsLeft: number | null;
  readonly stop: () => void;
}

/** Below this time and this share of the work, a pace says nothing. */
const PACE_AFTER = 3_000;
const PACE_FROM = 0.02;

/** Tells how long work of a known size still takes; each new size starts a new count. */
function pace(): (done: number, of: number | null, now: number) => number | null {
  let size: number | null = null;
  let since = 0;
  let from = 0;
  return (done, of, now) => {
    if (of !== size || done < from) [size, since, from] = [of, now, done];
    if (of === null || now - since < PACE_AFTER || done - from < of * PACE_FROM) return null;
    return Math.ceil((((now - since) / (done - from)) * (of - done)) / 1000);
  };
}

export class Jobs {
  running = $state.raw<readonly Job[]>([]);
  #last = 0;
  readonly #onproblem: (problem: Problem) => void;

  /** @param onproblem  told of every expected failure of a job, except one the user asked for */
  constructor(onproblem: (problem: Problem) => void) {
    this.#onproblem = onproblem;
  }

  /** Does a piece of work under words the user can read. @returns null when it was stopped or met a problem, which has then been told */
  async run<Value>(
    words: MessageKey,
    values: MessageValues,
    work: (options: Required<AskOptions>) => Promise<Value>,
  ): Promise<Value | null> {
    const id = (this.#last += 1);
    const stopper = new AbortController();
    const job: Job = {
      id,
      words,
      values,
      done: 0,
      of: null,
      rows: null,
      secondsLeft: null,
      stop: () => stopper.abort(),
    };
    this.running = [...this.running, job];
    const left = pace();
    const progress = ({ done, of }: Progress) => {
      const secondsLeft = left(done, of, performance.now());
      const moved = (known: Job): Job =>
        of === null && known.of !== null ? { ...known, rows: done } : { ...known, done, of, rows: null, secondsLeft };
      this.running = this.running.map((known) => (known.id === id ? moved(known) : known));
    };
    try {
      return await work({ signal: stopper.signal, progress });
    } catch (cause) {
      if (!(cause instanceof ProblemError)) throw cause;
      if (cause.problem.code !== 'cancelled') this.#onproblem(cause.problem);
      return null;
    } finally {
      this.running = this.running.filter((known) => known.id !== id);
    }
  }
}
