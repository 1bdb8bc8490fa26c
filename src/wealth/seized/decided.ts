import type { AssetDecision, CapDecision, StateStep } from '#domain/asset-decision.ts';
import { type Interval, interval } from '../interval.ts';
import type { Switches } from '../quantity.ts';
import type { ListedAsset } from './asset.ts';
import { type Register, type RegisterEntry, goodFaithOf } from './register.ts';
import { type Cap, type SeizedTotals, seizedTotals } from './totals.ts';

/** A line of the register with what the user decided of it. */
export interface DecidedEntry extends RegisterEntry {
  readonly decision: AssetDecision | null;
  /** Those of the register, then those the user added. */
  readonly allStates: readonly StateStep[];
}

export interface DecidedRegister {
  readonly entries: readonly DecidedEntry[];
  readonly totals: SeizedTotals;
  /** The same, where what is not known of a value counts as the least that is: what to show, as “at least”, where `totals` has nothing to say. */
  readonly atLeast: SeizedTotals;
}

/**
 * The register under what the user decided, and its totals.
 *
 * @param decisionOf what the user says of the asset on a row
 * @param capsBy     by legal basis
 */
export function decidedRegister(
  { entries, shareholdings }: Register,
  decisionOf: (entry: RegisterEntry) => AssetDecision | null,
  capsBy: ReadonlyMap<string, CapDecision>,
): DecidedRegister {
  const decided = entries.map((entry) => decidedEntry(entry, decisionOf(entry)));
  const switches: Switches = Object.fromEntries(
    decided.flatMap(({ listed, decision }) =>
      decision?.goodFaith ? [[goodFaithOf(listed.asset), decision.goodFaith] as const] : [],
    ),
  );
  const caps = [...capsBy].map(([legalBasis, cap]): Cap => ({
    legalBasis,
    most: ordered(cap.low, cap.central, cap.high),
    rows: [],
  }));
  const listed = decided.map((entry) => entry.listed);
  return {
    entries: decided,
    totals: seizedTotals(listed, shareholdings, caps, switches),
    atLeast: seizedTotals(listed.map(leastKnown), shareholdings, caps, switches),
  };
}

function decidedEntry(entry: RegisterEntry, decision: AssetDecision | null): DecidedEntry {
  const added = decision?.states ?? [];
  const allStates = [...entry.states, ...added];
  const value = decision?.value;
  const basis = decision?.legalBasis;
  return {
    ...entry,
    decision,
    allStates,
    listed: {
      ...entry.listed,
      state: allStates.at(-1)?.state ?? 'known',
      ...(basis === undefined ? {} : { legalBasis: basis.trim() === '' ? null : basis.trim() }),
      ...(value ? { value: ordered(value.low, value.central, value.high), valuedOn: value.on } : {}),
    },
  };
}

/** What a user typed, in order whatever the order of typing; a missing low is nothing. */
function ordered(low: number | null, central: number | null, high: number | null): Interval {
  const known = [low, central, high].filter((one) => one !== null);
  const isInOrder = known.every((one, place) => one >= (known[place - 1] ?? 0));
  if (isInOrder) return interval(low ?? 0, central, high);
  const sorted = known.toSorted((one, other) => one - other);
  return interval(Math.max(0, sorted[0] ?? 0), sorted.length > 2 ? (sorted[1] ?? null) : null, sorted.at(-1) ?? null);
}

/** The least value, and the most debt, that agree with what is known. */
function leastKnown(asset: ListedAsset): ListedAsset {
  const { value, debts } = asset;
  const low = value.low ?? 0;
  const central = value.central ?? low;
  const most = debts.high ?? Number.MAX_SAFE_INTEGER;
  const owed = debts.central ?? most;
  return {
    ...asset,
    value: interval(low, central, value.high ?? central),
    debts: interval(debts.low ?? Math.min(owed, most), owed, Math.max(owed, most)),
  };
}
