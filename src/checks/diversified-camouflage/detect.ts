import type { Columns, Detection, Said } from '#domain/check.ts';
import type { Hit, NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { moneyClasses, type MoneyClass } from '#domain/money-class.ts';
import { classOf } from './classes.ts';

export interface Params {
  readonly classes: number;
  /** In units of the currency. */
  readonly total: number;
}

/** One thing money went into: an asset, or the affairs of one person in one class. */
interface Part {
  readonly party: number;
  readonly of: MoneyClass;
  readonly cents: number;
  readonly isQuiet: boolean;
  readonly said: readonly Said[];
}

/**
 * Adds up, over the persons and companies tied to each other, what other checks leave to be explained. One thing counts once, with
 * the largest amount said of it: two checks that speak of one car do not make two cars.
 */
export function* detect(
  { rows, said }: { readonly rows: Columns; readonly said: readonly Said[] },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const { owner, kind, networkOf, members } = readFacts(rows);
  yield 0.5;
  const networks = new Map<number, Part[]>();
  for (const part of partsOf(said, owner, kind)) {
    const network = networkOf(part.party);
    networks.set(network, [...(networks.get(network) ?? []), part]);
  }
  const hits = [...networks].flatMap(([network, parts]) => hitOf(parts, members(network), params) ?? []);
  return { hits: hits.sort((a, b) => Number(b.measures['unexplained']) - Number(a.measures['unexplained'])), cut: [] };
}

function partsOf(
  said: readonly Said[],
  owner: ReadonlyMap<number, number>,
  kind: ReadonlyMap<number, string | null>,
): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const one of said) {
    if (one.amount === null || one.amount <= 0) continue;
    const isOfAsset = one.unit === 'asset';
    const id = Number(one.subject);
    const party = isOfAsset ? owner.get(id) : id;
    if (party === undefined) continue;
    const of = classOf(one.check, isOfAsset ? (kind.get(id) ?? null) : null);
    const key = isOfAsset ? `asset ${id}` : `${of} ${party}`;
    const known = parts.get(key);
    parts.set(key, {
      party,
      of,
      cents: Math.max(known?.cents ?? 0, one.amount),
      isQuiet: (known?.isQuiet ?? true) && !one.listed,
      said: [...(known?.said ?? []), one],
    });
  }
  return [...parts.values()];
}

/** The network is named after the member with the most to explain. */
function hitOf(parts: readonly Part[], persons: number, params: Readonly<Params>): Hit | null {
  const sums = new Map<MoneyClass, number>();
  const byParty = new Map<number, number>();
  for (const { of, cents, party } of parts) {
    sums.set(of, (sums.get(of) ?? 0) + cents);
    byParty.set(party, (byParty.get(party) ?? 0) + cents);
  }
  const unexplained = parts.reduce((sum, { cents }) => sum + cents, 0);
  if (sums.size < params.classes || unexplained < params.total * 100) return null;
  const said = parts.flatMap((part) => part.said);
  const days = said.flatMap(({ period }) => [period.from, period.to]).sort();
  const evidence = [...new Set(said.flatMap((one) => one.evidence))].sort((a, b) => a - b);
  const [head] = [...byParty].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  const [since, until] = [days[0], days.at(-1)];
  if (head === undefined || since === undefined || until === undefined) return null;
  return {
    subject: String(head),
    since,
    until,
    evidence: evidence as unknown as NonEmpty<RowId>,
    measures: {
      unexplained,
      spread: sums.size,
      parts: parts.length,
      quiet: parts.filter(({ isQuiet }) => isQuiet).length,
      persons,
      ...Object.fromEntries(moneyClasses.map((name) => [name, sums.get(name) ?? null])),
    },
  };
}

function readFacts(rows: Columns) {
  const fact = rows.texts('fact');
  const asset = rows.texts('asset_kind');
  const [party, linked] = [rows.numbers('party_id'), rows.numbers('linked_id')];
  const leader = new Map<number, number>();
  const networkOf = (of: number): number => {
    let at = of;
    for (let next = leader.get(at); next !== undefined && next !== at; next = leader.get(at)) at = next;
    if (at !== of) leader.set(of, at);
    return at;
  };
  const owner = new Map<number, number>();
  const kind = new Map<number, string | null>();
  const persons = new Set<number>();
  for (let at = 0; at < rows.length; at++) {
    const [one, other] = [party[at] ?? Number.NaN, linked[at] ?? Number.NaN];
    persons.add(one);
    if (fact[at] === 'owner') {
      if (!owner.has(other)) owner.set(other, one);
      kind.set(other, asset[at] ?? null);
      continue;
    }
    persons.add(other);
    const [first, second] = [networkOf(one), networkOf(other)];
    if (first !== second) leader.set(Math.max(first, second), Math.min(first, second));
  }
  const sizes = new Map<number, number>();
  for (const person of persons) sizes.set(networkOf(person), (sizes.get(networkOf(person)) ?? 0) + 1);
  return { owner, kind, networkOf, members: (network: number): number => sizes.get(network) ?? 1 };
}
