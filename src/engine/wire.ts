import { ProblemError, type Problem } from '#domain/problem.ts';
import type { Database, Row } from './database.ts';

/** How far a request has come: rows or units done of all, null while the whole is unknown, and what is being done. */
export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly of: number | null;
  /** A part of the answer, told before the whole: one check's run. */
  readonly part?: unknown;
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  readonly progress?: (progress: Progress) => void;
}

/** What crosses a thread boundary: Comlink keeps only the message of an error, so failures cross as values. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem }
  | { readonly ok: false; readonly bug: { readonly message: string; readonly stack: string } };

/** The three calls of the wire. */
export interface Wire {
  ask(id: number, kind: string, input: unknown, progress: ((progress: Progress) => void) | null): Promise<Reply>;
  cancel(id: number): void;
  close(): Promise<void>;
}

/** Kinds of request, each with what goes in and what comes out: plain data only. */
export type Requests = Readonly<Record<string, { readonly input: unknown; readonly output: unknown }>>;

export type Handlers<Kinds extends Requests> = {
  readonly [Kind in keyof Kinds]: (
    input: Kinds[Kind]['input'],
    options: { readonly signal: AbortSignal; readonly progress: (progress: Progress) => void },
  ) => Promise<Kinds[Kind]['output']>;
};

export type Ask<Kinds extends Requests> = <Kind extends keyof Kinds & string>(
  kind: Kind,
  input: Kinds[Kind]['input'],
  options?: AskOptions,
) => Promise<Kinds[Kind]['output']>;

/** Serves requests on the far side of a wire. `finish` closes what the handlers stand on. */
export function serve<Kinds extends Requests>(handlers: Handlers<Kinds>, finish: () => Promise<void>): Wire {
  const running = new Map<number, AbortController>();
  return {
    async ask(id, kind, input, progress) {
      const handler = handlers[kind];
      if (!handler) return { ok: false, bug: { message: `unknown request ${kind}`, stack: '' } };
      const stop = new AbortController();
      running.set(id, stop);
      try {
        return {
          ok: true,
          value: await handler(input, { signal: stop.signal, progress: (seen) => void progress?.(seen) }),
        };
      } catch (cause) {
        if (cause instanceof ProblemError) return { ok: false, problem: cause.problem };
        const bug = cause instanceof Error ? cause : new Error(String(cause));
        return { ok: false, bug: { message: bug.message, stack: bug.stack ?? '' } };
      } finally {
        running.delete(id);
      }
    },
    cancel(id) {
      running.get(id)?.abort();
    },
    async close() {
      for (const stop of running.values()) stop.abort();
      await finish();
    },
  };
}

/** Asks over a wire: problems and bugs are thrown again on this side, and an abort becomes a cancel. */
export function client<Kinds extends Requests>(
  wire: {
    [Call in keyof Wire]: (
      ...args: Parameters<Wire[Call]>
    ) => Promise<Awaited<ReturnType<Wire[Call]>>> | ReturnType<Wire[Call]>;
  },
  proxy: <Callback extends object>(callback: Callback) => Callback = (callback) => callback,
): Ask<Kinds> {
  let last = 0;
  return async (kind, input, options = {}) => {
    const id = (last += 1);
    const { signal, progress } = options;
    if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
    const stop = () => void wire.cancel(id);
    signal?.addEventListener('abort', stop);
    try {
      const reply = (await wire.ask(id, kind, input, progress ? proxy(progress) : null)) as Reply;
      if (reply.ok) return reply.value as never;
      if ('problem' in reply) throw new ProblemError(reply.problem);
      const bug = new Error(reply.bug.message);
      bug.stack = reply.bug.stack;
      throw bug;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  };
}

/** The port's own kinds of request. */
export type DatabaseRequests = {
  readonly exec: { readonly input: string; readonly output: null };
  readonly rows: { readonly input: string; readonly output: readonly Row[] };
  readonly stream: { readonly input: string; readonly output: number };
  readonly next: { readonly input: number; readonly output: Uint8Array | null };
  readonly end: { readonly input: number; readonly output: null };
  readonly load: { readonly input: { readonly table: string; readonly ipc: Uint8Array }; readonly output: null };
  readonly columns: { readonly input: string; readonly output: readonly string[] };
};

export function databaseHandlers(database: Database): Handlers<DatabaseRequests> {
  const streams = new Map<number, AsyncIterator<Uint8Array>>();
  let last = 0;
  return {
    exec: async (sql, { signal }) => {
      await database.exec(sql, signal);
      return null;
    },
    rows: (sql, { signal }) => database.rows(sql, signal),
    stream: async (sql) => {
      last += 1;
      streams.set(last, database.batches(sql)[Symbol.asyncIterator]());
      return last;
    },
    next: async (stream) => {
      const part = await streams.get(stream)?.next();
      if (part && !part.done) return part.value;
      streams.delete(stream);
      return null;
    },
    end: async (stream) => {
      await streams.get(stream)?.return?.();
      streams.delete(stream);
      return null;
    },
    load: async ({ table, ipc }) => {
      await database.load(table, ipc);
      return null;
    },
    columns: (table) => database.columnsOf(table),
  };
}

/** A Database whose engine lives elsewhere: callers do not know where. */
export function databaseOver(ask: Ask<DatabaseRequests>, close: () => Promise<void>): Database {
  return {
    name: 'over the wire',
    dialect: 'duckdb',
    exec: async (sql, signal) => void (await ask('exec', sql, signal ? { signal } : {})),
    rows: (sql, signal) => ask('rows', sql, signal ? { signal } : {}),
    async *batches(sql, signal) {
      const stream = await ask('stream', sql, signal ? { signal } : {});
      try {
        for (;;) {
          const part = await ask('next', stream, signal ? { signal } : {});
          if (part === null) return;
          yield part;
        }
      } finally {
        await ask('end', stream);
      }
    },
    load: async (table, ipc) => void (await ask('load', { table, ipc })),
    columnsOf: (table) => ask('columns', table),
    close,
  };
}
