import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { checks, detectSourceOf, explanationsOf } from '#checks/catalogue.ts';
import { verify } from '#cli/commands/verify.ts';
import { openNative } from '#engine/adapters/native.ts';
import { kernelsInline } from '#engine/kernels.ts';
import { runChecks } from '#engine/run-check.ts';
import { openIntake } from '#ingest/intake.ts';
import { inOrderOfReview } from '#leads/in-order.ts';
import { buildParts } from '#snapshot/build.ts';
import type { Parts } from '#snapshot/format.ts';
import { writeProtected, writeSnapshot } from '#snapshot/write.ts';
import { barePage, snapshotInput } from '#test/snapshot-case.ts';

const statement = [
  'Compte : FR7630006000011234567890189',
  'Date;Libellé;Débit;Crédit',
  ...[4, 5, 6].map((day) => `0${day}/03/2024;VERSEMENT ESPECES AGENCE LILLE CENTRE;;9 400,00`),
  '28/03/2024;PRLV EDF;84,20;',
].join('\n');
const passphrase = 'abeille torrent vitrine soupape galerie meuble';

let folder: string;
let sources: string;
let parts: Parts;
let told: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'limier-verify-'));
  sources = join(folder, 'sources');
  mkdirSync(sources);
  // another name: files are known by their digests
  writeFileSync(join(sources, 'renommé.csv'), statement);
  const database = await openNative();
  const intake = openIntake(database);
  const file = { path: 'relevé.csv', blob: new Blob([statement]) };
  const proposed = await intake.propose(file);
  if (!proposed.ok) throw new Error(proposed.problem.code);
  await intake.import(proposed.value.map((proposal) => ({ file, proposal })));
  const parameters = { 'structuring-window': { deposits: 2 } };
  const asked = checks.filter(({ id }) => ['structuring-window', 'round-amounts', 'pass-through'].includes(id));
  const runs = await runChecks(asked, {
    ...{ database, explanationsOf, detectSourceOf },
    kernels: kernelsInline(database),
    params: parameters,
  });
  parts = await buildParts(
    {
      ...snapshotInput(runs, 'fr', barePage),
      ...(await inOrderOfReview(runs, checks, (sql) => database.rows(sql))),
      decided: { steps: [], parameters, decisions: [] },
    },
    { database, recall: intake.recall, sources: intake.sources, readings: intake.readings },
  );
  await database.close();
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

async function verified(html: string, ...more: readonly string[]): Promise<number> {
  told = '';
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      told += String(text);
      return true;
    });
  const path = join(folder, 'instantané.html');
  writeFileSync(path, html);
  return verify([path, ...more]);
}

describe('limier verify', () => {
  it('finds a snapshot equal to its sources whatever their names, parameters of the user included', async () => {
    expect(await verified(writeSnapshot(barePage, parts).html, '--sources', sources)).toBe(0);
    expect(told).toMatch(/\d+ égaux, 0 différents, 0 non comparés/);
  });

  it('names what differs with both values, though every digest was made to agree', async () => {
    const figures = parts.figures.map((shown) =>
      shown.figure.id === 'money-in' ? { ...shown, rows: shown.rows.map((row) => ({ ...row, money: 1 })) } : shown,
    );
    const json = join(folder, 'certificat.json');
    const { html } = writeSnapshot(barePage, { ...parts, figures });
    expect(await verified(html, '--sources', sources, '--json', json)).toBe(1);
    expect(told).toMatch(/Différent · Chiffre · .*\n.*money.*1, le recalcul donne 2820000/);
    const certificate = JSON.parse(readFileSync(json, 'utf8')) as { verdict: string };
    expect(certificate.verdict).toBe('different');
  });

  it('lists what a changed parameter makes differ', async () => {
    const recipe = { ...parts.recipe, parameters: { 'structuring-window': { deposits: 4 } } };
    expect(await verified(writeSnapshot(barePage, { ...parts, recipe }).html, '--sources', sources)).toBe(1);
    expect(told).toMatch(/Différent · Contrôle/);
    expect(told).toMatch(/Différent · Indice/);
  });

  it('compares nothing when a source is missing, and says which', async () => {
    const empty = join(folder, 'rien');
    mkdirSync(empty, { recursive: true });
    expect(await verified(writeSnapshot(barePage, parts).html, '--sources', empty)).toBe(2);
    expect(told).toContain('relevé.csv');
    expect(told).toContain('un fichier d’origine manque');
  });

  it('says which part of an altered file was altered, and cannot read what is no snapshot', async () => {
    const { html } = writeSnapshot(barePage, parts);
    const at = html.indexOf('\nfigures ') + 400;
    const other = html[at] === 'A' ? 'B' : 'A';
    expect(await verified(html.slice(0, at) + other + html.slice(at + 1), '--sources', sources)).toBe(1);
    expect(told).toContain('les chiffres et les graphiques');
    expect(await verified(html.replace('<html>', '<html >'), '--sources', sources)).toBe(1);
    expect(told).toContain('le programme d’affichage');
    expect(await verified('<p>bonjour</p>', '--sources', sources)).toBe(3);
    expect(await verify([join(folder, 'absent.html'), '--sources', sources])).toBe(3);
  });

  it('opens an encrypted one with the passphrase of a file, and says a wrong one', async () => {
    const secret = join(folder, 'phrase.txt');
    const { html } = await writeProtected(barePage, parts, { passphrase, rounds: 600_000 });
    expect(await verified(html, '--sources', sources)).toBe(3);
    expect(told).toContain('--passphrase-file');
    writeFileSync(secret, 'une autre phrase\n');
    expect(await verified(html, '--sources', sources, '--passphrase-file', secret)).toBe(3);
    expect(told).toContain('Cette phrase de passe n’ouvre pas');
    writeFileSync(secret, `${passphrase}\n`);
    expect(await verified(html, '--sources', sources, '--passphrase-file', secret)).toBe(0);
  });
});
