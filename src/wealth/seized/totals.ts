import { cents } from '#domain/money.ts';
import type { RowId } from '#domain/row-id.ts';
import { type Column, type Columns, type Interval, added, columns, plus, signed, sumOf } from '../interval.ts';
import type { Switches } from '../quantity.ts';
import type { ListedAsset, Telling } from './asset.ts';
import { type CountedAsset, countAssets, partOf } from './counted.ts';
import { type Behind, type Shareholding, once, partiesBehind } from './ownership.ts';

/** The most that may be confiscated in value on a legal basis: what the offence brought. */
export interface Cap {
  readonly legalBasis: string;
  readonly most: Interval;
  readonly rows: readonly RowId[];
}

export interface Total<Key> {
  readonly key: Key;
  readonly assets: readonly number[];
  readonly sum: Interval;
}

/** The assets of a legal basis, and what the cap leaves of them: sum = retained + over the cap, in each column. */
export interface BasisTotal extends Total<string | null> {
  readonly overCap: Columns;
  readonly retained: Interval;
}

/** The same assets by person: `sum` of all persons + `nobody` = the whole list, in each column. */
export interface PersonTotals {
  readonly persons: readonly Total<number>[];
  /** No holder, shares that cannot be relied on, and cents that do not divide. */
  readonly nobody: Columns;
}

export interface SeizedTotals {
  readonly lines: readonly CountedAsset[];
  readonly all: Interval;
  readonly byCategory: readonly Total<ListedAsset['category']>[];
  readonly byState: readonly Total<ListedAsset['state']>[];
  readonly byBasis: readonly BasisTotal[];
  /** After the caps, over all bases. */
  readonly retained: Interval;
  readonly onPaper: PersonTotals;
  readonly inFact: PersonTotals;
  readonly told: readonly Telling[];
}

/**
 * Totals of a list of assets, every value counted once. Persons on paper are those behind the owners; a company nobody is known to own
 * stands for itself. In fact an asset is the one user's; of several users it is nobody's, since the list gives them no shares, and without any
 * it is as on paper.
 *
 * @throws RangeError as `countAssets`, or when a legal basis has two caps
 */
export function seizedTotals(
  assets: readonly ListedAsset[],
  shareholdings: readonly Shareholding[] = [],
  caps: readonly Cap[] = [],
  switches: Switches = {},
): SeizedTotals {
  if (new Set(caps.map(({ legalBasis }) => legalBasis)).size < caps.length)
    throw new RangeError('two caps on one basis');
  const { lines, told } = countAssets(assets, switches);
  const behind = new Map(
    assets.map(({ asset, owners }) => [asset, partiesBehind({ asset }, owners, shareholdings)] as const),
  );
  const paperOf = ({ asset }: ListedAsset): Behind['parts'] => behind.get(asset)?.parts ?? new Map();
  const factOf = (asset: ListedAsset): Behind['parts'] => {
    const [user, ...others] = new Set(asset.users);
    if (user === undefined) return paperOf(asset);
    return others.length > 0 ? new Map() : new Map([[user, { part: 1n, of: 1n }]]);
  };
  const byBasis = totalsBy(lines, ({ legalBasis }) => legalBasis).map((total) =>
    capped(total, caps.find(({ legalBasis }) => legalBasis === total.key)?.most),
  );
  return {
    lines,
    all: sumOf(lines.map(({ counted }) => counted)),
    byCategory: totalsBy(lines, ({ category }) => category),
    byState: totalsBy(lines, ({ state }) => state),
    byBasis,
    retained: sumOf(byBasis.map(({ retained }) => retained)),
    onPaper: byPerson(lines, paperOf),
    inFact: byPerson(lines, factOf),
    told: once([
      ...told,
      ...assets.filter(({ owners }) => owners.length === 0).map(({ asset }) => ({ code: 'no-holder', asset }) as const),
      ...assets
        .filter(({ users }) => new Set(users).size > 1)
        .map(({ asset }) => ({ code: 'several-users', asset }) as const),
      ...[...behind.values()].flatMap((one) => one.told),
    ]),
  };
}

function totalsBy<Key>(lines: readonly CountedAsset[], keyOf: (asset: ListedAsset) => Key): readonly Total<Key>[] {
  const groups = new Map<Key, CountedAsset[]>();
  for (const line of lines) {
    const key = keyOf(line.asset);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups].map(([key, all]) => ({
    key,
    assets: all.map(({ asset }) => asset.asset),
    sum: sumOf(all.map(({ counted }) => counted)),
  }));
}

function capped(total: Total<string | null>, most: Interval | undefined): BasisTotal {
  const zero = cents(0);
  if (!most) return { ...total, overCap: { low: zero, central: zero, high: zero }, retained: total.sum };
  const least = (column: Column) => {
    const sum = total.sum[column];
    const cap = most[column];
    // A ceiling that is not known lets everything through in `high`, and says nothing in the other columns.
    if (cap === null) return column === 'high' ? sum : null;
    return sum === null ? (column === 'high' ? cap : null) : cents(Math.min(sum, cap));
  };
  const retained = { low: least('low'), central: least('central'), high: least('high') };
  const over = (column: Column) => added(total.sum[column], signed(retained[column], -1));
  return {
    ...total,
    overCap: { low: over('low'), central: over('central'), high: over('high') },
    retained: { ...retained, unknown: plus(total.sum, most).unknown },
  };
}

function byPerson(lines: readonly CountedAsset[], partsOf: (asset: ListedAsset) => Behind['parts']): PersonTotals {
  const persons = new Map<number, { readonly assets: number[]; sum: Interval }>();
  for (const { asset, counted } of lines)
    for (const [party, { part, of }] of partsOf(asset)) {
      const share = (column: Column) => (counted[column] === null ? null : partOf(counted[column], part, of));
      const own: Interval = {
        low: share('low'),
        central: share('central'),
        high: share('high'),
        unknown: counted.unknown,
      };
      const held = persons.get(party);
      held?.assets.push(asset.asset);
      persons.set(party, { assets: held?.assets ?? [asset.asset], sum: held ? plus(held.sum, own) : own });
    }
  const all = sumOf(lines.map(({ counted }) => counted));
  const given = sumOf([...persons.values()].map(({ sum }) => sum));
  const rest = Object.fromEntries(columns.map((column) => [column, added(all[column], signed(given[column], -1))]));
  return {
    persons: [...persons].map(([key, total]) => ({ key, ...total })).toSorted((one, other) => one.key - other.key),
    nobody: { low: rest['low'] ?? null, central: rest['central'] ?? null, high: rest['high'] ?? null },
  };
}
