/** A value that the file shows and that came out otherwise when it was computed again. */
export interface Difference {
  /** The way to it: names and places, from outside in. */
  readonly where: readonly string[];
  readonly shown: string;
  readonly again: string;
}

/** What comparing two values gave: how many plain values were compared, and those that differ. */
export interface Comparison {
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** Other fractions than money, which is in cents: SQL engines add floats in no fixed order. Source: ARCHITECTURE, the snapshot. */
const TOLERANCE = 1e-9;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function areEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'number' || typeof other !== 'number') return false;
  if (Number.isInteger(one) && Number.isInteger(other)) return false;
  return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
}

const asText = (value: unknown): string =>
  value === undefined ? '–' : typeof value === 'string' ? value : (JSON.stringify(value) ?? '–');

/** Compares two plain values, member by member. @param skip names of members that are left aside */
export function compare(shown: unknown, again: unknown, skip: ReadonlySet<string> = new Set()): Comparison {
  let compared = 0;
  const differences: Difference[] = [];
  const visit = (one: unknown, other: unknown, where: readonly string[]): void => {
    if (Array.isArray(one) && Array.isArray(other)) {
      const length = Math.max(one.length, other.length);
      for (let at = 0; at < length; at += 1) visit(one[at], other[at], [...where, String(at + 1)]);
    } else if (isRecord(one) && isRecord(other)) {
      for (const name of new Set([...Object.keys(one), ...Object.keys(other)]))
        if (!skip.has(name)) visit(one[name], other[name], [...where, name]);
    } else {
      compared += 1;
      if (!areEqual(one, other)) differences.push({ where, shown: asText(one), again: asText(other) });
    }
  };
  visit(shown, again, []);
  return { compared, differences };
}
