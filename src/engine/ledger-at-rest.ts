import type { Database } from './database.ts';

/** Reads something of the ledger, or gives what was read of it under this name before. */
export type Once = <Value>(name: string, read: () => Promise<Value>) => Promise<Value>;

/**
 * The ledger while nobody writes to it: what many questions ask alike of it (who its accounts are, which months could be seen,
 * which columns are filled) is read once. Whoever opens one promises the rest, and lets go of it with the last question.
 */
export interface LedgerAtRest {
  readonly database: Database;
  readonly once: Once;
}

export function ledgerAtRest(database: Database): LedgerAtRest {
  const known = new Map<string, Promise<unknown>>();
  return {
    database,
    once<Value>(name: string, read: () => Promise<Value>): Promise<Value> {
      const kept = known.get(name) as Promise<Value> | undefined;
      if (kept) return kept;
      const reading = read();
      known.set(name, reading);
      reading.catch(() => known.delete(name));
      return reading;
    },
  };
}
