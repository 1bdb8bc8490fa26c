import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import { openIntake, type IntakeFile } from '#ingest/intake.ts';
import { expandFiles } from '#ingest/read/archive-expand.ts';
import { emptyingStatements } from '#ledger/schema.ts';
import { problemText } from '#i18n/translate.ts';
import { goodFiles } from '../fuzz/good-files.ts';
import type { Bytes, NamedBytes } from '../fuzz/mangle.ts';
import { randomOf } from '../fuzz/random.ts';
import { type Bench, benchOf, type Fate, wholeLine } from '../fuzz/whole-line.ts';
import { archive } from '../fixtures/workbook/make.ts';

const bytesOf = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;
const head = 'Date;Libellé;Montant;IBAN\n';
const row = (label: string, at = 0): string =>
  `${String(13 + (at % 15)).padStart(2, '0')}/03/2024;${label};-1,00;FR7630006000011234567890189\n`;
const statement = (rows: number): string =>
  head + Array.from({ length: rows }, (_, at) => row(`CB ${at}`, at)).join('');

/** Names in the directory of an archive that all stand for one and the same member. */
function overlapping(names: number): Bytes {
  const one = archive({ 'a00000.csv': statement(2_000) });
  const view = new DataView(one.buffer);
  const end = one.length - 22;
  const [size, offset] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  const entry = one.subarray(offset, offset + size);
  const directory = Array.from({ length: names }, (_, at) => {
    const copy = new Uint8Array(entry);
    copy.set(new TextEncoder().encode(String(at).padStart(5, '0')), 47);
    return copy;
  });
  const whole = new Uint8Array(offset + size * names + 22);
  whole.set(one.subarray(0, offset));
  directory.forEach((copy, at) => whole.set(copy, offset + at * size));
  whole.set(one.subarray(end), offset + size * names);
  const last = new DataView(whole.buffer, offset + size * names);
  for (const place of [8, 10]) last.setUint16(place, names, true);
  last.setUint32(12, size * names, true);
  return whole;
}

describe('a hostile file', { timeout: 180_000 }, () => {
  let bench: Bench;
  let drops = 0;
  beforeAll(async () => {
    bench = benchOf(await openNative());
  });
  afterAll(() => bench.database.close());

  const fateOf = ({ path, bytes }: NamedBytes): Promise<Fate> => {
    drops += 1;
    return wholeLine(bench, { path: `${drops}/${path}`, bytes }, randomOf(drops));
  };
  /** Drops files one after the other on one case; tells how many rows each gave, or the problem it met. */
  async function dropped(files: readonly IntakeFile[]): Promise<readonly (number | string)[]> {
    await bench.database.exec(emptyingStatements().join(';\n'));
    const intake = openIntake(bench.database);
    const told: (number | string)[] = [];
    for (const file of (await expandFiles(files)).files) {
      const proposed = await intake.propose(file);
      if (!proposed.ok) {
        expect(problemText(proposed.problem, 'fr')).toMatch(/\p{L}{3}.*\.$/u);
        told.push(proposed.problem.code);
        continue;
      }
      const report = await intake.import(proposed.value.map((proposal) => ({ file, proposal })));
      for (const { problem } of report.problems) told.push(problem.code);
      for (const { rowsAccepted } of report.sources) told.push(rowsAccepted);
    }
    return told;
  }

  const refused: Readonly<Record<string, readonly [path: string, make: () => Bytes, code: string]>> = {
    'thousands of names for one member of an archive': ['envoi.zip', () => overlapping(20_000), 'archive-damaged'],
    'an archive in an archive in an archive': [
      'envoi.zip',
      () => archive({ '1.zip': archive({ '2.zip': archive({ 'a.csv': statement(3) }) }) }),
      'archive-too-deep',
    ],
    'a text of 16 384 columns': ['large.csv', () => bytesOf(`${'a;'.repeat(16_383)}a\n`.repeat(30)), 'sheet-too-wide'],
    'entities in a statement': [
      'releve.ofx',
      () =>
        bytesOf(
          '<?xml version="1.0"?><!DOCTYPE OFX [<!ENTITY a SYSTEM "file:///etc/passwd">]><?OFX OFXHEADER="200"?><OFX><X>&a;</X></OFX>',
        ),
      'xml-entities',
    ],
    'a program called .csv': [
      'releve.csv',
      () => Uint8Array.from({ length: 60_000 }, (_, at) => (at < 4 ? [0x7f, 69, 76, 70][at]! : (at * 7919) % 256)),
      'file-not-text',
    ],
  };
  it.each(Object.entries(refused))('is refused for what it is: %s', async (_, [path, make, code]) => {
    const fate = await fateOf({ path, bytes: make() });
    expect([fate.entered, fate.refusals[0]]).toEqual([0, code]);
  });

  it('with a cell of a megabyte puts that row alone in quarantine', async () => {
    const bytes = bytesOf(head + row('CB 1') + row('x'.repeat(1 << 20)) + row('CB 2'));
    expect(await fateOf({ path: 'long.csv', bytes })).toMatchObject({ entered: 1, rows: 4, refusals: [] });
    expect(await dropped([{ path: 'long.csv', blob: new Blob([bytes]) }])).toEqual([2]);
  });

  it('with two hundred columns is read', async () => {
    const more = Array.from({ length: 196 }, (_, at) => `;c${at}`).join('');
    const lines = statement(20).trimEnd().split('\n');
    const bytes = bytesOf(lines.map((line) => `${line}${more}`).join('\n'));
    expect(await dropped([{ path: 'large.csv', blob: new Blob([bytes]) }])).toEqual([20]);
  });

  it('with a million empty rows gives its rows, and lists the empty ones', async () => {
    const blob = new Blob([statement(3), '\n'.repeat(1_000_000)]);
    expect(await dropped([{ path: 'vide.csv', blob }])).toEqual([3]);
    const [source] = await bench.database.rows('select rows_read, rows_set_aside from ledger.source');
    expect(source).toEqual({ rows_read: 1_000_004, rows_set_aside: 1_000_001 });
  });

  it('with formulas and scripts in its cells gives them as text', async () => {
    const texts = ['=HYPERLINK("http://x.test";"x")', "=cmd|'/c calc'!A1", '@SUM(A1)', '<script>x</script>'];
    const quoted = texts.map((text) => `"${text.replaceAll('"', '""')}"`);
    expect(
      await dropped([{ path: 'f.csv', blob: new Blob([head, ...quoted.map((text, at) => row(text, at))]) }]),
    ).toEqual([4]);
    const labels = await bench.database.rows('select label from ledger.txn order by row_id');
    expect(labels.map(({ label }) => label)).toEqual(texts);
  });

  it('dropped twice is counted once, whatever it is called the second time', async () => {
    const blob = new Blob([statement(5)]);
    expect(
      await dropped([
        { path: 'a.csv', blob },
        { path: 'copie de a.csv', blob },
      ]),
    ).toEqual([5, 'file-duplicate']);
  });

  it('in a folder of two thousand tiny ones is told from the others', async () => {
    const folder = Array.from({ length: 2_000 }, (_, at) => ({
      path: `dossier/${at}.txt`,
      blob: new Blob(at % 2 ? [] : ['\0\u0001']),
    }));
    const told = await dropped([...folder, { path: 'dossier/bon.csv', blob: new Blob([statement(5)]) }]);
    expect(told.length).toBe(2_001);
    expect(new Set(told)).toEqual(new Set(['file-empty', 'file-not-text', 5]));
  });

  it('removed or changed after it was dropped is told, and nothing of it enters', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'limier-gone-'));
    const path = join(folder, 'releve.csv');
    try {
      for (const harm of [() => rmSync(path), () => writeFileSync(path, statement(9))]) {
        writeFileSync(path, statement(5));
        await bench.database.exec(emptyingStatements().join(';\n'));
        const file = { path: 'releve.csv', blob: await openAsBlob(path) };
        const intake = openIntake(bench.database);
        const proposed = await intake.propose(file);
        if (!proposed.ok) throw new Error(proposed.problem.code);
        harm();
        const report = await intake.import(proposed.value.map((proposal) => ({ file, proposal })));
        expect(report.problems.map(({ problem }) => problem.code)).toEqual(['file-unreadable']);
        expect(await bench.database.rows('select count(*) as n from ledger.txn')).toEqual([{ n: 0 }]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it(
    'of any format, cut at every kilobyte, is refused in a sentence or loses no row',
    { timeout: 600_000 },
    async () => {
      const kinds = new Map<string, NamedBytes>();
      for (const file of await goodFiles()) {
        const kind = /\.[a-z0-9]+$/i.exec(file.path)?.[0] ?? '';
        const known = kinds.get(kind);
        if (known === undefined || (file.bytes.length > known.bytes.length && file.bytes.length < 12_000))
          kinds.set(kind, file);
      }
      expect(kinds.size).toBeGreaterThan(12);
      for (const { path, bytes } of kinds.values())
        for (let end = 1_024; end < bytes.length; end += 1_024) await fateOf({ path, bytes: bytes.slice(0, end) });
    },
  );
});
