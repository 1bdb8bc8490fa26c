import { type AssetState, type StateStep, assetStates } from '#domain/asset-decision.ts';
import type { Day } from '#domain/day.ts';
import { type Cents, cents } from '#domain/money.ts';
import type { RowId } from '#domain/row-id.ts';
import { type Interval, interval, nothing, sumOf, unstated } from '../interval.ts';
import { type ListedAsset, type Owner, type PaidFrom, type ThirdParty, WHOLE } from './asset.ts';
import { denominationsIn, sumOfNotes } from './denominations.ts';
import { type AssetKind, type Fact, type RegisterFacts, dayIn, numberIn, rowIn, textIn } from './facts.ts';
import type { Shareholding } from './ownership.ts';

export const assetCosts = [
  'price',
  'deposit',
  'instalment',
  'insurance',
  'tax',
  'fuel',
  'works',
  'fine',
  'storage',
] as const;

/** A payment of the statements that names an asset. */
export interface AssetPayment {
  readonly row: RowId;
  readonly on: Day | null;
  readonly amount: Cents;
  /** Null where the statement does not say. */
  readonly cost: (typeof assetCosts)[number] | null;
  readonly account: number | null;
  readonly accountName: string | null;
}

/** A debt secured on an asset. */
export interface AssetDebt {
  readonly row: RowId;
  readonly amount: Interval;
  readonly on: Day | null;
}

/** One line of the register as the sources give it: what is counted, and what is shown beside. */
export interface RegisterEntry {
  readonly listed: ListedAsset;
  readonly row: RowId;
  readonly seal: string | null;
  readonly description: string;
  readonly identifier: string | null;
  readonly place: string | null;
  readonly acquiredOn: Day | null;
  readonly price: Cents | null;
  readonly paidMethod: string | null;
  /** Of the value, where it is not the euro. */
  readonly currency: string | null;
  readonly states: readonly StateStep[];
  readonly valueWritten: string | null;
  readonly valueMethod: string | null;
  readonly valueSource: string | null;
  readonly agrascCategory: string | null;
  readonly denominations: string | null;
  readonly quantity: number | null;
  readonly unitPrice: number | null;
  readonly note: string | null;
  readonly payments: readonly AssetPayment[];
  readonly debts: readonly AssetDebt[];
  readonly thirdPartyName: string | null;
  readonly told: readonly RegisterTelling[];
}

/** What the register itself makes doubtful, before anything is added. */
export type RegisterTelling =
  /** The same parcel under another description: one thing or two, the register does not say. */
  | { readonly code: 'same-parcel'; readonly asset: number; readonly other: number }
  | { readonly code: 'notes-differ'; readonly asset: number; readonly counted: Cents; readonly written: Cents }
  | { readonly code: 'rate-missing'; readonly asset: number; readonly currency: string }
  | { readonly code: 'value-crossed'; readonly asset: number }
  | { readonly code: 'third-party-share-missing'; readonly asset: number };

export interface Register {
  readonly entries: readonly RegisterEntry[];
  readonly shareholdings: readonly Shareholding[];
  readonly names: ReadonlyMap<number, string>;
}

/** Roles of those who own an asset on paper. */
const paper: ReadonlySet<string> = new Set(['owner', 'holder', 'co_holder']);
/** Roles of those who dispose of it in fact. */
const inFact: ReadonlySet<string> = new Set(['user', 'occupant', 'beneficial_owner']);

/** A claim of good faith stays open until the reader answers it. */
export const goodFaithOf = (asset: number): string => `good-faith:${asset}`;

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

/** Shorter texts name no thing. */
const LEAST_CHARACTERS = 4;
const LEAST_DIGITS_OF_AN_ACCOUNT = 8;
const nothingWritten = /^(N\s*C|NEANT|NA|INCONNU|UNKNOWN|X+|SANS|AUCUN)$/u;

/**
 * The register of assets from the ledger. One thing is one identifier; for a property, one parcel under one description, since several
 * lots share a parcel. A debt is what the lender last stated; without a statement, anything up to what was lent.
 */
export function registerOf(facts: RegisterFacts): Register {
  const byAsset = groupedBy(
    facts.holders.filter((fact) => fact['target_kind'] === 'asset'),
    'target_id',
  );
  const debts = groupedBy(facts.debts, 'asset_id');
  const payments = groupedBy(facts.payments, 'asset_id');
  const accountOf = balanceAccounts(facts);
  const balances = lastBalances(facts, accountOf);
  const parcels = new Map<string, number>();
  const entries = facts.assets.map((fact): RegisterEntry => {
    const asset = Number(fact['asset_id']);
    const kind = (textIn(fact, 'kind') ?? 'other') as AssetKind;
    const holders = byAsset.get(asset) ?? [];
    const told: RegisterTelling[] = [];
    const account = accountOf.get(asset);
    const { identity, parcel } =
      account === undefined ? identityOf(fact, kind) : { identity: `account ${account}`, parcel: null };
    const twin = parcel === null ? undefined : parcels.get(parcel);
    if (twin !== undefined) told.push({ code: 'same-parcel', asset, other: twin });
    else if (parcel !== null) parcels.set(parcel, asset);
    const states = statesOf(fact);
    const paid = (payments.get(asset) ?? []).map(paymentOf);
    const owed = [...(debts.get(asset) ?? []).map(debtOf), ...debtOfRegister(fact)];
    const value = valueOf(fact, asset, told);
    checkNotes(fact, kind, asset, told);
    return {
      listed: {
        asset,
        rows: [rowIn(fact)],
        category: kind,
        object: identity,
        state: states.at(-1)?.state ?? 'known',
        legalBasis: textIn(fact, 'legal_basis'),
        value,
        valuedOn: dayIn(fact, 'value_on') ?? dayIn(fact, 'seized_on'),
        owners: ownersOf(holders),
        users: [
          ...new Set(holders.filter((one) => inFact.has(String(one['role']))).map((one) => Number(one['party_id']))),
        ],
        paidFrom: paid.flatMap((payment): readonly PaidFrom[] => {
          const balance = payment.account === null ? undefined : balances.get(payment.account);
          if (balance === undefined || balance === asset) return [];
          return [{ asset: balance, on: payment.on, amount: exactlyOf(payment.amount), rows: [payment.row] }];
        }),
        replacedBy: null,
        debts: sumOf(owed.map(({ amount }) => amount)),
        thirdParties: thirdPartyOf(fact, asset, holders, told),
      },
      row: rowIn(fact),
      seal: textIn(fact, 'seal_no'),
      description: textIn(fact, 'description') ?? textIn(fact, 'category_raw') ?? textIn(fact, 'identifier') ?? '–',
      identifier: textIn(fact, 'identifier'),
      place: textIn(fact, 'place'),
      acquiredOn: dayIn(fact, 'acquired_on'),
      price: centsIn(fact, 'price'),
      paidMethod: textIn(fact, 'paid_method'),
      currency: textIn(fact, 'currency'),
      states,
      valueWritten: textIn(fact, 'value_raw'),
      valueMethod: textIn(fact, 'value_method'),
      valueSource: textIn(fact, 'value_source'),
      agrascCategory: textIn(fact, 'agrasc_category'),
      denominations: textIn(fact, 'denominations'),
      quantity: numberIn(fact, 'quantity'),
      unitPrice: numberIn(fact, 'unit_price'),
      note: textIn(fact, 'note'),
      payments: paid,
      debts: owed,
      thirdPartyName: textIn(fact, 'third_party_name'),
      told,
    };
  });
  const shared = sharedPayments(entries);
  const shareholdings = facts.holders.flatMap((fact): readonly Shareholding[] =>
    fact['target_kind'] === 'party' && fact['role'] === 'shareholder' && dayIn(fact, 'to_on') === null
      ? [{ company: Number(fact['target_id']), party: Number(fact['party_id']), share: shareIn(fact) }]
      : [],
  );
  const names = new Map(facts.holders.map((fact) => [Number(fact['party_id']), textIn(fact, 'name') ?? '–'] as const));
  return { entries: entries.map((entry) => shared(entry)), shareholdings, names };
}

/** Of the balances of one account the one valued last: the one that counts. */
function lastBalances({ assets }: RegisterFacts, accountOf: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const dayOf = (fact: Fact): string => dayIn(fact, 'value_on') ?? dayIn(fact, 'seized_on') ?? '';
  const last = new Map<number, Fact>();
  for (const fact of assets) {
    const account = accountOf.get(Number(fact['asset_id']));
    const held = account === undefined ? undefined : last.get(account);
    if (account !== undefined && (!held || dayOf(fact) > dayOf(held))) last.set(account, fact);
  }
  return new Map([...last].map(([account, fact]) => [account, Number(fact['asset_id'])] as const));
}

/** A thing that stands on two lists shows its payments on both; they are counted on the line they were read for. */
function sharedPayments(entries: readonly RegisterEntry[]): (entry: RegisterEntry) => RegisterEntry {
  const byObject = new Map<string, AssetPayment[]>();
  for (const { listed, payments } of entries)
    if (listed.object !== null && payments.length > 0)
      byObject.set(listed.object, [...(byObject.get(listed.object) ?? []), ...payments]);
  return (entry) => ({
    ...entry,
    payments: (entry.listed.object === null ? undefined : byObject.get(entry.listed.object)) ?? entry.payments,
  });
}

const exactlyOf = (amount: Cents): Interval => interval(amount, amount, amount);

function groupedBy(facts: readonly Fact[], column: string): ReadonlyMap<number, readonly Fact[]> {
  const groups = new Map<number, Fact[]>();
  for (const fact of facts) {
    const key = Number(fact[column]);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return groups;
}

const centsIn = (fact: Fact, column: string): Cents | null => {
  const value = numberIn(fact, column);
  return value === null ? null : cents(value);
};

function shareIn(fact: Fact): number | null {
  const share = numberIn(fact, 'share');
  return share === null || share < 0 ? null : Math.round(share * WHOLE);
}

/** Each owner once: of two statements of one owner the one with a share. */
function ownersOf(holders: readonly Fact[]): readonly Owner[] {
  const owners = new Map<number, number | null>();
  for (const fact of holders)
    if (paper.has(String(fact['role'])) && dayIn(fact, 'to_on') === null) {
      const party = Number(fact['party_id']);
      owners.set(party, shareIn(fact) ?? owners.get(party) ?? null);
    }
  return [...owners].map(([party, share]) => ({ party, share }));
}

function identityOf(fact: Fact, kind: AssetKind): { readonly identity: string | null; readonly parcel: string | null } {
  const given = textIn(fact, 'object_id');
  if (given !== null) return { identity: given, parcel: null };
  const written = bare(textIn(fact, 'identifier') ?? '');
  if (written.length < LEAST_CHARACTERS || nothingWritten.test(written) || !/\d/u.test(written))
    return { identity: null, parcel: null };
  if (kind !== 'real_estate') return { identity: written, parcel: null };
  return { identity: `${written} ${bare(textIn(fact, 'description') ?? '')}`, parcel: written };
}

function statesOf(fact: Fact): readonly StateStep[] {
  const state = assetStates.find((one) => one === fact['state']) ?? 'known';
  const seizedOn = dayIn(fact, 'seized_on');
  const on = dayIn(fact, 'state_on') ?? (state === 'sold' ? dayIn(fact, 'disposed_on') : null);
  if (state === 'seized') return [{ state, on: seizedOn ?? on }];
  const before: readonly StateStep[] =
    seizedOn !== null && state !== 'known' ? [{ state: 'seized' satisfies AssetState, on: seizedOn }] : [];
  return [...before, { state, on }];
}

function paymentOf(fact: Fact): AssetPayment {
  return {
    row: rowIn(fact),
    on: dayIn(fact, 'booked_on'),
    amount: cents(Math.max(0, numberIn(fact, 'amount_ref') ?? 0)),
    cost: assetCosts.find((one) => one === fact['asset_cost']) ?? null,
    account: numberIn(fact, 'account_id'),
    accountName: textIn(fact, 'account_name') ?? textIn(fact, 'account_key'),
  };
}

function debtOf(fact: Fact): AssetDebt {
  const outstanding = numberIn(fact, 'outstanding');
  const principal = numberIn(fact, 'principal');
  const about = `loan ${String(fact['loan_id'])}`;
  const isEuro = (textIn(fact, 'currency') ?? 'EUR') === 'EUR';
  const unknown = [{ code: 'debt-missing', about }] as const;
  const amount = (): Interval => {
    if (!isEuro) return unstated('rate-missing', about);
    if (outstanding !== null && outstanding >= 0) return exactlyOf(cents(outstanding));
    if (dayIn(fact, 'ended_on') !== null) return nothing;
    return interval(0, null, principal !== null && principal >= 0 ? principal : null, unknown);
  };
  return { row: rowIn(fact), amount: amount(), on: dayIn(fact, 'outstanding_on') };
}

function debtOfRegister(fact: Fact): readonly AssetDebt[] {
  const debt = numberIn(fact, 'debt');
  return debt === null || debt < 0
    ? []
    : [{ row: rowIn(fact), amount: exactlyOf(cents(debt)), on: dayIn(fact, 'value_on') }];
}

function valueOf(fact: Fact, asset: number, told: RegisterTelling[]): Interval {
  const currency = textIn(fact, 'currency') ?? 'EUR';
  const about = `asset ${asset}`;
  const rate = numberIn(fact, 'rate');
  if (currency !== 'EUR' && (rate === null || rate <= 0)) {
    told.push({ code: 'rate-missing', asset, currency });
    return unstated('rate-missing', about);
  }
  const inEuro = (value: number | null): number | null => {
    if (value === null || value < 0) return null;
    if (currency === 'EUR' || rate === null) return value;
    return Math.round(fact['rate_base'] === 'EUR' ? value / rate : value * rate);
  };
  const sold = textIn(fact, 'state') === 'sold' ? inEuro(numberIn(fact, 'disposal_price')) : null;
  if (sold !== null) return exactlyOf(cents(sold));
  const [low, central, high] = ['value_low', 'value_central', 'value_high'].map((name) => inEuro(numberIn(fact, name)));
  const known = [low, central, high].filter((one): one is number => typeof one === 'number');
  if (known.length === 0) return unstated('value-missing', about);
  if (known.some((one, place) => one < (known[place - 1] ?? 0))) {
    told.push({ code: 'value-crossed', asset });
    return interval(Math.min(...known), null, Math.max(...known), [{ code: 'value-missing', about }]);
  }
  const middle = central ?? null;
  const unknown = middle === null ? ([{ code: 'value-missing', about }] as const) : [];
  return interval(low ?? middle ?? 0, middle, high ?? middle, unknown);
}

function checkNotes(fact: Fact, kind: AssetKind, asset: number, told: RegisterTelling[]): void {
  const written = centsIn(fact, 'value_central');
  if (kind !== 'cash' || written === null) return;
  const notes = denominationsIn(textIn(fact, 'denominations') ?? textIn(fact, 'note'));
  const counted = sumOfNotes(notes);
  if (notes.length > 0 && counted !== written) told.push({ code: 'notes-differ', asset, counted, written });
}

function thirdPartyOf(
  fact: Fact,
  asset: number,
  holders: readonly Fact[],
  told: RegisterTelling[],
): readonly ThirdParty[] {
  const claimant = holders.find((one) => one['role'] === 'associate');
  if (textIn(fact, 'third_party_name') === null && numberIn(fact, 'third_party_share') === null) return [];
  const share = numberIn(fact, 'third_party_share');
  if (share === null || share <= 0) {
    told.push({ code: 'third-party-share-missing', asset });
    return [];
  }
  const party = claimant ? Number(claimant['party_id']) : 0;
  return [{ party, share: Math.round(share * WHOLE), goodFaith: goodFaithOf(asset), rows: [rowIn(fact)] }];
}

/** The account that each balance of the register is of, by the number written in its identifier or description. */
function balanceAccounts({ assets, accounts }: RegisterFacts): ReadonlyMap<number, number> {
  const numbers = accounts.flatMap((fact) =>
    [textIn(fact, 'iban'), textIn(fact, 'account_number')].flatMap((text) => {
      const number = bare(text ?? '');
      return number.length >= LEAST_DIGITS_OF_AN_ACCOUNT ? [{ account: Number(fact['account_id']), number }] : [];
    }),
  );
  const found = new Map<number, number>();
  for (const fact of assets) {
    if (fact['kind'] !== 'account_balance') continue;
    const written = bare(`${textIn(fact, 'identifier') ?? ''} ${textIn(fact, 'description') ?? ''}`);
    const accounts = new Set(numbers.filter(({ number }) => written.includes(number)).map(({ account }) => account));
    const [account] = accounts;
    if (accounts.size === 1 && account !== undefined) found.set(Number(fact['asset_id']), account);
  }
  return found;
}
