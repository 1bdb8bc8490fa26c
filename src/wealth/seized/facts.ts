import type { Day } from '#domain/day.ts';
import type { RowId } from '#domain/row-id.ts';
import type { assetKinds } from '#ledger/schema.ts';
import accounts from './accounts.sql?raw';
import assets from './assets.sql?raw';
import debts from './debts.sql?raw';
import holders from './holders.sql?raw';
import payments from './payments.sql?raw';

/** What the register of assets is made from; one answer each. */
export const registerQueries = { assets, holders, debts, payments, accounts } as const;

type Plain = number | string | boolean | null | readonly number[];

/** One row of an answer: money in cents, days as text. */
export type Fact = Readonly<Record<string, Plain>>;

export type RegisterFacts = Readonly<Record<keyof typeof registerQueries, readonly Fact[]>>;

export type AssetKind = (typeof assetKinds)[number];

export const textIn = (fact: Fact, column: string): string | null => {
  const value = fact[column] ?? null;
  return typeof value === 'string' && value.trim() !== '' ? value : null;
};

export const numberIn = (fact: Fact, column: string): number | null => {
  const value = fact[column] ?? null;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

export const dayIn = (fact: Fact, column: string): Day | null => textIn(fact, column) as Day | null;

export const rowIn = (fact: Fact): RowId => Number(fact['row_id']) as RowId;
