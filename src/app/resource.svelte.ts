import { untrack } from 'svelte';
import { ProblemError, type Problem } from '#domain/problem.ts';

/** A question for the engine. Equal keys are the same question: the key is the SQL text and the state of the ledger. */
export interface Asked<Value> {
  readonly key: string;
  readonly ask: (signal: AbortSignal) => Promise<Value>;
}

export interface Resource<Value> {
  /** The last answer; it stays while the next one is being fetched. */
  readonly value: Value | null;
  readonly problem: Problem | null;
  readonly pending: boolean;
}

const KEPT = 80;

/** Answers already given, so that coming back to a page draws at once. Forgotten when the ledger changes. */
export class Answers {
  readonly #known = new Map<string, unknown>();

  get(key: string): { readonly value: unknown } | null {
    return this.#known.has(key) ? { value: this.#known.get(key) } : null;
  }

  keep(key: string, value: unknown): void {
    this.#known.set(key, value);
    const oldest = this.#known.keys().next();
    if (this.#known.size > KEPT && !oldest.done) this.#known.delete(oldest.value);
  }

  /** @param keeps  what is still true */
  forget(keeps: (key: string) => boolean = () => false): void {
    for (const key of this.#known.keys()) if (!keeps(key)) this.#known.delete(key);
  }
}

/**
 * The only way a component asks the engine. Asks again when the key changes, ignores answers to older questions, and stops
 * asking when the component goes. What is no expected problem is reported to the error page.
 */
export function resource<Value>(what: () => Asked<Value> | null, answers: Answers): Resource<Value> {
  let value = $state.raw<Value | null>(null);
  let problem = $state.raw<Problem | null>(null);
  let pending = $state(false);
  const asked = $derived(what());
  const key = $derived(asked?.key ?? null);

  $effect(() => {
    if (key === null) {
      value = null;
      return;
    }
    const known = answers.get(key);
    problem = null;
    if (known) {
      value = known.value as Value;
      pending = false;
      return;
    }
    const question = untrack(() => asked);
    if (!question) return;
    const stopper = new AbortController();
    pending = true;
    question.ask(stopper.signal).then(
      (answer) => {
        answers.keep(question.key, answer);
        if (stopper.signal.aborted) return;
        value = answer;
        pending = false;
      },
      (cause: unknown) => {
        if (stopper.signal.aborted) return;
        pending = false;
        if (cause instanceof ProblemError) problem = cause.problem;
        else reportError(cause);
      },
    );
    return () => stopper.abort();
  });

  return {
    get value() {
      return value;
    },
    get problem() {
      return problem;
    },
    get pending() {
      return pending;
    },
  };
}
