import type { Check, Family } from '#domain/check.ts';
import type { Finding } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { type Bar, priorityOfAll } from './rank.ts';

/** Findings that stand on the same money, to be reviewed together. */
export interface ReviewCase {
  /** The id of its first finding by id: the same as long as that finding stands. */
  readonly id: string;
  /** What opens it, strongest first; the others of one check that mostly repeat a finding stand behind it. */
  readonly findings: readonly Finding[];
  /** Statistics and context that stand on the same rows: shown, and no reason to review. */
  readonly beside: readonly Finding[];
  readonly rows: readonly RowId[];
  /** Ledger accounts. */
  readonly accounts: readonly number[];
  readonly families: readonly Family[];
  /** Cents of the case currency: each row once; where no row has an amount, the largest of its findings, or null. */
  readonly moneyAtStake: number | null;
  readonly score: number;
  readonly bars: readonly Bar[];
  readonly band: 'low' | 'medium' | 'high';
  /** 1 for the first to review. */
  readonly rank: number;
  /** Findings of other cases that share rows with it, because both together would pass the bound. */
  readonly cutFrom: readonly string[];
}

/** Asks for the rows whose amount counts towards what is at stake: own transfers do not. */
export const amountsSql = (rows: readonly RowId[]): string =>
  `select row_id, amount_ref from ledger.txn where own_transfer_id is null and row_id in (${rows.join(', ')})`;

/** What one case holds at most: CHECKS.md section 11, a proposal. */
export interface Bounds {
  readonly rows: number;
  readonly accounts: number;
}

export const bounds: Bounds = { rows: 200, accounts: 60 };

const opens: readonly Check['kind'][] = ['fact', 'pattern', 'arithmetic'];

export const bandOf = (score: number): ReviewCase['band'] => (score < 0.3 ? 'low' : score < 0.6 ? 'medium' : 'high');

interface Group {
  readonly findings: Finding[];
  readonly rows: Set<RowId>;
  readonly accounts: Set<number>;
}

const shared = (one: ReadonlySet<RowId>, other: Iterable<RowId>): number => {
  let count = 0;
  for (const row of other) if (one.has(row)) count += 1;
  return count;
};

/**
 * Puts findings that share rows of the ledger into one case: rows, not accounts, since an account everybody pays would glue everything.
 * The ties with most rows in common are made first, and a tie that would take a case beyond its bounds is left open and told. Statistical
 * findings and context open no case: they stand beside the one with which they share most rows.
 *
 * @param findings  that stand, each once
 * @param amountOf  cents of a row that counts towards the money at stake; null for one that does not, such as an own transfer
 * @returns cases in order of review: by score, then money at stake, then number of families, then id
 * @throws RangeError when a finding belongs to no check given
 */
export function reviewCases(
  findings: readonly Finding[],
  checks: readonly Check[],
  amountOf: (row: RowId) => number | null,
  { rows: mostRows, accounts: mostAccounts }: Bounds = bounds,
): readonly ReviewCase[] {
  const kinds = new Map(checks.map((check) => [check.id, check.kind]));
  const kindOf = ({ check }: Finding): Check['kind'] => {
    const kind = kinds.get(check);
    if (kind === undefined) throw new RangeError(`no check "${check}"`);
    return kind;
  };
  const ordered = findings.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const openers = ordered.filter((finding) => opens.includes(kindOf(finding)));
  const groups: Group[] = openers.map((finding) => ({
    findings: [finding],
    rows: new Set(finding.evidence),
    accounts: new Set(finding.subject.accounts),
  }));
  const place = openers.map((_, at) => at);
  const cut = openers.map(() => new Set<string>());
  const rootOf = (at: number): number => {
    let here = at;
    while (place[here] !== here) here = place[here] as number;
    return here;
  };
  for (const [one, other] of ties(openers)) {
    const [first, second] = [rootOf(one), rootOf(other)];
    if (first === second) continue;
    const [kept, given] = [groups[first], groups[second]] as readonly [Group, Group];
    const rows = new Set([...kept.rows, ...given.rows]);
    const accounts = new Set([...kept.accounts, ...given.accounts]);
    if (rows.size > mostRows || accounts.size > mostAccounts) {
      cut[one]?.add(openers[other]?.id as string);
      cut[other]?.add(openers[one]?.id as string);
      continue;
    }
    groups[first] = { findings: [...kept.findings, ...given.findings], rows, accounts };
    place[second] = first;
  }
  const cases = groups.flatMap((group, at) => (place[at] === at ? [group] : []));
  const beside = new Map<Group, Finding[]>();
  for (const finding of ordered) {
    if (opens.includes(kindOf(finding))) continue;
    let most = 0;
    let nearest: Group | null = null;
    for (const group of cases) {
      const count = shared(group.rows, finding.evidence);
      if (count > most) [most, nearest] = [count, group];
    }
    if (nearest !== null) beside.set(nearest, [...(beside.get(nearest) ?? []), finding]);
  }
  const numberOf = new Map(openers.map((finding, at) => [finding.id, at]));
  return cases
    .map((group) => {
      const { score, bars } = priorityOfAll(group.findings, checks);
      const rows = [...group.rows].sort((a, b) => a - b);
      const amounts = rows.map(amountOf).filter((amount) => amount !== null);
      const own = new Set<string>(group.findings.map(({ id }) => id));
      const cutFrom = new Set(group.findings.flatMap(({ id }) => [...(cut[numberOf.get(id) ?? -1] ?? [])]));
      return {
        id: group.findings.map(({ id }) => id).sort()[0] ?? '',
        findings: strongestFirst(group.findings),
        beside: beside.get(group) ?? [],
        rows,
        accounts: [...group.accounts].sort((a, b) => a - b),
        families: bars.map(({ family }) => family),
        moneyAtStake: amounts.length === 0 ? largest(group.findings) : amounts.reduce((sum, amount) => sum + amount, 0),
        score,
        bars,
        band: bandOf(score),
        cutFrom: [...cutFrom].filter((id) => !own.has(id)).sort(),
      };
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        (b.moneyAtStake ?? 0) - (a.moneyAtStake ?? 0) ||
        b.families.length - a.families.length ||
        (a.id < b.id ? -1 : 1),
    )
    .map((one, at) => ({ ...one, rank: at + 1 }));
}

const largest = (findings: readonly Finding[]): number | null =>
  findings.reduce<number | null>(
    (most, { amount }) => (amount === null ? most : Math.max(most ?? amount, amount)),
    null,
  );

/** Pairs of findings with rows in common, those with most first. */
function ties(findings: readonly Finding[]): readonly (readonly [one: number, other: number])[] {
  const standing = new Map<RowId, number[]>();
  findings.forEach(({ evidence }, at) => {
    for (const row of new Set(evidence)) standing.set(row, [...(standing.get(row) ?? []), at]);
  });
  const common = new Map<number, number>();
  for (const on of standing.values())
    for (let first = 0; first < on.length; first += 1)
      for (let second = first + 1; second < on.length; second += 1) {
        const pair = (on[first] as number) * findings.length + (on[second] as number);
        common.set(pair, (common.get(pair) ?? 0) + 1);
      }
  return [...common]
    .sort(([one, many], [other, more]) => more - many || one - other)
    .map(([pair]) => [Math.floor(pair / findings.length), pair % findings.length] as const);
}

const strongestFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => b.severity - a.severity || (b.amount ?? 0) - (a.amount ?? 0) || (a.id < b.id ? -1 : 1));

/** Part of the rows of the smaller that two findings of one check share, from which on they are shown as one. */
const SAME = 0.5;

/**
 * Findings of one check that mostly repeat one another, behind the strongest of them.
 *
 * @param findings  strongest first
 */
export function withRepeats(
  findings: readonly Finding[],
): readonly { readonly finding: Finding; readonly repeats: readonly Finding[] }[] {
  const heads: { readonly finding: Finding; readonly rows: ReadonlySet<RowId>; readonly repeats: Finding[] }[] = [];
  for (const finding of findings) {
    const rows = new Set(finding.evidence);
    const head = heads.find(
      (one) =>
        one.finding.check === finding.check && shared(one.rows, rows) >= SAME * Math.min(one.rows.size, rows.size),
    );
    if (head === undefined) heads.push({ finding, rows, repeats: [] });
    else head.repeats.push(finding);
  }
  return heads.map(({ finding, repeats }) => ({ finding, repeats }));
}
