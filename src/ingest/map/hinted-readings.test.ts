import { expect, it } from 'vitest';
import { proposeTables } from '../propose-tables.ts';
import { openText } from '../sources.ts';
import type { Proposal, ReadAs } from '../proposal.ts';
import { applyProfiles } from './apply-profile.ts';
import { hintedReadings } from './hinted-readings.ts';
import { profileOf } from './profile.ts';

const read = async (text: string, { encoding, delimiter }: ReadAs = {}): Promise<Proposal> => {
  const file = { path: 'releve_00012345678.csv', blob: new Blob([text]) };
  const opened = await openText(file, { ...(encoding ? { encoding } : {}), ...(delimiter ? { delimiter } : {}) });
  if (!opened.ok) throw new Error(opened.problem.code);
  const [proposal] = await proposeTables(file, opened.value, 'EUR');
  if (proposal === undefined) throw new Error('nothing proposed');
  return proposal;
};

it('tries the delimiter that was once chosen for files of the same bank, and knows them by it', async () => {
  // more commas than signs that part cells
  const file = (day: string) =>
    `quand~combien~pourquoi\n${day}/02/2024~-12,50~PAIN, LAIT\n${day}/02/2024~9,10~VIR, X\n`;
  const chosen = await read(file('14'), { delimiter: '~' });
  const mapping = {
    ...chosen.mapping,
    table: 'txn' as const,
    sign: 'signed' as const,
    columns: [
      { column: 0, heading: 'quand', role: 'booked_on' as const, order: 'dmy' as const },
      { column: 1, heading: 'combien', role: 'amount' as const, decimal: ',' as const },
      { column: 2, heading: 'pourquoi', role: 'label' as const },
    ],
  };
  const profile = profileOf(chosen, mapping, 'Banque du Nord');
  const next = applyProfiles([profile], await read(file('15')));
  expect(next.profile).toBeUndefined();
  const [as, ...more] = hintedReadings([profile], next);
  expect([as, more]).toEqual([{ encoding: 'utf-8', delimiter: '~', headerRow: 1 }, []]);
  const again = applyProfiles([profile], await read(file('15'), as));
  expect([again.profile?.name, again.sure]).toEqual(['Banque du Nord', true]);
  expect(hintedReadings([profile], again)).toEqual([]);
});
