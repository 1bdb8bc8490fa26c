import { type MappedTable, mappedTables, neededRoles, type Role, type RoleInfo, rolesOf } from '#ledger/headings.ts';
import { sniffAmounts } from '../sniff/amounts.ts';
import { sniffDates, type SeenCell } from '../sniff/dates.ts';
import { plainHeading } from '../sniff/plain.ts';

export interface Assigned {
  readonly column: number;
  readonly role: Role;
  readonly because: string;
  readonly score: number;
}

export interface Assignment {
  readonly table: MappedTable;
  readonly assigned: readonly Assigned[];
  readonly score: number;
  /** Roles the table cannot do without and no column plays: one of each list is enough. */
  readonly missing: readonly (readonly Role[])[];
}

const EXACT = 100;
const BEGINS = 55;
const CONTAINS = 35;

/** `From Bank, Account, To Bank, Account`: a heading that comes twice is told apart by the side named before it. */
export function contextual(headings: readonly string[]): string[] {
  const plain = headings.map(plainHeading);
  let side = '';
  return plain.map((heading, at) => {
    if (/^(?:from|de|origen)\b/.test(heading)) side = 'from';
    if (/^(?:to|vers|destino)\b/.test(heading)) side = 'to';
    const repeated = heading !== '' && plain.some((other, place) => place !== at && other === heading);
    return repeated && side !== '' ? `${side} ${heading}` : heading;
  });
}

function likeness(heading: string, info: RoleInfo): { readonly score: number; readonly because: string } {
  let best = { score: 0, because: '' };
  const words = heading.split(' ').length;
  info.synonyms.forEach((synonym, rank) => {
    const known = synonym.split(' ').length;
    const near = words <= known + 2 && synonym.length > 3;
    const score =
      heading === synonym
        ? EXACT - rank * 0.5
        : near && heading.startsWith(`${synonym} `)
          ? BEGINS - rank * 0.5
          : near && ` ${heading} `.includes(` ${synonym} `)
            ? CONTAINS - rank * 0.5
            : 0;
    if (score > best.score) best = { score, because: synonym };
  });
  return best;
}

/** Whether the cells under a heading can be what the role needs; an empty column can be anything. */
function fits(info: RoleInfo, cells: readonly SeenCell[]): boolean {
  const filled = cells.filter((cell) => cell.text.trim() !== '');
  if (filled.length === 0) return true;
  if (info.kind === 'day') return sniffDates(filled).share >= 0.4;
  if (info.kind === 'money') return filled.some((cell) => /\d/.test(cell.text)) && sniffAmounts(filled).share >= 0.3;
  if (info.kind === 'number') return filled.some((cell) => /\d/.test(cell.text));
  return true;
}

export type ColumnCells = (column: number) => readonly SeenCell[];

function assignTo(table: Exclude<MappedTable, 'none'>, plain: readonly string[], cells: ColumnCells): Assignment {
  const offers: Assigned[] = [];
  for (const [role, info] of Object.entries(rolesOf(table)))
    plain.forEach((heading, column) => {
      if (heading === '') return;
      const { score, because } = likeness(heading, info);
      if (score > 0 && fits(info, cells(column))) offers.push({ column, role: role as Role, because, score });
    });
  offers.sort((one, other) => other.score - one.score || one.column - other.column);
  const assigned: Assigned[] = [];
  for (const offer of offers)
    if (!assigned.some((taken) => taken.column === offer.column || taken.role === offer.role)) assigned.push(offer);
  const has = (role: Role): boolean => assigned.some((one) => one.role === role);
  const missing = neededRoles[table].filter((choices) => !choices.some(has));
  const transfer = table === 'txn' && has('from_account') && has('to_account');
  const kept = transfer
    ? assigned.filter(({ role }) => !['account_number', 'account_iban', 'institution', 'holder'].includes(role))
    : assigned;
  return {
    table,
    assigned: kept.toSorted((one, other) => one.column - other.column),
    score: kept.reduce((sum, { score }) => sum + score, 0),
    missing,
  };
}

/** The table whose roles explain the headings best; tables that lack nothing they need come first. */
export function assignRoles(headings: readonly string[], cells: ColumnCells): Assignment {
  const plain = contextual(headings);
  let best: Assignment = { table: 'none', assigned: [], score: 0, missing: [] };
  const rank = (one: Assignment): number =>
    one.assigned.length === 0 ? -1 : one.score + (one.missing.length === 0 ? 1e6 : 0);
  for (const table of mappedTables) {
    if (table === 'none') continue;
    const one = assignTo(table, plain, cells);
    if (rank(one) > rank(best)) best = one;
  }
  return best;
}
