import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Dossier } from '#app/dossier.svelte.ts';
import { keepReadings } from '#app/kept-readings.ts';
import { writeCase } from '#casefile/format.ts';
import { sealCase } from '#casefile/sealed.ts';
import { analyse } from '#cli/commands/analyse.ts';
import { key } from '#cli/commands/key.ts';
import { verify } from '#cli/commands/verify.ts';
import type { AnalysisDocument } from '#cli/document.ts';
import { openNative } from '#engine/adapters/native.ts';
import { openIntake } from '#ingest/intake.ts';

const statement = [
  'Compte : FR7630006000011234567890189',
  'Titulaire : Lambert Ange',
  'Date;Libellé;Débit;Crédit;Contrepartie',
  ...[4, 5, 6].map((day) => `0${day}/03/2024;VERSEMENT ESPECES AGENCE LILLE CENTRE;;9 400,00;`),
  '12/03/2024;VIR SEPA RECU MARTINEZ LUCIA;;1 200,00;MARTINEZ LUCIA',
  '28/03/2024;PRLV EDF;84,20;;EDF',
].join('\n');

const phrase = 'abeille torrent vitrine soupape galerie meuble';
let folder: string;
let told = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'limier-remise-'));
  mkdirSync(at('sources'));
  writeFileSync(at('sources/releve.csv'), statement);
  writeFileSync(at('phrase.txt'), `${phrase}\n`);
  writeFileSync(at('autre.txt'), 'armoire torrent vitrine soupape galerie meuble\n');
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

async function run(command: typeof analyse, ...args: readonly string[]): Promise<number> {
  told = '';
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      told += String(text);
      return true;
    });
  return command(args);
}

/** The case file of one who raised a threshold, kept a verdict, and had aliases drawn. */
async function caseFile(): Promise<string> {
  const database = await openNative();
  try {
    const intake = openIntake(database);
    const file = { path: 'relevé de mars.csv', blob: new Blob([statement]) };
    const proposed = await intake.propose(file);
    if (!proposed.ok) throw new Error(proposed.problem.code);
    await intake.import(proposed.value.map((proposal) => ({ file, proposal })));
    const dossier = new Dossier({ now: () => '2026-01-02T03:04:05Z', by: () => 'L. Martin' });
    const sheets = proposed.value.map((proposal) => ({ proposal, imported: true, byHand: true }));
    keepReadings(dossier, await intake.sources(), sheets as never);
    dossier.keep('case', 'name', { text: 'Affaire du Nord' });
    dossier.keep('parameters', 'structuring-window', { deposits: 4 });
    dossier.keep('disclosure', 'pseudonyms', { key: 'ab'.repeat(32) });
    writeFileSync(at('affaire.zip'), writeCase({ journal: dossier.journal, view: { path: '/', address: '' } }));
    return at('affaire.zip');
  } finally {
    await database.close();
  }
}

describe('a snapshot of the command line', () => {
  it('is masked for training under the key of the case, says what was searched for, and is equal when computed again', async () => {
    const ofCase = await caseFile();
    const out = ['--snapshot', at('formation.html'), '--json', at('formation.json')];
    expect(await run(analyse, at('sources'), '--case', ofCase, '--level', 'training', ...out)).toBe(0);
    expect(told).toMatch(/Fichier terminé, relu et fouillé\s: \d+ valeurs cherchées, toutes introuvables/);
    const masked = [at('formation.html'), '--sources', at('sources')];
    expect([await run(verify, ...masked), told]).toEqual([
      3,
      expect.stringContaining('remplacés sous la clé de l’affaire'),
    ]);
    expect([await run(verify, ...masked, '--case', ofCase), told]).toEqual([
      0,
      expect.stringMatching(/\d+ égaux, 0 différents, 0 non comparés/),
    ]);
    writeFileSync(at('fausse.txt'), `${'cd'.repeat(32)}\n`);
    expect(await run(verify, ...masked, '--alias-key-file', at('fausse.txt'))).toBe(3);
    expect(told).toContain('La clé des alias n’est pas celle');
    const { runs } = JSON.parse(readFileSync(at('formation.json'), 'utf8')) as AnalysisDocument;
    expect(runs.find(({ check }) => check === 'structuring-window')?.params['deposits']).toBe(4);
  });

  it('is for a magistrate, encrypted for their key alone, and compared without the case file', async () => {
    const judge = at('juge.json');
    expect(await run(key, judge, '--name', 'Mme Juge', '--passphrase-file', at('phrase.txt'), '--receive')).toBe(0);
    expect(told).toMatch(/Empreinte\s: [0-9a-f]{32}/);
    const to = ['--level', 'magistrate', '--recipient', `${judge}.public.txt`, '--snapshot', at('remise.html')];
    expect(await run(analyse, at('sources'), ...to)).toBe(0);
    const again = [at('remise.html'), '--sources', at('sources')];
    expect([await run(verify, ...again), told]).toEqual([3, expect.stringContaining('--key')]);
    const withKey = [...again, '--key', judge, '--key-passphrase-file'];
    expect([await run(verify, ...withKey, at('autre.txt')), told]).toEqual([
      3,
      expect.stringContaining('n’ouvre pas la clé'),
    ]);
    expect([await run(verify, ...withKey, at('phrase.txt')), told]).toEqual([
      0,
      expect.stringMatching(/0 différents, 0 non comparés/),
    ]);
  });

  it('follows a case file under a passphrase once it has the passphrase, and says so until then', async () => {
    const sealed = at('affaire.limier');
    writeFileSync(sealed, await sealCase(new Uint8Array(readFileSync(await caseFile())), phrase));
    const out = ['--json', at('scellee.json'), '--case', sealed];
    expect([await run(analyse, at('sources'), ...out), told]).toEqual([
      2,
      expect.stringContaining('--case-passphrase-file'),
    ]);
    const [right, wrong] = ['phrase.txt', 'autre.txt'].map((name) => ['--case-passphrase-file', at(name)]);
    expect([await run(analyse, at('sources'), ...out, ...(wrong ?? [])), told]).toEqual([
      2,
      expect.stringContaining('phrase de passe'),
    ]);
    expect(await run(analyse, at('sources'), ...out, ...(right ?? []))).toBe(0);
    const { runs } = JSON.parse(readFileSync(at('scellee.json'), 'utf8')) as AnalysisDocument;
    expect(runs.find(({ check }) => check === 'structuring-window')?.params['deposits']).toBe(4);
  });

  it('says nothing of where the files lie on the machine, and keeps two of one name apart', async () => {
    mkdirSync(at('banques/nord'), { recursive: true });
    mkdirSync(at('banques/sud'), { recursive: true });
    for (const bank of ['nord', 'sud'])
      writeFileSync(
        at(`banques/${bank}/releve.csv`),
        statement.replace('30006000011', bank === 'nord' ? '30006000011' : '30004000031'),
      );
    const out = ['--json', at('noms.json'), '--snapshot', at('noms.html')];
    await run(analyse, at('banques/nord'), at('banques/sud/releve.csv'), ...out);
    const { sources } = JSON.parse(readFileSync(at('noms.json'), 'utf8')) as AnalysisDocument;
    expect(sources.map(({ name }) => name)).toEqual(['nord/releve.csv', 'sud/releve.csv']);
    expect(readFileSync(at('noms.html'), 'utf8')).not.toContain(folder);
    await run(analyse, at('banques/nord/releve.csv'), ...out);
    const { sources: alone } = JSON.parse(readFileSync(at('noms.json'), 'utf8')) as AnalysisDocument;
    expect(alone.map(({ name }) => name)).toEqual(['releve.csv']);
  });

  it('refuses a level nobody knows, a defence without its person, and the file of a private key as a public one', async () => {
    const out = ['--snapshot', at('non.html')];
    expect(await run(analyse, at('sources'), '--level', 'juge', ...out)).toBe(2);
    expect([await run(analyse, at('sources'), '--level', 'defence', ...out), told]).toEqual([
      2,
      expect.stringContaining('--person'),
    ]);
    expect([await run(analyse, at('sources'), '--recipient', at('juge.json'), ...out), told]).toEqual([
      2,
      expect.stringContaining('n’est pas une clé publique'),
    ]);
  });
});
