import type { DateOrder, DecimalMark, Layout, MappedColumn, Mapping } from '#ingest/proposal.ts';
import { neededRoles, rolesOf, type MappedTable, type Role } from '#ledger/headings.ts';

/** What nothing in the file settles stays open: the user chooses, and until then only cells that can be read in one way are read. */
function columnAs(layout: Layout, table: MappedTable, column: number, role: Role): MappedColumn {
  const sniffed = layout.columns.find((known) => known.column === column);
  const kind = rolesOf(table)[role]?.kind;
  return {
    column,
    heading: sniffed?.heading ?? '',
    role,
    ...((kind === 'money' || kind === 'number') && sniffed?.decimal ? { decimal: sniffed.decimal.value } : {}),
    ...(kind === 'day' && sniffed?.order ? { order: sniffed.order.value } : {}),
  };
}

/** Amounts of which nothing says the currency are offered in this one; the field beside shows it, and a sign in a cell goes before it. */
const OFFERED_CURRENCY = 'EUR';

function withCurrency(mapping: Mapping): Mapping {
  const roles = rolesOf(mapping.table);
  const isSaid = mapping.constants.currency !== undefined || mapping.columns.some(({ role }) => role === 'currency');
  if (isSaid || !mapping.columns.some(({ role }) => roles[role]?.kind === 'money')) return mapping;
  return { ...mapping, constants: { ...mapping.constants, currency: OFFERED_CURRENCY }, cellCurrency: true };
}

/** The mapping with a column given a role, or none. A role is played by one column: the other one that held it loses it. */
export function withRole(mapping: Mapping, layout: Layout, column: number, role: Role | null): Mapping {
  const rest = mapping.columns.filter((known) => known.column !== column && known.role !== role);
  const columns = role === null ? rest : [...rest, columnAs(layout, mapping.table, column, role)];
  const changed = { ...mapping, columns: columns.sort((a, b) => a.column - b.column) };
  return role !== null && rolesOf(mapping.table)[role]?.kind === 'money' ? withCurrency(changed) : changed;
}

/** The mapping towards another table: roles that the table does not have are dropped. */
export function withTable(mapping: Mapping, layout: Layout, table: MappedTable): Mapping {
  const roles = rolesOf(table);
  const columns = mapping.columns
    .filter(({ role }) => Object.hasOwn(roles, role))
    .map(({ column, role }) => columnAs(layout, table, column, role));
  return { ...mapping, table, columns, sign: table === 'txn' ? (mapping.sign ?? 'signed') : null };
}

export function withReading(
  mapping: Mapping,
  column: number,
  reading: { readonly decimal?: DecimalMark; readonly order?: DateOrder },
): Mapping {
  return {
    ...mapping,
    columns: mapping.columns.map((known) => (known.column === column ? { ...known, ...reading } : known)),
  };
}

/**
 * What was chosen by hand, carried into the mapping of the same sheet read in another way: the table, the signs of amounts and the constants
 * stand on their own, columns do not. What came along with a choice, as euros do with a column of amounts, is proposed anew.
 *
 * @param proposed the mapping as it was proposed before anything was chosen
 * @param now the mapping as it stands
 * @param fresh the mapping proposed for the new reading, of `layout`
 */
export function carriedOver(proposed: Mapping, now: Mapping, fresh: Mapping, layout: Layout): Mapping {
  const inTable = now.table === proposed.table ? fresh : withTable(fresh, layout, now.table);
  const unasked = now.table === proposed.table ? proposed : withTable(proposed, layout, now.table);
  const carried = now.sign === unasked.sign ? inTable : { ...inTable, sign: now.sign };
  const isOffered = now.cellCurrency === true && proposed.cellCurrency !== true;
  const names = new Set([...Object.keys(proposed.constants), ...Object.keys(now.constants)]);
  return ([...names] as (keyof Mapping['constants'])[])
    .filter((name) => now.constants[name] !== proposed.constants[name] && !(isOffered && name === 'currency'))
    .reduce((mapping, name) => withConstant(mapping, name, now.constants[name] ?? ''), carried);
}

/** The mapping with what holds for every row; an empty text is no constant. */
export function withConstant(mapping: Mapping, name: keyof Mapping['constants'], text: string): Mapping {
  const { [name]: _, ...rest } = mapping.constants;
  return { ...mapping, constants: text.trim() === '' ? rest : { ...rest, [name]: text.trim() } };
}

/** Roles still to be given: each inner list needs one of its own. */
export function missingRoles({ table, columns }: Mapping): readonly (readonly Role[])[] {
  if (table === 'none') return [];
  const played = new Set(columns.map(({ role }) => role));
  return neededRoles[table].filter((list) => !list.some((role) => played.has(role)));
}
