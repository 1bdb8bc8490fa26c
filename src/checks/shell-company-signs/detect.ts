import type { Columns, Detection } from '#domain/check.ts';
import { dayNumber, type Day } from '#domain/day.ts';
import type { Hit } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';

export interface Params {
  readonly signs: number;
  readonly large: number;
  readonly young: number;
  readonly firms: number;
  readonly mandates: number;
  readonly lopsided: number;
}

interface Fact {
  readonly day: Day | null;
  readonly cents: number;
  readonly tally: number;
  readonly rows: RowId[];
}

type Facts = Map<string, Fact>;

const SIGNS = 6;
const COMPANIES_IN_A_SLICE = 1024;

/**
 * Counts the signs of a company without substance, for companies that moved a large sum. A company to whose count the unknown signs
 * (day of creation, address, directors) could still be decisive is left undetermined.
 */
export function* detect(
  { rows }: { readonly rows: Columns },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const hits: Hit[] = [];
  const short: string[] = [];
  let done = 0;
  const companies = factsByCompany(rows);
  for (const [company, facts] of companies) {
    const judged = judge(company, facts, params);
    if (judged === 'short') short.push(company);
    else if (judged) hits.push(judged);
    if (++done % COMPANIES_IN_A_SLICE === 0) yield done / companies.size;
  }
  return { hits, cut: [], short };
}

function factsByCompany(rows: Columns): ReadonlyMap<string, Facts> {
  const [company, cents, tally, row] = ['company_id', 'amount', 'tally', 'row_id'].map((name) => rows.numbers(name));
  const fact = rows.texts('fact');
  const day = rows.texts('day');
  const companies = new Map<string, Facts>();
  for (let at = 0; at < rows.length; at++) {
    const id = String(company?.[at]);
    const facts = companies.get(id) ?? new Map<string, Fact>();
    companies.set(id, facts);
    const known = facts.get(fact[at] ?? '') ?? {
      day: (day[at] ?? null) as Day | null,
      cents: cents?.[at] ?? NaN,
      tally: tally?.[at] ?? 0,
      rows: [],
    };
    const rowOf = row?.[at] ?? NaN;
    if (Number.isFinite(rowOf)) known.rows.push(rowOf as RowId);
    facts.set(fact[at] ?? '', known);
  }
  return companies;
}

function judge(company: string, facts: Facts, params: Readonly<Params>): Hit | 'short' | null {
  const tally = (name: string): number => facts.get(name)?.tally ?? 0;
  const cents = (name: string): number => facts.get(name)?.cents ?? 0;
  const large = facts.get('large');
  const since = facts.get('first')?.day;
  const until = facts.get('last')?.day;
  const firstRow = large?.rows[0];
  if (!large?.day || !since || !until || firstRow === undefined) return null;
  const created = facts.get('created')?.day ?? null;
  const age = created === null ? null : dayNumber(large.day) - dayNumber(created);
  const [received, spent] = [cents('received'), cents('spent')];
  const signs: readonly (readonly [isSeen: boolean, from: string])[] = [
    [age !== null && age <= params.young, 'created'],
    [tally('staff') === 0, ''],
    [tally('premises') === 0, ''],
    [Math.min(received, spent) <= params.lopsided * Math.max(received, spent), ''],
    [tally('address') >= params.firms, 'address'],
    [tally('mandate') >= params.mandates, 'mandate'],
  ];
  const seen = signs.filter(([isSeen]) => isSeen);
  const unknown = ['created', 'address', 'mandate'].filter((name) => !facts.has(name)).length;
  if (seen.length < params.signs) return seen.length + unknown >= params.signs ? 'short' : null;
  const cited = new Set(seen.flatMap(([, from]) => facts.get(from)?.rows ?? []));
  cited.delete(firstRow);
  return {
    subject: company,
    since,
    until,
    evidence: [firstRow, ...cited],
    measures: {
      signs: seen.length,
      tested: SIGNS - unknown,
      age,
      staff: tally('staff'),
      premises: tally('premises'),
      firms: tally('address'),
      mandates: tally('mandate'),
      received,
      spent,
    },
  };
}
