import { done, refused, type Outcome } from '#domain/problem.ts';
import { mappedTables, rolesOf, type MappedTable } from '#ledger/headings.ts';
import { encodings } from '../proposal.ts';
import { type Profile, sameShape } from './profile.ts';

/** Version of the file's format. */
export const PROFILES_FORMAT = 1;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kinds: ReadonlySet<unknown> = new Set(['day', 'money', 'text', 'empty']);
const orders: ReadonlySet<unknown> = new Set([undefined, 'dmy', 'mdy', 'ymd', 'step']);
const marks: ReadonlySet<unknown> = new Set([undefined, ',', '.']);
const signs: ReadonlySet<unknown> = new Set([
  null,
  'signed',
  'debit-credit',
  'debit-credit-signed',
  'flag',
  'transfer',
]);
const known: ReadonlySet<unknown> = new Set([undefined, ...encodings]);

function columnFault(column: unknown, table: MappedTable): string | null {
  if (!isRecord(column)) return 'not an object';
  if (typeof column['heading'] !== 'string' || column['heading'].length > 500) return '"heading" is missing';
  if (!kinds.has(column['kind'])) return `"kind" is ${String(column['kind'])}`;
  const role = column['role'];
  if (role !== null && (typeof role !== 'string' || !Object.hasOwn(rolesOf(table), role)))
    return `the table ${table} has no role ${String(role)}`;
  if (!orders.has(column['order'])) return `"order" is ${String(column['order'])}`;
  return marks.has(column['decimal']) ? null : `"decimal" is ${String(column['decimal'])}`;
}

function faultOf(profile: unknown): string | null {
  if (!isRecord(profile)) return 'not an object';
  const { name, table, columns, sign, round, dayZero, constants, hints } = profile;
  if (typeof name !== 'string' || name.trim() === '' || name.length > 200) return '"name" is missing';
  if (!(mappedTables as readonly unknown[]).includes(table)) return `"table" is ${String(table)}`;
  if (!Array.isArray(columns) || columns.length === 0 || columns.length > 1_000) return '"columns" is not a list';
  const roles = new Set<string>();
  for (const [at, column] of columns.entries()) {
    const fault = columnFault(column, table as MappedTable);
    if (fault !== null) return `columns[${at}]: ${fault}`;
    const { role } = column as { role: string | null };
    if (role !== null && roles.has(role)) return `columns[${at}]: the role ${role} comes twice`;
    if (role !== null) roles.add(role);
  }
  if (!signs.has(sign)) return `"sign" is ${String(sign)}`;
  if (typeof round !== 'boolean') return '"round" is neither true nor false';
  if (dayZero !== null && !/^\d{4}-\d\d-\d\d$/.test(String(dayZero))) return '"dayZero" is no day';
  if (
    !isRecord(constants) ||
    Object.entries(constants).some(
      ([key, value]) => !/^(?:institution|currency)$/.test(key) || typeof value !== 'string',
    )
  )
    return '"constants" may hold an institution and a currency, as texts';
  if (!isRecord(hints) || !known.has(hints['encoding'])) return '"hints" are not valid';
  const { delimiter, above } = hints;
  if (delimiter !== undefined && (typeof delimiter !== 'string' || delimiter.length !== 1))
    return '"delimiter" is not one sign';
  return above === null || (Number.isInteger(above) && Number(above) >= 0) ? null : '"above" is no number of rows';
}

export const isProfilesFile = (text: string): boolean => /^\s*\{\s*"limier-profiles"/.test(text);

/** Profiles as one file, to be kept or passed on: no cell of any statement, no account. */
export const profilesFile = (profiles: readonly Profile[]): string =>
  `${JSON.stringify({ 'limier-profiles': PROFILES_FORMAT, profiles }, null, 2)}\n`;

/**
 * Reads a file of profiles (docs/mapping.md).
 *
 * @returns them in order, or `mapping-file-invalid` with the place that is wrong
 */
export function readProfiles(name: string, text: string): Outcome<readonly Profile[]> {
  const invalid = (where: string) => refused<readonly Profile[]>({ code: 'mapping-file-invalid', name, where });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    return invalid(cause instanceof Error ? cause.message : 'not JSON');
  }
  const profiles = isRecord(parsed) ? parsed['profiles'] : undefined;
  if (!isRecord(parsed) || parsed['limier-profiles'] !== PROFILES_FORMAT || !Array.isArray(profiles))
    return invalid(`{ "limier-profiles": ${PROFILES_FORMAT}, "profiles": […] }`);
  for (const [at, profile] of profiles.entries()) {
    const fault = faultOf(profile);
    if (fault !== null) return invalid(`profiles[${at}]: ${fault}`);
  }
  return done(profiles as readonly Profile[]);
}

/** Profiles with one more: it takes the place of one of the same shape. */
export const withProfile = (profiles: readonly Profile[], fresh: Profile): readonly Profile[] => [
  ...profiles.filter((known) => !sameShape(known, fresh)),
  fresh,
];
