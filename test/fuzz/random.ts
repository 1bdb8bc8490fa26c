/** Numbers drawn from a seed: the same seed, the same numbers. */
export interface Random {
  /** From 0, below `end`. */
  below(end: number): number;
  one<Value>(values: readonly Value[]): Value;
  chance(share: number): boolean;
}

/** Mulberry32 (T. Ettinger, 2017, public domain): small, and good enough to spoil files. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (end) => Math.floor(next() * end),
    one: (values) => values[Math.floor(next() * values.length)]!,
    chance: (share) => next() < share,
  };
}
