import type { Check } from '#domain/check.ts';
import type { Subject } from '#domain/finding.ts';

/** What a person has or belongs to: an account, an asset, a household by whichever of its members. */
export type TheirKind = 'account' | 'asset' | 'household';

export const theirMark = (kind: TheirKind, id: string): string => `${kind} ${id}`;

/** Whether a finding speaks of a person: of the person, of the household, or of an account or asset of theirs; `theirs` holds marks. */
export function isAbout(
  person: number,
  subject: Pick<Subject, 'unit' | 'id'>,
  check: Pick<Check, 'ofHousehold'>,
  theirs: ReadonlySet<string> | null,
): boolean {
  if (subject.unit === 'case') return false;
  const kind = subject.unit === 'party' ? 'household' : subject.unit === 'asset' ? 'asset' : 'account';
  if (kind === 'household' && subject.id === String(person)) return true;
  if (kind === 'household' && check.ofHousehold !== true) return false;
  return subject.id.split('>').some((id) => theirs?.has(theirMark(kind, id)));
}
