import type { WorkedCase } from '#checks/worked-case.ts';
import type { Pictured } from '#charts/pictures/picture.ts';
import { day, type Day } from '#domain/day.ts';
import type { EvidenceRow } from '#domain/evidence.ts';
import { rowId } from '#domain/row-id.ts';

const centsOf = (amount: string | undefined): number | null => (amount ? Math.round(Number(amount) * 100) : null);

/** A payment of a worked case as a finding's picture reads it; null for one without a day. */
function rowOf(
  cells: Readonly<Record<string, string>>,
  line: number,
  numberOf: (name: string) => number,
): EvidenceRow | null {
  const [on = '', hour] = (cells['booked_on'] ?? '').split(' ');
  if (on === '') return null;
  const isCredit = cells['direction'] === 'credit';
  const own = cells['account_id'] || null;
  const from = cells['from_account_id'] || (isCredit ? null : own);
  const to = cells['to_account_id'] || (isCredit ? own : null);
  return {
    row_id: rowId(1, line),
    table: 'txn',
    booked_on: day(on),
    at: Date.parse(`${on}T${hour ?? '00:00'}Z`) / 1000,
    precise: hour !== undefined,
    from: from === null ? null : numberOf(from),
    to: to === null ? null : numberOf(to),
    from_name: from,
    to_name: to,
    amount: centsOf(cells['amount_ref'] || cells['amount']),
    method: cells['method'] || null,
    account: own === null ? null : numberOf(own),
    direction: own === null || !cells['direction'] ? null : isCredit ? 'credit' : 'debit',
    label: cells['label'] || null,
    place: cells['place_city'] || null,
  };
}

/**
 * Payments of a worked case that make the first finding, as its picture is drawn from.
 *
 * @returns null for a case that finds nothing, and for one that finds no payments
 */
export function drawnCase({
  tables,
}: Pick<WorkedCase, 'tables'>): { readonly rows: readonly EvidenceRow[]; readonly finding: Pictured } | null {
  const names: string[] = [];
  const numberOf = (name: string): number => {
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name) + 1;
  };
  const hit = (tables.find(({ table }) => table === 'txn')?.rows ?? []).filter(({ mark }) => mark === 'x');
  const rows = hit.flatMap(({ cells, line }) => rowOf(cells, line, numberOf) ?? []);
  const days = rows.map(({ booked_on }) => booked_on as Day).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const own = rows.find(({ account }) => account !== null)?.account ?? rows[0]?.from ?? 1;
  const name = names[own - 1] ?? '';
  return {
    rows,
    finding: {
      subject: { unit: 'account', id: String(own), key: name, name, accounts: [own] },
      period: { from: first, to: last },
      measures: {},
    },
  };
}
