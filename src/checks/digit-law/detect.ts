import type { Columns, Detection } from '#domain/check.ts';
import type { Day } from '#domain/day.ts';
import type { Hit, NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { benford, digitChance, digitDistance } from '#statistics/digit-distance.ts';
import { falseDiscoveryRates } from '#statistics/false-discovery.ts';
import { randomFrom } from '#statistics/random.ts';

export interface Params {
  /** Operations of the other accounts from which on their own digits are the law. */
  readonly own_law: number;
  /** Mean distance below which a departure, however improbable, teaches nothing. */
  readonly far: number;
  readonly rate: number;
}

interface Digits {
  readonly account: string;
  readonly since: Day;
  readonly until: Day;
  readonly counts: number[];
  readonly elsewhere: number[];
  readonly rows: RowId[][];
}

const SIMULATIONS = 9_999;
/** Any number: it only has to be the same each time, and for each account whatever the others are. */
const SEED = 20_261_122;

/** Accounts whose first digits the law of the file, or Benford’s where the file is small, does not make likely. */
export function* detect(
  { rows }: { readonly rows: Columns },
  { own_law: ownLaw, far, rate }: Readonly<Params>,
): Generator<number, Detection, void> {
  const accounts = digitsByAccount(rows);
  const tests: {
    readonly digits: Digits;
    readonly law: readonly number[];
    readonly distance: number;
    readonly chance: number;
  }[] = [];
  for (const digits of accounts) {
    const law = lawFor(digits, ownLaw);
    const distance = digitDistance(digits.counts, law);
    const chance = digitChance(distance, sumOf(digits.counts), law, SIMULATIONS, randomFrom(SEED));
    tests.push({ digits, law, distance, chance });
    yield tests.length / accounts.length;
  }
  const rates = falseDiscoveryRates(tests.map(({ chance }) => chance));
  const hits = tests.flatMap(({ digits, law, distance, chance }, at) => {
    const discovery = rates[at] ?? 1;
    return discovery <= rate && distance >= far
      ? [hitOf(digits, law, { distance, chance, false_discovery: discovery })]
      : [];
  });
  return { hits, cut: [] };
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

function lawFor({ elsewhere }: Digits, ownLaw: number): readonly number[] {
  const known = sumOf(elsewhere);
  return known >= ownLaw ? elsewhere.map((count) => count / known) : benford;
}

/** The digit that is most in excess is the one whose operations are shown. */
function hitOf(
  { account, since, until, counts, rows }: Digits,
  law: readonly number[],
  measured: Readonly<Record<'distance' | 'chance' | 'false_discovery', number>>,
): Hit {
  const operations = sumOf(counts);
  const excess = counts.map((count, at) => count / operations - (law[at] ?? 0));
  const place = excess.indexOf(Math.max(...excess));
  return {
    subject: account,
    since,
    until,
    evidence: (rows[place] ?? []) as unknown as NonEmpty<RowId>,
    measures: {
      digit: place + 1,
      share: (counts[place] ?? 0) / operations,
      expected: law[place] ?? 0,
      operations,
      ...measured,
    },
  };
}

function digitsByAccount(rows: Columns): readonly Digits[] {
  const [account, digit, row] = [rows.numbers('account_id'), rows.numbers('digit'), rows.numbers('row_id')];
  const [counted, elsewhere] = [rows.numbers('counted'), rows.numbers('elsewhere')];
  const [since, until] = [rows.texts('since'), rows.texts('until')];
  const accounts = new Map<string, Digits>();
  for (let at = 0; at < rows.length; at += 1) {
    const name = String(account[at] ?? 0);
    const known = accounts.get(name) ?? {
      account: name,
      since: since[at] as Day,
      until: until[at] as Day,
      counts: benford.map(() => 0),
      elsewhere: benford.map(() => 0),
      rows: benford.map((): RowId[] => []),
    };
    accounts.set(name, known);
    const place = (digit[at] ?? 1) - 1;
    known.counts[place] = counted[at] ?? 0;
    known.elsewhere[place] = elsewhere[at] ?? 0;
    known.rows[place]?.push(row[at] as RowId);
  }
  return [...accounts.values()];
}
