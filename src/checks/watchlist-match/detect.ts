import type { Columns, Detection } from '#domain/check.ts';
import type { Day } from '#domain/day.ts';
import type { Hit, NonEmpty } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { contactOf } from '#identity/address.ts';
import { wordsOfName } from '#identity/words.ts';
import { nameLikeness } from './likeness.ts';
import { thingIdentifiers } from './thing-identifiers.ts';

export interface Params {
  readonly strong: number;
  readonly weak: number;
}

interface Known {
  readonly key: string;
  readonly row: RowId;
  readonly name: string;
  readonly born: string | null;
  readonly identifiers: Set<string>;
  /** Telephone numbers and e-mail addresses, which several persons may use. */
  readonly contacts: Set<string>;
  /** Of an entry, the name and each alias; of a person, the name of each record; in words. */
  readonly spellings: (readonly string[])[];
  readonly list: string;
  /** A thing, or an entry that lists one: names of things and names of persons are not held against each other. */
  readonly isThing: boolean;
}

/** What the birth date takes from a score that names alone give. */
const OTHER_BIRTH_DATE = 0.25;
/** Shorter texts are no identifiers. */
const LEAST_CHARACTERS = 5;
const LETTERS_OF_A_BLOCK = 3;
const NAMES_IN_A_SLICE = 512;
const listedThings: ReadonlySet<string> = new Set(['vehicle', 'artwork', 'object']);
/** Words that the description of a thing shares with any other of its kind say too little: a title is at most possible. */
const TITLE = 0.84;
/** A telephone or an address alone tells a household, an office or a former bearer as well. */
const CONTACT = 0.84;

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}@]/gu, '').toUpperCase();

/**
 * Entries of the user's lists that a party, an account or a thing of the case may be: an identifier equal, or names alike. Only names with a
 * word in common by its first three letters are compared. A telephone or an e-mail address alone is possible at most.
 */
export function* detect(
  { rows }: { readonly rows: Columns },
  params: Readonly<Params>,
): Generator<number, Detection, void> {
  const { entries, others, first, last } = read(rows);
  const byIdentifier = new Map<string, Known[]>();
  const byContact = new Map<string, Known[]>();
  const byBlock = new Map<string, Set<Known>>();
  for (const entry of entries) {
    for (const identifier of entry.identifiers)
      byIdentifier.set(identifier, [...(byIdentifier.get(identifier) ?? []), entry]);
    for (const contact of entry.contacts) byContact.set(contact, [...(byContact.get(contact) ?? []), entry]);
    for (const block of blocksOf(entry)) byBlock.set(block, (byBlock.get(block) ?? new Set()).add(entry));
  }
  const hits: Hit[] = [];
  for (let at = 0; at < others.length; at += 1) {
    if (at % NAMES_IN_A_SLICE === 0) yield at / others.length;
    const other = others[at];
    if (!other) continue;
    const met = new Set<Known>();
    for (const identifier of other.identifiers) for (const entry of byIdentifier.get(identifier) ?? []) met.add(entry);
    for (const entry of met) hits.push(hitOf(other, entry, 1, 'identifier', first, last));
    const reached = new Set([...other.contacts].flatMap((contact) => byContact.get(contact) ?? []));
    const alike = new Set([...blocksOf(other)].flatMap((block) => [...(byBlock.get(block) ?? [])]));
    for (const entry of alike) {
      if (met.has(entry) || entry.isThing !== other.isThing) continue;
      const hit = byName(other, entry, params, first, last);
      if (hit === null) continue;
      hits.push(hit);
      reached.delete(entry);
    }
    for (const entry of reached) if (!met.has(entry)) hits.push(hitOf(other, entry, CONTACT, 'contact', first, last));
  }
  return { hits, cut: [] };
}

function byName(other: Known, entry: Known, { strong, weak }: Params, first: Day, last: Day): Hit | null {
  const named = other.isThing ? other.spellings.slice(0, 1) : other.spellings;
  const likeness = Math.max(
    0,
    ...named.flatMap((words) => entry.spellings.map((spelling) => nameLikeness(words, spelling))),
  );
  const isBirthKnown = other.born !== null && entry.born !== null;
  const isOtherBirth = isBirthKnown && other.born !== entry.born;
  const score = isOtherBirth ? likeness - OTHER_BIRTH_DATE : likeness;
  if (score < weak) return null;
  if (other.isThing) return hitOf(other, entry, Math.min(score, TITLE), 'possible', first, last);
  const band = isOtherBirth ? 'contrary' : score < strong ? 'review' : isBirthKnown ? 'strong' : 'possible';
  return hitOf(other, entry, Math.min(score, 0.99), band, first, last, isOtherBirth ? entry.born : null);
}

function hitOf(
  other: Known,
  entry: Known,
  score: number,
  band: string,
  since: Day,
  until: Day,
  against: string | null = null,
): Hit {
  return {
    subject: 'case',
    since,
    until,
    evidence: [...new Set([other.row, entry.row])].sort((a, b) => a - b) as unknown as NonEmpty<RowId>,
    measures: { band, named: other.name, entry: entry.name, list: entry.list, score, against },
  };
}

function* blocksOf({ spellings }: Known): Generator<string> {
  for (const words of spellings) for (const word of words) yield word.slice(0, LETTERS_OF_A_BLOCK);
}

function read(rows: Columns): {
  readonly entries: readonly Known[];
  readonly others: readonly Known[];
  readonly first: Day;
  readonly last: Day;
} {
  const known = new Map<string, Known>();
  const [side, name, born] = [rows.texts('side'), rows.texts('name'), rows.texts('birth_date')];
  const [identifier, list, aliases] = [rows.texts('identifier'), rows.texts('list_name'), rows.texts('aliases')];
  const kind = rows.texts('kind');
  const [id, row] = [rows.numbers('id'), rows.numbers('row_id')];
  for (let at = 0; at < rows.length; at += 1) {
    const key = `${side[at] ?? ''} ${id[at] ?? 0}`;
    const names = [name[at] ?? '', ...(aliases[at] ?? '').split(/[;|]/)].filter((one) => one.trim() !== '');
    const one = known.get(key) ?? {
      key,
      row: row[at] as RowId,
      name: name[at] ?? identifier[at] ?? '–',
      born: born[at] ?? null,
      identifiers: new Set<string>(),
      contacts: new Set<string>(),
      spellings: [],
      list: list[at] ?? '–',
      isThing: side[at] === 'asset' || (side[at] === 'entry' && listedThings.has(kind[at] ?? '')),
    };
    known.set(key, one);
    for (const words of names.map(wordsOfName))
      if (words.length > 0 && !one.spellings.some((spelling) => spelling.join(' ') === words.join(' ')))
        one.spellings.push(words);
    const contact = contactOf(identifier[at]);
    const isContact = side[at] === 'party' && kind[at] === 'contact';
    if (contact !== null && (isContact || side[at] === 'entry')) one.contacts.add(contact);
    if (isContact) continue;
    const written = bare(identifier[at] ?? '');
    if (side[at] === 'asset')
      for (const found of thingIdentifiers(identifier[at] ?? null, name[at] ?? null)) one.identifiers.add(found);
    else if (written.length >= LEAST_CHARACTERS) {
      one.identifiers.add(written);
      if (one.isThing) for (const found of thingIdentifiers(identifier[at] ?? null, null)) one.identifiers.add(found);
    }
  }
  const all = [...known.values()];
  return {
    entries: all.filter(({ key }) => key.startsWith('entry')),
    others: all.filter(({ key }) => !key.startsWith('entry')),
    first: (rows.texts('first_day')[0] ?? '') as Day,
    last: (rows.texts('last_day')[0] ?? '') as Day,
  };
}
