/** Milliseconds that some work took. */
export async function timed<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly ms: number }> {
  const from = performance.now();
  const value = await work();
  return { value, ms: performance.now() - from };
}

/** One line of the bench's table. */
export function line(what: string, figure: string, beside = ''): void {
  process.stdout.write(`${what.padEnd(58)} ${figure.padStart(12)}  ${beside}\n`);
}

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
export const ratio = (a: number, b: number): string => `${(a / b).toFixed(1)} ×`;
