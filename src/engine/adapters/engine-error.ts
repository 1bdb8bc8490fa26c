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
  if (/out of memory/i.test(detail)) {
    const sizes = detail.match(/[\d.]+\s*[KMGT]?i?B/gi) ?? [];
    return new ProblemError({ code: 'memory-full', needs: bytes(sizes[0]), has: bytes(sizes.at(-1)) });
  }
  return new ProblemError({ code: 'engine-failed', detail, sql });
}
