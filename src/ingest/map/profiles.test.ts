import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database } from '#engine/database.ts';
import { openIntake, type Mapping, type Proposal } from '../intake.ts';
import { applyProfiles } from './apply-profile.ts';
import { builtInProfiles } from './built-in.ts';
import { editDistance, headingLikeness } from './likeness.ts';
import { profileOf, type Profile } from './profile.ts';
import { isProfilesFile, profilesFile, readProfiles, withProfile } from './profiles-file.ts';

async function proposed(text: string | Uint8Array<ArrayBuffer>, path = 'releve.csv'): Promise<Proposal> {
  // proposing asks nothing of a database
  const found = await openIntake(undefined as unknown as Database).propose({ path, blob: new Blob([text]) });
  if (!found.ok) throw new Error(found.problem.code);
  const [proposal] = found.value;
  if (proposal === undefined) throw new Error('nothing proposed');
  return proposal;
}

const strange = 'quand;combien;pourquoi\n01/02/2024;-12,50;PAIN\n02/02/2024;100,00;VIR DE X\n';
const answered = (proposal: Proposal): Mapping => ({
  ...proposal.mapping,
  table: 'txn',
  sign: 'signed',
  columns: [
    { column: 0, heading: 'quand', role: 'booked_on', order: 'dmy' },
    { column: 1, heading: 'combien', role: 'amount', decimal: ',' },
    { column: 2, heading: 'pourquoi', role: 'label' },
  ],
  constants: { institution: 'Banque du Nord', accountNumber: '00012345678', holder: 'MARTIN', currency: 'EUR' },
});
const learnt = async (): Promise<Profile> => {
  const proposal = await proposed(strange);
  return profileOf(proposal, answered(proposal), 'Banque du Nord');
};
const blocking = ({ doubts }: Proposal): readonly string[] =>
  doubts.filter(({ blocks }) => blocks).map(({ code }) => code);
const rolesOf = ({ mapping }: Proposal) => mapping.columns.map(({ column, role }) => [column, role]);

describe('a mapping confirmed once', () => {
  it('reads the second statement of the bank without a question', async () => {
    const second = await proposed('quand;combien;pourquoi\n03/04/2024;-7,00;CAFE\n', 'releve_00098765432.csv');
    const read = applyProfiles([await learnt()], second);
    expect(blocking(read)).toEqual([]);
    expect(read.sure).toBe(true);
    expect(rolesOf(read)).toEqual([
      [0, 'booked_on'],
      [1, 'amount'],
      [2, 'label'],
    ]);
    expect(read.mapping.columns[0]?.order).toBe('dmy');
    expect(read.profile).toMatchObject({
      name: 'Banque du Nord',
      builtIn: false,
      added: [],
      lost: [],
      reordered: false,
    });
  });

  it('still does when headings lost their accents, were renamed, moved or joined by others', async () => {
    const first = await proposed(
      'Date opé.;Intitulé de l’opération;Mouvement net;Référence interne\n01/02/2024;PAIN;-12,50;A1\n02/02/2024;VIR;100,00;A2\n',
    );
    const mapping: Mapping = {
      ...first.mapping,
      table: 'txn',
      sign: 'signed',
      columns: [
        { column: 0, heading: 'Date opé.', role: 'booked_on', order: 'dmy' },
        { column: 1, heading: 'Intitulé de l’opération', role: 'label' },
        { column: 2, heading: 'Mouvement net', role: 'amount', decimal: ',' },
      ],
      constants: { currency: 'EUR' },
    };
    const profile = profileOf(first, mapping, 'Caisse');
    const second = await proposed(
      'Ref. interne;Mouvment net;DATE OPER;Intitule operation;Canal\nB1;-5,00;03/04/2024;CAFE;WEB\nB2;9,10;04/04/2024;VIR;WEB\n',
      'releve_00098765432.csv',
    );
    const read = applyProfiles([profile], second);
    expect(blocking(read)).toEqual([]);
    expect(rolesOf(read)).toEqual([
      [1, 'amount'],
      [2, 'booked_on'],
      [3, 'label'],
    ]);
    expect(read.profile).toMatchObject({ reordered: true, added: ['Canal'] });
    expect(read.profile?.witnesses).toContainEqual({ heading: 'Mouvment net', known: 'Mouvement net', how: 'near' });
  });

  it('never lends the account or the holder of one statement to another', async () => {
    const profile = await learnt();
    expect(JSON.stringify(profile)).not.toMatch(/00012345678|MARTIN|PAIN/);
    const read = applyProfiles([profile], await proposed(strange));
    expect(blocking(read)).toEqual(['account-unknown']);
    expect(read.mapping.constants).toEqual({ institution: 'Banque du Nord', currency: 'EUR' });
  });

  it('asks when a column it needs holds something else', async () => {
    const read = applyProfiles(
      [await learnt()],
      await proposed('quand;combien;pourquoi\nlundi;-7,00;CAFE\nmardi;-8,00;CAFE\n', 'releve_00098765432.csv'),
    );
    expect(blocking(read)).toContain('profile-kind-changed');
  });

  it('asks when the file shows another order of day and month', async () => {
    const read = applyProfiles(
      [await learnt()],
      await proposed('quand;combien;pourquoi\n02/25/2024;-7,00;CAFE\n', 'releve_00098765432.csv'),
    );
    expect(blocking(read)).toContain('profile-contradicted');
  });

  it('asks when a column that turns amounts round has come in', async () => {
    const read = applyProfiles(
      [await learnt()],
      await proposed(
        'quand;combien;Sens;pourquoi\n03/04/2024;7,00;D;CAFE\n04/04/2024;9,00;C;VIR\n',
        'releve_00098765432.csv',
      ),
    );
    expect(read.sure).toBe(false);
  });

  it('asks when two profiles are alike and read the file differently', async () => {
    const one = await learnt();
    const other: Profile = {
      ...one,
      name: 'Banque du Sud',
      columns: one.columns.map((column) => (column.order ? { ...column, order: 'mdy' } : column)),
    };
    const read = applyProfiles([one, other], await proposed(strange, 'releve_00098765432.csv'));
    expect(blocking(read)).toContain('profile-ambiguous');
    expect(read.profile).toBeUndefined();
  });

  it('proposes the one column left over, and waits for a yes', async () => {
    const read = applyProfiles(
      [await learnt()],
      await proposed('quand;zzz;pourquoi\n03/04/2024;-7,00;CAFE\n', 'releve_00098765432.csv'),
    );
    expect(blocking(read)).toEqual(['profile-column-guessed']);
    expect(rolesOf(read)).toContainEqual([1, 'amount']);
  });

  it('leaves alone a file of another kind', async () => {
    const other = await proposed('Nom;Prénom;Date de naissance\nMARTIN;Anne;13/05/1980\n');
    expect(applyProfiles([await learnt()], other)).toEqual(other);
  });

  it('knows a file without headings by its columns', async () => {
    const first = await proposed('01/02/2024;-12,50;PAIN\n13/02/2024;100,00;VIR DE X\n');
    expect(first.layout.headerRow).toBeNull();
    const columns = answered(first).columns.map((column) => ({ ...column, heading: '' }));
    const profile = profileOf(first, { ...answered(first), columns }, 'Sans titres');
    const read = applyProfiles(
      [profile],
      await proposed('03/04/2024;-7,00;CAFE\n04/04/2024;9,00;VIR\n', 'r_00098765432.csv'),
    );
    expect(blocking(read)).toEqual([]);
    expect(read.profile?.witnesses[0]?.how).toBe('place');
  });
});

describe('the profiles built in', () => {
  const files = {
    'banque_populaire_caisse_epargne.csv': 'Banque Populaire, Caisse d’Épargne',
    'bnp.csv': 'BNP Paribas',
    'boursobank.csv': 'BoursoBank',
    'credit_agricole.csv': 'Crédit Agricole',
    'revolut_fr.csv': 'Revolut',
  };
  it.each(Object.entries(files))('know %s, and read it as its own witnesses do', async (file, name) => {
    const plain = await proposed(new Uint8Array(readFileSync(`test/fixtures/text/fr-csv/${file}`)), file);
    const read = applyProfiles([], plain);
    expect(read.profile?.name).toBe(name);
    expect(read.mapping).toEqual(plain.mapping);
    expect(blocking(read)).toEqual(blocking(plain));
  });
  it('are all of them proven by a file', () => {
    expect(builtInProfiles.map(({ name }) => name)).toEqual(Object.values(files));
  });
  it('do not settle the day of a file whose headings any bank could have written', async () => {
    const read = applyProfiles(
      [],
      await proposed('Date;Libellé;Montant;\n01/02/2024;PAIN;-1,00;\n', 'r_00098765432.csv'),
    );
    expect(blocking(read)).toEqual(['date-order']);
  });
});

describe('a file of profiles', () => {
  it('is read back as it was written', async () => {
    const profiles = [...builtInProfiles, await learnt()];
    const text = profilesFile(profiles);
    expect(isProfilesFile(text)).toBe(true);
    expect(readProfiles('p.json', text)).toEqual({ ok: true, value: profiles });
  });
  it.each([
    ['{', 'JSON'],
    ['{"limier-profiles":2,"profiles":[]}', 'limier-profiles'],
    ['{"limier-profiles":1,"profiles":[{"name":"x","table":"nonsense"}]}', 'profiles[0]: "table" is nonsense'],
    [
      '{"limier-profiles":1,"profiles":[{"name":"x","table":"txn","columns":[{"heading":"a","kind":"day","role":"nonsense"}]}]}',
      'columns[0]: the table txn has no role nonsense',
    ],
  ])('is refused with the place that is wrong: %s', (text, where) => {
    const read = readProfiles('p.json', text);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(JSON.stringify(read.problem).replaceAll('\\"', '"')).toContain(where);
  });
  it('holds one profile of each shape', async () => {
    const profile = await learnt();
    expect(withProfile([profile], { ...profile, name: 'Autre' }).map(({ name }) => name)).toEqual(['Autre']);
  });
});

describe('the likeness of headings', () => {
  it('counts two neighbouring signs exchanged as one slip', () => {
    expect(editDistance('montant', 'motnant')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });
  it('is the same both ways, 1 for equal texts, and never beyond', () => {
    const plain = fc.stringMatching(/^[a-z]{0,6}( [a-z]{1,6}){0,3}$/);
    fc.assert(
      fc.property(plain, plain, (one, other) => {
        const likeness = headingLikeness(one, other);
        expect(likeness).toBeCloseTo(headingLikeness(other, one), 6);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(headingLikeness(one, one)).toBe(1);
      }),
    );
  });
});
