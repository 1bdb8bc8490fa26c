import type { Day } from '#domain/day.ts';
import { europeanUnionAmounts } from './european-union.ts';
import { franceAmounts } from './france.ts';
import type { LegalAmount } from './legal-amount.ts';

export const legalAmounts: readonly LegalAmount[] = [...franceAmounts, ...europeanUnionAmounts];

/** The entry of this id in force on the day; null before the first and after the last. */
export function inForce(id: string, on: Day): LegalAmount | null {
  return legalAmounts.find((amount) => amount.id === id && amount.from <= on && on <= (amount.to ?? on)) ?? null;
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const date = (value: Day | null): string => (value === null ? 'null' : `date '${value}'`);

/** Inserts that fill `ledger.legal_parameter`, one row per value and period of force. */
export function legalStatements(): readonly string[] {
  const rows = legalAmounts.map(
    ({ id, value, from, to, reference }) => `(${text(id)}, ${value}, ${date(from)}, ${date(to)}, ${text(reference)})`,
  );
  return [
    `insert into ledger.legal_parameter (param_id, value, in_force_from, in_force_to, text_ref) values ${rows.join(', ')}`,
  ];
}
