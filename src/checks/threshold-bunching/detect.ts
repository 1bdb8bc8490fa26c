import type { Columns, Detection } from '#domain/check.ts';
import type { Day } from '#domain/day.ts';
import type { Hit, NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { numberAt } from '#graph/element.ts';
import { bunchingChance, excessIn, smoothCounts } from '#statistics/bunching.ts';
import { falseDiscoveryRates } from '#statistics/false-discovery.ts';
import { randomFrom } from '#statistics/random.ts';

export interface Params {
  /** Width of a bin, as a part of the amount of law. */
  readonly bin: number;
  readonly degree: number;
  readonly draws: number;
  /** Least deposits above the amount, and least between seven and nine tenths of it. */
  readonly around: number;
  readonly rate: number;
}

/** Reach of the curve on both sides, the stretch under the amount that is asked about, and what it spills over, as parts of it. */
const REACH = 0.3;
const UNDER = 0.1;
const SPILL = 0.02;
const SEED = 20_261_122;
/** Parts come out of a division: a deposit at the edge of a bin belongs to the bin above. */
const EDGE = 1e-9;

interface Deposit {
  readonly on: Day;
  readonly cents: number;
  readonly ceiling: number;
  readonly part: number;
  readonly row: number;
}

interface Tested {
  readonly account: number;
  readonly all: readonly Deposit[];
  readonly under: readonly Deposit[];
  readonly above: number;
  readonly expected: number;
  readonly excess: number;
  readonly chance: number;
}

/** Accounts with more deposits just under the amount than a smooth curve through the others expects. */
export function* detect(
  { rows }: { readonly rows: Columns },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const accounts = [...depositsByAccount(rows)];
  const tested: Tested[] = [];
  for (const [place, [account, deposits]] of accounts.entries()) {
    const one = testOf(account, deposits, params);
    if (one) tested.push(one);
    yield (place + 1) / accounts.length;
  }
  const rates = falseDiscoveryRates(tested.map(({ chance }) => chance));
  const hits = tested.flatMap((one, place) => {
    const rate = numberAt(rates, place);
    return rate <= params.rate && one.excess > 0 && one.under.length > 0 ? [hitOf(one, rate, tested.length)] : [];
  });
  return { hits, cut: [] };
}

function depositsByAccount(rows: Columns): ReadonlyMap<number, readonly Deposit[]> {
  const [account, row, cents] = [rows.numbers('account_id'), rows.numbers('row_id'), rows.numbers('amount_ref')];
  const [ceiling, part, on] = [rows.numbers('ceiling'), rows.numbers('part'), rows.texts('booked_on')];
  const all = new Map<number, Deposit[]>();
  for (let at = 0; at < rows.length; at++) {
    const deposits = all.get(numberAt(account, at)) ?? [];
    all.set(numberAt(account, at), deposits);
    deposits.push({
      on: on[at] as Day,
      cents: numberAt(cents, at),
      ceiling: numberAt(ceiling, at),
      part: numberAt(part, at),
      row: numberAt(row, at),
    });
  }
  return all;
}

/** Null where too few deposits lie on one of both sides. */
function testOf(
  account: number,
  all: readonly Deposit[],
  { bin, degree, draws, around }: Readonly<Params>,
): Tested | null {
  const above = all.filter(({ part }) => part >= 1).length;
  const well = all.filter(({ part }) => part < 1 - UNDER - EDGE).length;
  if (above < around || well < around) return null;
  const side = Math.floor(REACH / bin + EDGE);
  const counts = new Float64Array(2 * side);
  for (const { part } of all) {
    const place = side + Math.floor((part - 1) / bin + EDGE);
    if (place >= 0 && place < counts.length) counts[place] = (counts[place] ?? 0) + 1;
  }
  const from = side - Math.round(UNDER / bin);
  const hollow = { first: from, last: side + Math.ceil(SPILL / bin - EDGE) };
  const expected = smoothCounts(counts, hollow, degree);
  const excess = excessIn(counts, expected, from, side);
  const rule = { hollow, degree, from, to: side };
  return {
    account,
    all,
    under: all.filter(({ part }) => part < 1 && Math.floor((part - 1) / bin + EDGE) >= from - side),
    above,
    expected: expected.subarray(from, side).reduce((sum, count) => sum + count, 0),
    excess,
    chance: bunchingChance(excess, expected, rule, draws, randomFrom(SEED + account)),
  };
}

function hitOf({ account, all, under, above, expected, excess, chance }: Tested, rate: number, accounts: number): Hit {
  const days = all.map(({ on }) => on).sort();
  return {
    subject: String(account),
    since: days[0] as Day,
    until: days.at(-1) as Day,
    evidence: under.map(({ row }) => row).sort((a, b) => a - b) as unknown as NonEmpty<RowId>,
    measures: {
      under: under.length,
      expected: Math.round(expected),
      excess: Math.round(excess),
      above,
      total: under.reduce((sum, { cents }) => sum + cents, 0),
      ceiling: Math.max(...under.map(({ ceiling }) => ceiling)),
      chance,
      rate,
      accounts,
    },
  };
}
