import { neededRoles, rolesOf, type Role } from '#ledger/headings.ts';
import type { LikenessKind, ProfileWitness, Proposal, SampleRow, SniffedColumn } from '../proposal.ts';
import { plainHeading } from '../sniff/plain.ts';
import { headingLikeness } from './likeness.ts';
import { columnsSeen, kindNeeded, type Profile, type ProfileColumn } from './profile.ts';

/** A column of the file taken for a column of the profile. */
export interface Pair {
  readonly known: ProfileColumn;
  readonly seen: SniffedColumn;
  readonly likeness: number;
  readonly how: LikenessKind;
}

/** A profile held against a sheet. */
export interface Match {
  readonly profile: Profile;
  readonly builtIn: boolean;
  /** 0 to 1. */
  readonly score: number;
  readonly pairs: readonly Pair[];
  readonly added: readonly SniffedColumn[];
  readonly lost: readonly ProfileColumn[];
  /** Columns that stand under their heading and hold something else than their role needs. */
  readonly changed: readonly Pair[];
}

/** From this score on a sheet is taken for one of the profile's. */
export const RECOGNISED = 0.72;
/** A heading this much like another one is taken for it. */
const NEAR = 0.62;
const SYNONYM = 0.85;

/** Roles that decide what a row says: a profile that lacks the column of one of them does not read the sheet. */
const deciding: ReadonlySet<string> = new Set([
  'amount',
  'debit',
  'credit',
  'direction',
  'from_account',
  'to_account',
  'currency',
  'state',
]);

export const isDeciding = ({ table }: Profile, role: Role | null): boolean =>
  role !== null &&
  table !== 'none' &&
  (neededRoles[table].some((choices) => choices.includes(role)) || deciding.has(role));

const fitsKind = (profile: Profile, known: ProfileColumn, { kind }: SniffedColumn): boolean => {
  const needed = kindNeeded(profile.table, known.role);
  return needed === null || kind === undefined || kind === 'empty' || kind === needed;
};

function likenessOf(profile: Profile, known: ProfileColumn, seen: SniffedColumn): Omit<Pair, 'known' | 'seen'> | null {
  const [mine, theirs] = [plainHeading(known.heading), plainHeading(seen.heading)];
  if (mine === theirs) return { likeness: 1, how: 'same' };
  const roles = rolesOf(profile.table);
  if (known.role !== null && roles[known.role]?.synonyms.includes(theirs)) return { likeness: SYNONYM, how: 'synonym' };
  // the very word for another role is no slip of the pen
  const speaksOfAnother = Object.entries(roles).some(
    ([role, { synonyms }]) => role !== known.role && synonyms.includes(theirs),
  );
  if (speaksOfAnother) return null;
  const likeness = headingLikeness(mine, theirs);
  return likeness < NEAR ? null : { likeness: Math.min(0.95, likeness), how: 'near' };
}

const isTable = (rows: readonly SampleRow[], width: number): boolean =>
  rows.filter(({ cells }) => cells.length === width).length > rows.length / 2;

/** A sheet without headings is known by the number of its columns and what their cells look like. */
function byPlace(profile: Profile, proposal: Proposal, seen: readonly SniffedColumn[]): readonly Pair[] {
  if (proposal.layout.headerRow !== null || seen.length !== profile.columns.length) return [];
  if (!isTable(proposal.sample, seen.length)) return [];
  const pairs = profile.columns.map((known, at) => ({
    known,
    seen: seen[at] as SniffedColumn,
    likeness: 1,
    how: 'place' as const,
  }));
  const alike = pairs.filter(
    ({ known, seen: { kind } }) => kind === known.kind || kind === 'empty' || known.kind === 'empty',
  );
  return alike.length === pairs.length ? pairs : [];
}

function byHeading(profile: Profile, seen: readonly SniffedColumn[]): readonly Pair[] {
  const offers: (Pair & { readonly apart: number })[] = [];
  profile.columns.forEach((known, at) => {
    if (known.heading === '') return;
    for (const column of seen) {
      if (column.heading === '') continue;
      const found = likenessOf(profile, known, column);
      if (found !== null) offers.push({ known, seen: column, ...found, apart: Math.abs(column.column - at) });
    }
  });
  offers.sort((one, other) => other.likeness - one.likeness || one.apart - other.apart);
  const pairs: Pair[] = [];
  for (const { apart: _, ...offer } of offers)
    if (!pairs.some(({ known, seen: taken }) => known === offer.known || taken.column === offer.seen.column))
      pairs.push(offer);
  return pairs;
}

/** When one deciding column is left without a heading like its own, and one column alone holds what it needs, that one may be it. */
function leftOver(profile: Profile, pairs: readonly Pair[], seen: readonly SniffedColumn[]): readonly Pair[] {
  const open = profile.columns.filter(
    (known) => isDeciding(profile, known.role) && !pairs.some((pair) => pair.known === known),
  );
  const [known] = open;
  const needed = known === undefined ? null : kindNeeded(profile.table, known.role);
  if (known === undefined || open.length > 1 || needed === null) return [];
  const free = seen.filter(
    (column) =>
      column.kind === needed && column.role === null && !pairs.some((pair) => pair.seen.column === column.column),
  );
  return free.length === 1 ? free.map((column) => ({ known, seen: column, likeness: 0.5, how: 'left-over' })) : [];
}

const weightOf = (profile: Profile, { role }: ProfileColumn): number =>
  role === null ? 1 : isDeciding(profile, role) ? 4 : 2;

/** Holds one profile against one sheet; null when they have nothing to do with each other. */
export function matchOf(profile: Profile, builtIn: boolean, proposal: Proposal): Match | null {
  const bank = proposal.layout.preamble.institution?.value;
  const { institution } = profile.constants;
  if (
    bank !== undefined &&
    institution !== undefined &&
    headingLikeness(plainHeading(bank), plainHeading(institution)) < NEAR
  )
    return null;
  const seen = columnsSeen(proposal);
  const named = profile.hints.above === null ? byPlace(profile, proposal, seen) : byHeading(profile, seen);
  const pairs = named.length === 0 ? [] : [...named, ...leftOver(profile, named, seen)];
  if (pairs.length === 0) return null;
  const filled = profile.columns.filter(({ heading }) => heading !== '' || profile.hints.above === null);
  const whole = filled.reduce((sum, known) => sum + weightOf(profile, known), 0);
  const found = pairs.reduce((sum, { known, likeness }) => sum + weightOf(profile, known) * likeness, 0);
  const added = seen.filter(
    ({ column, heading }) => heading !== '' && !pairs.some((pair) => pair.seen.column === column),
  );
  const lost = filled.filter((known) => !pairs.some((pair) => pair.known === known));
  const score = (found / Math.max(1, whole)) * (1 - (0.25 * added.length) / Math.max(1, seen.length));
  const changed = pairs.filter(({ known, seen: column }) => known.role !== null && !fitsKind(profile, known, column));
  return { profile, builtIn, score, pairs, added, lost, changed };
}

/** Everything the page says of a match. */
export const witnessesOf = ({ pairs }: Match): readonly ProfileWitness[] =>
  pairs
    .filter(({ known }) => known.role !== null)
    .toSorted((one, other) => one.seen.column - other.seen.column)
    .map(({ known, seen, how }) => ({ heading: seen.heading, known: known.heading, how }));
