import type { Columns, Detection } from '#domain/check.ts';
import { dayFromNumber, dayNumber, monthFromNumber, type Day } from '#domain/day.ts';
import type { Hit, NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { numberAt } from '#graph/element.ts';
import { medianOf, robustOf, robustZ } from '#statistics/robust.ts';
import { theilSenSlope } from '#statistics/theil-sen.ts';

export interface Params {
  readonly far: number;
  readonly peers: number;
  readonly months: number;
}

/** Least scale of the logarithm of a sum, and of a share: METHODS, peers and the floor of the median deviation. */
const LOG_FLOOR = 0.35;
const SHARE_FLOOR = 0.05;
/** Digits of the activity code on which trades are held to be alike, the closest first. */
const LEVELS = [5, 4, 3, 2];
/** In a larger crowd an account is counted among its own peers, since it moves no median. */
const CROWD = 200;

interface Month {
  cash: number;
  other: number;
  readonly rows: number[];
}
interface Business {
  readonly account: number;
  readonly code: string | null;
  readonly months: Map<number, Month>;
}
/** One month of an account beside the months of its peers. */
interface Compared {
  readonly month: number;
  readonly far: number;
  readonly farShare: number;
  readonly usual: number;
  readonly usualShare: number;
  readonly peers: number;
}

/** Businesses whose cash, in sum and in share, lies far above that of the others of their trade; one with too few peers or months is left undetermined. */
export function* detect(
  { rows }: { readonly rows: Columns },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const businesses = businessesOf(rows);
  const trades = new Map<string, Business[]>();
  for (const business of businesses)
    for (const digits of LEVELS) {
      if (business.code === null || business.code.length < digits) continue;
      const trade = business.code.slice(0, digits);
      const known = trades.get(trade);
      if (known) known.push(business);
      else trades.set(trade, [business]);
    }
  const hits: Hit[] = [];
  const short: string[] = [];
  const usualOf = usualMonths();
  for (const [place, business] of businesses.entries()) {
    const paidIn = [...business.months].filter(([, { cash }]) => cash > 0).map(([month]) => month);
    if (paidIn.length === 0) continue;
    const compared = LEVELS.map((digits) => {
      const trade = (business.code ?? '').slice(0, digits);
      const others = trade.length === digits ? (trades.get(trade) ?? []) : [];
      return {
        digits,
        months: paidIn.flatMap((month) => compare(business, month, trade, others, params, usualOf) ?? []),
      };
    }).find(({ months }) => months.length >= params.months);
    if (!compared) short.push(String(business.account));
    else if (
      medianOf(compared.months.map(({ far }) => far)) >= params.far &&
      medianOf(compared.months.map(({ farShare }) => farShare)) >= params.far
    )
      hits.push(hitOf(business, compared.months, compared.digits));
    yield (place + 1) / businesses.length;
  }
  return { hits, cut: [], short };
}

function businessesOf(rows: Columns): readonly Business[] {
  const account = rows.numbers('account_id');
  const code = rows.texts('code');
  const month = rows.numbers('month');
  const row = rows.numbers('row_id');
  const cash = rows.numbers('cash');
  const other = rows.numbers('other');
  const businesses: Business[] = [];
  for (let at = 0; at < rows.length; at++) {
    let business = businesses.at(-1);
    if (business?.account !== account[at]) {
      business = { account: numberAt(account, at), code: code[at] ?? null, months: new Map() };
      businesses.push(business);
    }
    const when = numberAt(month, at);
    const known = business?.months.get(when) ?? { cash: 0, other: 0, rows: [] };
    known.cash += numberAt(cash, at);
    known.other += numberAt(other, at);
    const id = numberAt(row, at);
    if (!Number.isNaN(id)) known.rows.push(id);
    business?.months.set(when, known);
  }
  return businesses;
}

const shareOf = ({ cash, other }: Month): number => cash / (cash + other);

interface Usual {
  readonly sum: ReturnType<typeof robustOf>;
  readonly share: ReturnType<typeof robustOf>;
  readonly peers: number;
}

/** What is usual in a trade in a month, worked out once where the crowd is large. */
function usualMonths(): (trade: string, month: number, others: readonly Business[], without: Business) => Usual | null {
  const crowds = new Map<string, Usual | null>();
  return (trade, month, others, without) => {
    const isCrowd = others.length > CROWD;
    const key = `${trade} ${month}`;
    const known = isCrowd ? crowds.get(key) : undefined;
    if (known !== undefined) return known;
    const months = others.flatMap((other) => {
      const paidIn = other === without && !isCrowd ? undefined : other.months.get(month);
      return paidIn && paidIn.cash > 0 ? [paidIn] : [];
    });
    const usual =
      months.length === 0
        ? null
        : {
            sum: robustOf(
              months.map(({ cash }) => Math.log(cash)),
              LOG_FLOOR,
            ),
            share: robustOf(months.map(shareOf), SHARE_FLOOR),
            peers: months.length,
          };
    if (isCrowd) crowds.set(key, usual);
    return usual;
  };
}

/** Null where too few of the trade paid cash in that month. */
function compare(
  business: Business,
  month: number,
  trade: string,
  others: readonly Business[],
  { peers }: Readonly<Params>,
  usualOf: ReturnType<typeof usualMonths>,
): Compared | null {
  if (others.length <= peers) return null;
  const own = business.months.get(month);
  const usual = usualOf(trade, month, others, business);
  if (!own || !usual || usual.peers < peers) return null;
  return {
    month,
    far: robustZ(Math.log(own.cash), usual.sum),
    farShare: robustZ(shareOf(own), usual.share),
    usual: Math.exp(usual.sum.median),
    usualShare: usual.share.median,
    peers: usual.peers,
  };
}

function hitOf({ account, months }: Business, compared: readonly Compared[], digits: number): Hit {
  const own = compared.map(({ month }) => months.get(month) ?? { cash: 0, other: 0, rows: [] });
  const numbers = compared.map(({ month }) => month);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const cash = sum(own.map((month) => month.cash));
  const usual = Math.round(sum(compared.map((month) => month.usual)));
  const rises =
    numbers.length > 1 &&
    theilSenSlope(
      numbers,
      own.map((month) => month.cash),
    ) > 0 &&
    theilSenSlope(
      numbers,
      own.map((month) => month.other),
    ) <= 0;
  return {
    subject: String(account),
    since: firstDayOf(Math.min(...numbers)),
    until: dayFromNumber(dayNumber(firstDayOf(Math.max(...numbers) + 1)) - 1),
    evidence: own.flatMap(({ rows }) => rows) as unknown as NonEmpty<RowId>,
    measures: {
      months: compared.length,
      cash,
      usual,
      times: cash / usual,
      part: medianOf(own.map(shareOf)),
      usual_part: medianOf(compared.map(({ usualShare }) => usualShare)),
      peers: Math.min(...compared.map(({ peers }) => peers)),
      digits,
      trend: rises ? 'apart' : 'together',
    },
  };
}

const firstDayOf = (month: number): Day => `${monthFromNumber(month)}-01` as Day;
