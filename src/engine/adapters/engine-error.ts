import { ProblemError } from '#domain/problem.ts';

const bytes = (text: string | undefined): number => {
  const parts = /([\d.]+)\s*([KMGT]?)i?B/i.exec(text ?? '');
  const power = { '': 0, K: 1, M: 2, G: 3, T: 4 }[(parts?.[2] ?? '').toUpperCase()] ?? 0;
  return Math.round(Number(parts?.[1] ?? 0) * 1024 ** power);
};

/** What an engine throws, as one of the expected problems, with the SQL that was asked. */
export function engineError(cause: unknown, sql: string | null): ProblemError {
  if (cause instanceof ProblemError) return cause;
  const detail = cause instanceof Error ? cause.message : String(cause);
  if (/interrupt|query was cancel/i.test(detail)) return new ProblemError({ code: 'cancelled' });
  // memory that ends while a transaction is committed is told in other words
  if (/out of memory|could not allocate block|failed to (?:allocate|pin)/i.test(detail)) {
    const [wanted, used, limit] = detail.match(/[\d.]+\s*[KMGT]?i?B\b/gi) ?? [];
    return new ProblemError({
      code: 'memory-full',
      needs: bytes(wanted),
      has: Math.max(0, bytes(limit) - bytes(used)),
    });
  }
  return new ProblemError({ code: 'engine-failed', detail, sql });
}
