import type { Random } from './random.ts';

/** Bins left out of a fit: those from `first` up to `last`, itself not among them. */
export interface Hollow {
  readonly first: number;
  readonly last: number;
}

/**
 * What a smooth curve through the other bins expects in each bin: the polynomial of least squares, never below nothing.
 *
 * @param counts  one a bin, of equal widths
 * @param hollow  bins that do not bear on the curve
 * @param degree  of the polynomial, whole, ≥ 0
 * @throws RangeError where fewer bins are left than the polynomial has terms
 */
export function smoothCounts(counts: ArrayLike<number>, { first, last }: Hollow, degree: number): Float64Array {
  const terms = degree + 1;
  const inside: number[] = [];
  for (let bin = 0; bin < counts.length; bin++) if (bin < first || bin >= last) inside.push(bin);
  if (!Number.isInteger(degree) || degree < 0 || inside.length < terms)
    throw new RangeError(`degree ${degree} through ${inside.length} bins`);
  const basis = Array.from({ length: counts.length }, (_, bin) => chebyshev(bin, counts.length, terms));
  const system = Array.from({ length: terms }, (_, row) => {
    const equation = new Float64Array(terms + 1);
    for (const bin of inside) {
      const values = basis[bin] ?? new Float64Array(terms);
      for (let column = 0; column < terms; column++)
        equation[column] = (equation[column] ?? 0) + (values[row] ?? 0) * (values[column] ?? 0);
      equation[terms] = (equation[terms] ?? 0) + (values[row] ?? 0) * (counts[bin] ?? 0);
    }
    return equation;
  });
  const weights = solve(system);
  return Float64Array.from(basis, (values) =>
    Math.max(
      0,
      values.reduce((sum, value, term) => sum + value * (weights[term] ?? 0), 0),
    ),
  );
}

/** Chebyshev’s polynomials at the middle of a bin, the bins laid from −1 to 1: they keep the equations well apart. */
function chebyshev(bin: number, bins: number, terms: number): Float64Array {
  const x = (2 * bin + 1) / bins - 1;
  const values = new Float64Array(terms).fill(1);
  if (terms > 1) values[1] = x;
  for (let term = 2; term < terms; term++) values[term] = 2 * x * (values[term - 1] ?? 0) - (values[term - 2] ?? 0);
  return values;
}

/** Gauss’s elimination with the largest pivot; each row carries its right side last. */
function solve(rows: readonly Float64Array[]): Float64Array {
  const left = rows.map((row) => Float64Array.from(row));
  const size = left.length;
  const at = (row: number, column: number): number => left[row]?.[column] ?? 0;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(at(row, column)) > Math.abs(at(pivot, column))) pivot = row;
    const [taken, own] = [left[pivot], left[column]];
    if (taken && own) [left[column], left[pivot]] = [taken, own];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = at(row, column) / at(column, column);
      for (let place = column; place <= size; place++) {
        const target = left[row];
        if (target) target[place] = at(row, place) - factor * at(column, place);
      }
    }
  }
  return Float64Array.from(left, (row, place) => (row[size] ?? 0) / (row[place] ?? NaN));
}

/** How many more than the curve expects lie in the bins from `from` up to `to`, itself not among them. */
export function excessIn(counts: ArrayLike<number>, expected: ArrayLike<number>, from: number, to: number): number {
  let excess = 0;
  for (let bin = from; bin < to; bin++) excess += (counts[bin] ?? 0) - (expected[bin] ?? 0);
  return excess;
}

/** Above it a Poisson number is drawn by the normal law, which it then follows within its own rounding. */
const LARGE = 50;

/** A number drawn by Poisson’s law of that mean, ≥ 0. */
export function drawPoisson(mean: number, random: Random): number {
  if (mean > LARGE) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal));
  }
  const bound = Math.exp(-mean);
  let number = 0;
  for (let product = random(); product > bound; product *= random()) number++;
  return number;
}

/**
 * Chance of an excess at least as large if the counts were Poisson numbers around the curve: (1 + draws at or above) / (1 + draws),
 * each draw fitted anew, so that the doubt about the curve itself counts.
 *
 * @param excess  in bins `from` up to `to`, as `excessIn` gives it
 */
export function bunchingChance(
  excess: number,
  expected: ArrayLike<number>,
  { hollow, degree, from, to }: { hollow: Hollow; degree: number; from: number; to: number },
  draws: number,
  random: Random,
): number {
  let above = 0;
  for (let draw = 0; draw < draws; draw++) {
    const counts = Float64Array.from(expected, (mean) => drawPoisson(mean, random));
    if (excessIn(counts, smoothCounts(counts, hollow, degree), from, to) >= excess) above++;
  }
  return (1 + above) / (1 + draws);
}
