import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { analyse } from '#cli/commands/analyse.ts';
import type { AnalysisDocument } from '#cli/document.ts';

const deposits = (days: readonly number[]): string =>
  [
    'Compte : FR7630006000011234567890189',
    'Date;Libellé;Débit;Crédit',
    ...days.map((day) => `${String(day).padStart(2, '0')}/03/2024;VERSEMENT ESPECES AGENCE LILLE CENTRE;;9 400,00`),
    '28/03/2024;PRLV EDF;84,20;',
  ].join('\n');

describe('the command line', () => {
  let folder: string;
  let told: string[];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'limier-cli-'));
    mkdirSync(join(folder, 'banque'));
    writeFileSync(join(folder, 'banque', 'releve.csv'), deposits([4, 5, 6]));
    writeFileSync(join(folder, 'banque', 'note.md'), '# une note');
    for (const name of ['camt053.v4.xml', 'camt053.v2.wrong.xml'])
      writeFileSync(join(folder, 'banque', name), readFileSync(`test/fixtures/formats/camt/${name}`));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(() => vi.restoreAllMocks());

  const run = async (...args: readonly string[]): Promise<{ code: number; document: AnalysisDocument | null }> => {
    told = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      told.push(String(text));
      return true;
    });
    const out = join(folder, `out-${args.length}-${Math.random()}.json`);
    const code = await analyse([...args, '--json', out]);
    try {
      return { code, document: JSON.parse(readFileSync(out, 'utf8')) as AnalysisDocument };
    } catch {
      return { code, document: null };
    }
  };
  const stateOf = (document: AnalysisDocument | null, id: string) => document?.runs.find(({ check }) => check === id);

  it('reads statements of every format in a folder, tells what it leaves aside and what it refuses, and finds', async () => {
    const { code, document } = await run(join(folder, 'banque'));
    expect(
      document?.sources.map(({ name, rows_read, rows_accepted }) => [
        name.split('/').at(-1),
        rows_read > 0,
        rows_accepted > 0,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['releve.csv', true, true],
        ['camt053.v4.xml', true, true],
      ]),
    );
    expect(told.join('')).toMatch(/note\.md: fichier laissé de côté/);
    expect(told.join('')).toMatch(/camt053\.v2\.wrong\.xml: .{40}/);
    expect(code).toBe(1);
    expect(stateOf(document, 'structuring-window')).toMatchObject({
      state: 'found',
      params: { window: 10, deposits: 3 },
    });
    const [finding] = document?.findings.filter(({ check }) => check === 'structuring-window') ?? [];
    const own = document?.cases.filter(({ findings }) => findings.includes(finding?.id ?? '')) ?? [];
    expect(own.map(({ rank, amount }) => [rank, amount])).toEqual([[1, finding?.amount]]);
    expect(finding?.rows.map(({ row }) => row)).toEqual([3, 4, 5]);
  });

  it('puts a file of parameters in force, says so in the result, and refuses a wrong one whole', async () => {
    const statement = join(folder, 'banque', 'releve.csv');
    const mine = join(folder, 'mine.json');
    writeFileSync(
      mine,
      JSON.stringify({ limier: 'limier-parameters', version: 1, checks: { 'structuring-window': { deposits: 4 } } }),
    );
    const before = await run(statement);
    const { code, document } = await run(statement, '--parameters', mine);
    expect([before.code, code]).toEqual([0, 0]);
    expect(stateOf(document, 'structuring-window')).toMatchObject({ state: 'clear', params: { deposits: 4 } });
    expect(stateOf(document, 'structuring-window')?.digest).not.toBe(
      stateOf(before.document, 'structuring-window')?.digest,
    );
    writeFileSync(
      mine,
      JSON.stringify({ limier: 'limier-parameters', version: 1, checks: { 'structuring-window': { deposits: 400 } } }),
    );
    expect(await run(statement, '--parameters', mine)).toEqual({ code: 2, document: null });
    expect(told.join('')).toMatch(/mine\.json.*deposits = 400.*2 [^ ]+ 10/s);
  });

  it('answers a missing file and an unknown option with a sentence, and the way it is used', async () => {
    expect((await run(join(folder, 'nothing.csv'))).code).toBe(2);
    expect(told.join('')).toContain('nothing.csv');
    expect((await run('--surprise')).code).toBe(2);
    expect(told.join('')).toContain('limier analyse <files or folders…>');
  });
});
