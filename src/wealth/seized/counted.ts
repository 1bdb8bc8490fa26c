import { type Cents, cents } from '#domain/money.ts';
import { type Column, type Columns, type Interval, columns, union } from '../interval.ts';
import type { Switches } from '../quantity.ts';
import { type ListedAsset, type PaidFrom, type Telling, WHOLE } from './asset.ts';

/** An asset's value with everything taken from it: in each column counted = value − the rest, to the cent. */
export interface CountedAsset {
  readonly asset: ListedAsset;
  readonly value: Interval;
  /** Also in another asset of the list, or no longer there. */
  readonly countedElsewhere: Columns;
  readonly debts: Columns;
  readonly thirdParties: Columns;
  readonly counted: Interval;
}

export interface CountedList {
  readonly lines: readonly CountedAsset[];
  readonly told: readonly Telling[];
}

/** How much of an asset's money is also in what it paid for, and whether that is certain. */
interface Overlap {
  readonly amount: Interval;
  readonly isDated: boolean;
}

/**
 * What each asset adds to a total. Money valued in a balance before it paid for another asset of the list is taken from the balance; one
 * thing listed twice counts once, at its latest value; a sold thing counts by what it was sold for; a returned one not at all. Then debts are
 * paid, then third parties in good faith. `low` takes the least value and the most of all that is taken away, an open claim of good faith
 * included; `high` the contrary.
 *
 * @throws RangeError when two assets have one number, or a value, a debt or a payment may be below zero
 */
export function countAssets(assets: readonly ListedAsset[], switches: Switches = {}): CountedList {
  if (new Set(assets.map(({ asset }) => asset)).size < assets.length)
    throw new RangeError('two assets have one number');
  for (const { value, debts, paidFrom } of assets)
    for (const amount of [value, debts, ...paidFrom.map((one) => one.amount)])
      if (amount.low === null || amount.low < 0) throw new RangeError('an asset below nothing');
  const told: Telling[] = [];
  const listed = new Map(assets.map((asset) => [asset.asset, asset] as const));
  const kept = keptOfEachObject(assets);
  const overlaps = new Map<number, Overlap[]>();
  for (const asset of assets)
    for (const payment of asset.paidFrom) {
      const source = listed.get(payment.asset);
      if (!source) told.push({ code: 'source-not-listed', asset: asset.asset, source: payment.asset });
      else {
        const overlap = overlapOf(source, payment);
        if (!overlap) continue;
        const isCounted = source.object === null || kept.get(source.object)?.asset === source.asset;
        if (!isCounted) continue;
        const code = overlap.isDated ? 'paid-from-counted' : 'paid-from-undated';
        told.push({ code, asset: source.asset, paid: asset.asset });
        overlaps.set(source.asset, [...(overlaps.get(source.asset) ?? []), overlap]);
      }
    }

  const lines = assets.map((asset): CountedAsset => {
    const twin = asset.object === null ? asset.asset : (kept.get(asset.object)?.asset ?? asset.asset);
    const isReplaced = asset.replacedBy !== null && asset.replacedBy !== asset.asset && listed.has(asset.replacedBy);
    if (twin !== asset.asset) told.push({ code: 'same-object', asset: asset.asset, counted: twin });
    else if (isReplaced) told.push({ code: 'replaced', asset: asset.asset, counted: asset.replacedBy });
    else if (asset.state === 'returned') told.push({ code: 'returned', asset: asset.asset });
    if (asset.value.central === null) told.push({ code: 'value-missing', asset: asset.asset });
    if (asset.debts.central === null) told.push({ code: 'debts-missing', asset: asset.asset });
    const isElsewhere = twin !== asset.asset || isReplaced || asset.state === 'returned';
    if (asset.thirdParties.reduce((sum, { share }) => sum + share, 0) > WHOLE)
      told.push({ code: 'third-parties-over-whole', asset: asset.asset });
    const steps = (column: Column) => countedIn(column, asset, isElsewhere, overlaps.get(asset.asset) ?? [], switches);
    const taken = { low: steps('low'), central: steps('central'), high: steps('high') };
    const column = (name: keyof Steps): Columns => ({
      low: taken.low[name],
      central: taken.central[name],
      high: taken.high[name],
    });
    return {
      asset,
      value: asset.value,
      countedElsewhere: column('elsewhere'),
      debts: column('debts'),
      thirdParties: column('thirdParties'),
      counted: {
        ...column('counted'),
        unknown: isElsewhere ? [] : union(asset.value.unknown, asset.debts.unknown),
      },
    };
  });
  return { lines, told };
}

interface Steps {
  readonly elsewhere: Cents | null;
  readonly debts: Cents | null;
  readonly thirdParties: Cents | null;
  readonly counted: Cents | null;
}

function countedIn(
  column: Column,
  { value, debts, thirdParties }: ListedAsset,
  isElsewhere: boolean,
  overlaps: readonly Overlap[],
  switches: Switches,
): Steps {
  const start = value[column];
  if (isElsewhere) return { elsewhere: start, debts: cents(0), thirdParties: cents(0), counted: cents(0) };
  const against = columns[2 - columns.indexOf(column)] ?? 'central';
  const elsewhere = overlaps.reduce<Cents | null>((sum, { amount, isDated }) => {
    const one = isDated || column !== 'high' ? amount[against] : cents(0);
    return sum === null || one === null ? null : cents(sum + one);
  }, cents(0));
  const first = takenFrom(start, elsewhere, column);
  const second = takenFrom(first.left, debts[against], column);
  const share = Math.min(
    WHOLE,
    thirdParties.reduce((sum, claim) => sum + (believes(claim.goodFaith, column, switches) ? claim.share : 0), 0),
  );
  const third = second.left === null ? null : partOf(second.left, BigInt(share), BigInt(WHOLE));
  const last = takenFrom(second.left, third, column);
  return { elsewhere: first.taken, debts: second.taken, thirdParties: last.taken, counted: last.left };
}

/** What is taken never exceeds what is there. In `low`, an unknown deduction may be all of it. */
function takenFrom(
  from: Cents | null,
  amount: Cents | null,
  column: Column,
): { readonly taken: Cents | null; readonly left: Cents | null } {
  if (from === null) return { taken: amount, left: null };
  const most = amount ?? (column === 'low' ? from : null);
  if (most === null) return { taken: null, left: null };
  const taken = cents(Math.min(from, most));
  return { taken, left: cents(from - taken) };
}

/** A share of an amount, rounded down to the cent. */
export const partOf = (amount: Cents, share: bigint, whole: bigint): Cents =>
  cents(Number((BigInt(amount) * share) / whole));

function believes(hypothesis: string, column: Column, switches: Switches): boolean {
  const answer = switches[hypothesis] ?? 'unknown';
  return answer === 'accepted' || (answer === 'unknown' && column === 'low');
}

function overlapOf(source: ListedAsset, { on, amount }: PaidFrom): Overlap | null {
  if (source.valuedOn === null || on === null || source.valuedOn === on) return { amount, isDated: false };
  return source.valuedOn < on ? { amount, isDated: true } : null;
}

/** Of the lines with one identity the one valued last; of equals the first number. */
function keptOfEachObject(assets: readonly ListedAsset[]): ReadonlyMap<string, ListedAsset> {
  const kept = new Map<string, ListedAsset>();
  const day = ({ valuedOn }: ListedAsset): string => valuedOn ?? '';
  for (const asset of assets) {
    if (asset.object === null) continue;
    const held = kept.get(asset.object);
    if (!held || day(asset) > day(held) || (day(asset) === day(held) && asset.asset < held.asset))
      kept.set(asset.object, asset);
  }
  return kept;
}
