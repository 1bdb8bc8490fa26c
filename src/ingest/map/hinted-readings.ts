import type { Proposal, ReadAs } from '../proposal.ts';
import type { Profile } from './profile.ts';

/** Most other ways of reading one file that are tried. */
const MOST = 4;

/**
 * Other ways of reading a file that asks something and in which no profile was recognised: as the files were written from which the
 * profiles were learnt. One of them is taken only where the profile is then recognised.
 */
export function hintedReadings(
  profiles: readonly Profile[],
  { kind, layout, sure, profile }: Proposal,
): readonly ReadAs[] {
  if (kind !== 'text' || sure || profile !== undefined || layout.span !== undefined) return [];
  const found = new Map<string, ReadAs>();
  for (const { hints } of profiles) {
    const { encoding = layout.encoding.value, delimiter = layout.delimiter.value, above } = hints;
    const headerRow = above === null ? null : above + 1;
    if (encoding === layout.encoding.value && delimiter === layout.delimiter.value && headerRow === layout.headerRow)
      continue;
    found.set(`${encoding} ${delimiter} ${headerRow}`, { encoding, delimiter, headerRow });
  }
  return [...found.values()].slice(0, MOST);
}
