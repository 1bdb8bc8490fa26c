import type { Party } from '#identity/party.ts';
import type { Line } from '#identity/score.ts';
import type { Suggestion } from '#identity/suggest.ts';

/** What of two records is held side by side. */
export const heldFields = [
  'given-name',
  'birth-date',
  'identifier',
  'account',
  'postcode',
  'address',
  'contact',
] as const;
export type HeldField = (typeof heldFields)[number];

const levels = [
  'equal',
  'near',
  'alike',
  'distant',
  'different',
  'same-year',
  'same-area',
  'same-street',
  'not-compared',
  'one-side',
  'nothing',
] as const;
type Level = (typeof levels)[number];

/** @throws RangeError on a level that the score does not have */
function levelOf(text: string): Level {
  const level = levels.find((known) => known === text);
  if (level === undefined) throw new RangeError(`no level ${text}`);
  return level;
}

/** One line of the comparison. */
export interface Evidence {
  readonly field: Line['field'];
  readonly one: string | null;
  readonly other: string | null;
  /** How it came out; `one-side` where one record does not say, `nothing` where both say what cannot be compared. */
  readonly level: Level;
  readonly side: 'for' | 'against' | 'neither';
  /** Null where nothing was weighed. */
  readonly bits: number | null;
}

const fieldOf = (field: Line['field']): Line['field'] =>
  field === 'birth-month' || field === 'birth-year'
    ? 'birth-date'
    : field === 'identifier-doubtful'
      ? 'identifier'
      : field;

const joined = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join(', '));

function written(party: Party, field: HeldField): string | null {
  if (field === 'given-name') return party.givenNames ?? null;
  if (field === 'birth-date') return party.birthDate ?? null;
  if (field === 'identifier') return joined((party.identifiers ?? []).map(({ value }) => value));
  if (field === 'account') return joined(party.ibans ?? []);
  if (field === 'contact') return joined(party.contacts ?? []);
  return party[field] ?? null;
}

const sideOf = (bits: number): Evidence['side'] => (bits > 0 ? 'for' : bits < 0 ? 'against' : 'neither');

/** What speaks for one person and what speaks against, field by field, and what neither record says. */
export function evidenceOf(
  { lines }: Pick<Suggestion, 'lines'>,
  one: Party,
  other: Party,
): { readonly evidence: readonly Evidence[]; readonly absent: readonly HeldField[] } {
  const weighed = lines.map((line): Evidence => ({
    field: line.field,
    one: line.one || null,
    other: line.other || null,
    level: levelOf(line.level),
    side: sideOf(line.bits),
    bits: line.level === 'not-compared' ? null : line.bits,
  }));
  const known = new Set(lines.map(({ field }) => fieldOf(field)));
  const isCompany = known.has('company-name');
  const evidence = [...weighed];
  const absent: HeldField[] = [];
  for (const field of heldFields) {
    if (known.has(field) || (isCompany && (field === 'birth-date' || field === 'given-name'))) continue;
    const [mine, theirs] = [written(one, field), written(other, field)];
    if (mine === null && theirs === null) {
      if (field !== 'given-name') absent.push(field);
      else evidence.push({ field, one: null, other: null, level: 'one-side', side: 'neither', bits: null });
      continue;
    }
    const level = mine === null || theirs === null ? 'one-side' : 'nothing';
    evidence.push({ field, one: mine, other: theirs, level, side: 'neither', bits: null });
  }
  return { evidence, absent };
}
