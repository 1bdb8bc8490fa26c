import { neededRoles, rolesOf, type Role } from '#ledger/headings.ts';
import type { Constants, Doubt, MappedColumn, Mapping, Proposal, SniffedColumn } from '../proposal.ts';
import { sniffAmounts } from '../sniff/amounts.ts';
import type { SeenCell } from '../sniff/dates.ts';
import { plainHeading } from '../sniff/plain.ts';
import { isDirectionWord, transactionConstants } from '../sniff/sheet.ts';
import { builtInProfiles } from './built-in.ts';
import { kindNeeded, type Profile } from './profile.ts';
import { isDeciding, type Match, matchOf, type Pair, RECOGNISED, witnessesOf } from './recognise.ts';

/** Profiles whose scores are nearer than this are alike. */
const ALIKE = 0.06;
/** From this many amounts on, a signed column without one minus is not believed. */
const MANY = 8;

/** Columns that, when a file has them and its profile does not, change what the amounts mean. */
const turning: ReadonlySet<string> = new Set(['direction', 'debit', 'credit', 'state', 'from_account', 'to_account']);

const cellsOf = ({ sample, layout }: Proposal, column: number): readonly SeenCell[] =>
  sample
    .filter(({ row, cells }) => row >= layout.firstDataRow && (cells[column] ?? '').trim() !== '')
    .map(({ row, cells }) => ({ row, text: cells[column] ?? '' }));

/** One column under the profile: what the file itself shows goes first, what it leaves open the profile answers. */
function columnUnder(profile: Profile, { known, seen }: Pair): { column: MappedColumn; doubt: Doubt | null } | null {
  if (known.role === null) return null;
  const { role, decimal: mark, order: wanted } = known;
  const kind = kindNeeded(profile.table, role);
  const base = { column: seen.column, heading: seen.heading, role };
  if (kind === 'day') {
    const shown = seen.order?.value;
    const against =
      shown !== undefined && wanted !== undefined && shown !== wanted && shown !== 'ymd' && wanted !== 'ymd';
    const order = shown ?? wanted;
    const doubt: Doubt | null = against
      ? { code: 'profile-contradicted', blocks: true, column: seen.heading, seen: seen.order?.witnesses[0]?.text ?? '' }
      : null;
    return { column: { ...base, ...(order === undefined ? {} : { order }) }, doubt };
  }
  const decimal = seen.decimal?.value ?? mark;
  return { column: { ...base, ...(decimal === undefined || kind !== 'money' ? {} : { decimal }) }, doubt: null };
}

function openReadings(columns: readonly MappedColumn[], profile: Profile, proposal: Proposal): Doubt[] {
  return columns.flatMap(({ column, heading, role, decimal, order }): Doubt[] => {
    const kind = kindNeeded(profile.table, role);
    const cells = cellsOf(proposal, column);
    if (kind === 'day' && order === undefined && cells.length > 0)
      return [{ code: 'date-order', blocks: true, column: heading, seen: cells[0]?.text ?? '' }];
    const doubtful =
      kind === 'money' &&
      decimal === undefined &&
      (sniffAmounts(cells).ambiguous ||
        proposal.doubts.some((one) => one.code === 'decimal-mark' && one.column === heading));
    return doubtful ? [{ code: 'decimal-mark', blocks: true, column: heading, seen: cells[0]?.text ?? '' }] : [];
  });
}

/** What the amounts of the file say against the profile's way of telling money in from money out. */
function signDoubts(profile: Profile, columns: readonly MappedColumn[], proposal: Proposal): Doubt[] {
  const amounts = (role: Role) => {
    const at = columns.find((one) => one.role === role);
    return at === undefined ? null : { heading: at.heading, ...sniffAmounts(cellsOf(proposal, at.column)) };
  };
  const debit = amounts('debit');
  if (debit !== null && /^debit-credit/.test(profile.sign ?? '') && debit.negative + debit.positive > 0) {
    const signed = debit.negative > debit.positive;
    if (signed !== (profile.sign === 'debit-credit-signed'))
      return [{ code: 'profile-contradicted', blocks: true, column: debit.heading, seen: signed ? '−' : '+' }];
  }
  const amount = amounts('amount');
  if (amount !== null && profile.sign === 'signed' && amount.negative === 0 && amount.positive >= MANY)
    return [{ code: 'direction-words', blocks: true, column: null, seen: '' }];
  return profile.sign === 'flag'
    ? proposal.doubts.filter(({ code, column }) => code === 'direction-words' && column !== null)
    : [];
}

const isTurning = (profile: Profile, heading: string, cells: readonly SeenCell[]): boolean =>
  (profile.table === 'txn' &&
    [...turning].some((role) => rolesOf('txn')[role]?.synonyms.includes(plainHeading(heading)))) ||
  (cells.length > 0 && cells.every(({ text }) => isDirectionWord(text)));

/** Columns the profile does not know keep the role the sniffer gave them, unless they would change what the amounts mean. */
function addedColumns(match: Match, taken: readonly MappedColumn[], proposal: Proposal) {
  const { profile } = match;
  const columns: MappedColumn[] = [];
  const doubts: Doubt[] = [];
  for (const { column, heading } of match.added) {
    if (isTurning(profile, heading, cellsOf(proposal, column)))
      doubts.push({ code: 'profile-contradicted', blocks: true, column: heading, seen: heading });
    const sniffed = proposal.mapping.columns.find((one) => one.column === column);
    if (sniffed === undefined || proposal.mapping.table !== profile.table) continue;
    if (!taken.some(({ role }) => role === sniffed.role)) columns.push(sniffed);
  }
  return { columns, doubts };
}

function constantsUnder(
  profile: Profile,
  columns: readonly MappedColumn[],
  proposal: Proposal,
): { readonly constants: Constants; readonly doubts: readonly Doubt[]; readonly cellCurrency: boolean } {
  const has = (role: Role): boolean => columns.some((one) => one.role === role);
  const { constants: given } = proposal.mapping;
  const assumed = proposal.doubts.some(({ code }) => code === 'currency-assumed');
  if (profile.table !== 'txn') {
    const currency = (assumed ? profile.constants.currency : given.currency) ?? given.currency;
    return {
      constants: has('currency') || currency === undefined ? {} : { currency },
      doubts: proposal.doubts.filter(({ code }) => code === 'currency-assumed' || code === 'currency-mixed'),
      cellCurrency: proposal.mapping.cellCurrency ?? false,
    };
  }
  const { span } = proposal.layout;
  const caseCurrency = profile.constants.currency ?? given.currency ?? 'EUR';
  const facts = { file: proposal.file, caseCurrency, ...(span === undefined ? {} : { span }) };
  const currencyAt = columns.find(({ role }) => role === 'currency')?.column;
  const found = transactionConstants(
    has,
    profile.sign ?? 'signed',
    proposal.layout.preamble,
    facts,
    proposal.headings,
    currencyAt === undefined ? [] : cellsOf(proposal, currencyAt),
    columns
      .filter(({ role }) => role === 'amount' || role === 'debit' || role === 'credit')
      .flatMap(({ column }) => cellsOf(proposal, column)),
  );
  const known = found.constants.institution ?? (has('institution') ? undefined : profile.constants.institution);
  return {
    constants: {
      ...found.constants,
      ...(known === undefined || profile.sign === 'transfer' ? {} : { institution: known }),
    },
    doubts: found.doubts,
    cellCurrency: found.cellCurrency,
  };
}

function missingDoubts(match: Match, columns: readonly MappedColumn[]): Doubt[] {
  const { profile } = match;
  if (profile.table === 'none') return [];
  const has = (role: Role): boolean => columns.some((one) => one.role === role);
  const lost = match.lost
    .filter(({ role }) => isDeciding(profile, role) && role !== null && !has(role))
    .map(({ role }) => role ?? '');
  const needed = neededRoles[profile.table]
    .filter((choices) => !choices.some(has))
    .map((choices) => choices.join(' | '));
  return [...new Set([...lost, ...needed])].map((seen) => ({ code: 'role-missing', blocks: true, column: null, seen }));
}

/** The proposal as the recognised profile has it. */
function underProfile(match: Match, proposal: Proposal): Proposal {
  const { profile } = match;
  const read = match.pairs.flatMap((pair) => columnUnder(profile, pair) ?? []);
  const own = read.map(({ column }) => column);
  const added = addedColumns(match, own, proposal);
  const columns = [...own, ...added.columns].sort((one, other) => one.column - other.column);
  const { constants, doubts: open, cellCurrency } = constantsUnder(profile, columns, proposal);
  const stepped = columns.some(({ order }) => order === 'step');
  const doubts: Doubt[] = [
    ...read.flatMap(({ doubt }) => doubt ?? []),
    ...added.doubts,
    ...match.changed.map(({ seen }): Doubt => {
      const text = cellsOf(proposal, seen.column)[0]?.text ?? '';
      return { code: 'profile-kind-changed', blocks: true, column: seen.heading, seen: text };
    }),
    ...match.pairs
      .filter(({ how }) => how === 'left-over')
      .map(({ seen, known }): Doubt => ({
        code: 'profile-column-guessed',
        blocks: true,
        column: seen.heading,
        seen: known.heading,
      })),
    ...missingDoubts(match, columns),
    ...openReadings(columns, profile, proposal),
    ...signDoubts(profile, columns, proposal),
    ...open,
    ...(profile.round ? proposal.doubts.filter(({ code }) => code === 'amounts-rounded') : []),
    ...(stepped && profile.dayZero !== null
      ? [{ code: 'day-zero-assumed', blocks: false, column: null, seen: profile.dayZero } as const]
      : []),
  ];
  const mapping: Mapping = {
    table: profile.table,
    columns,
    constants,
    sign: profile.sign,
    round: profile.round,
    dayZero: stepped ? profile.dayZero : null,
    ...(cellCurrency ? { cellCurrency } : {}),
  };
  const layout = {
    ...proposal.layout,
    columns: proposal.layout.columns.map((seen): SniffedColumn => {
      const pair = match.pairs.find((one) => one.seen.column === seen.column);
      return pair?.known.role ? { ...seen, role: pair.known.role, because: pair.known.heading } : seen;
    }),
  };
  const places = match.pairs.map(({ known }) => profile.columns.indexOf(known));
  const inOrder = match.pairs
    .map(({ seen }, at) => ({ at: seen.column, place: places[at] ?? 0 }))
    .sort((one, other) => one.at - other.at);
  return {
    ...proposal,
    layout,
    mapping,
    doubts,
    sure: !doubts.some(({ blocks }) => blocks),
    profile: {
      name: profile.name,
      builtIn: match.builtIn,
      witnesses: witnessesOf(match),
      added: match.added.map(({ heading }) => heading),
      lost: match.lost.map(({ heading }) => heading),
      reordered: inOrder.some(({ place }, at) => place < (inOrder[at - 1]?.place ?? -1)),
    },
  };
}

const readingOf = ({ mapping: { table, columns, sign } }: Proposal): string =>
  JSON.stringify([table, sign, columns.map(({ column, role, order, decimal }) => [column, role, order, decimal])]);

/**
 * The proposal as the profile that fits it best has it; unchanged when none does. A profile of the user's goes before one that is built
 * in. Two that are alike and read the sheet differently are not applied: the question is asked. A built-in one must fit in every heading,
 * and is dropped where the file says otherwise.
 */
export function applyProfiles(own: readonly Profile[], proposal: Proposal): Proposal {
  if (proposal.kind === 'format') return proposal;
  const matches = own
    .flatMap((profile) => matchOf(profile, false, proposal) ?? [])
    .filter(({ score }) => score >= RECOGNISED)
    .sort((one, other) => other.score - one.score);
  const [best] = matches;
  if (best !== undefined) {
    const read = underProfile(best, proposal);
    const rivals = matches.filter(
      (one) =>
        one !== best && best.score - one.score < ALIKE && readingOf(underProfile(one, proposal)) !== readingOf(read),
    );
    if (rivals.length === 0) return read;
    const names = [best, ...rivals].map(({ profile }) => profile.name).join(' · ');
    const doubt: Doubt = { code: 'profile-ambiguous', blocks: true, column: null, seen: names };
    return { ...proposal, doubts: [doubt, ...proposal.doubts], sure: false };
  }
  const seen = new Set(proposal.layout.columns.map(({ heading }) => plainHeading(heading)));
  for (const profile of builtInProfiles) {
    if (!profile.columns.every(({ heading }) => heading === '' || seen.has(plainHeading(heading)))) continue;
    const match = matchOf(profile, true, proposal);
    if (match === null || match.added.length > 0 || match.lost.length > 0) continue;
    if (match.changed.length > 0 || match.pairs.some(({ how }) => how !== 'same')) continue;
    const read = underProfile(match, proposal);
    if (!read.profile?.reordered && !read.doubts.some(({ code }) => /^profile-/.test(code))) return read;
  }
  return proposal;
}
