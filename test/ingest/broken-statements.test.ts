import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rolesOf } from '#ledger/headings.ts';
import type { Format } from '#ingest/formats/format.ts';
import { format as cfonb } from '#ingest/formats/cfonb/format.ts';
import { format as mt940 } from '#ingest/formats/mt940/format.ts';
import { format as ofx } from '#ingest/formats/ofx/format.ts';
import { format as qif } from '#ingest/formats/qif/format.ts';
import { fixturesIn, recordsOf, type Records } from '#test/support/read-format.ts';

const formats: readonly Format[] = [mt940, ofx, qif, cfonb];
const filesOf = ({ id }: Format) => fixturesIn(`test/fixtures/formats/${id}`);
const named = formats.map((format) => [format.title, format] as const);

/** Reads whatever comes: the records, or null for a refusal. Every sheet must give as many records as it announces, in order. */
async function readOrRefused(format: Format, bytes: Uint8Array<ArrayBuffer>): Promise<Records | null> {
  const opened = await format.open(new Blob([bytes]), 'f');
  if (!opened.ok) return null;
  const records = await recordsOf(opened);
  for (const sheet of opened.value.sheets) {
    const own = records.all.filter((row) => row.sheet.name === sheet.name);
    expect(own.map(({ entry }) => entry)).toEqual(Array.from({ length: sheet.rows }, (_, at) => at + 1));
    expect(own.every(({ cells, line }) => cells.length === sheet.columns.length && line > 0)).toBe(true);
  }
  return records;
}

describe.each(named)('%s', (_, format) => {
  it('plays each role once, and only roles of the table', async () => {
    for (const [, bytes] of filesOf(format)) {
      const records = await readOrRefused(format, bytes);
      for (const { columns, table } of records?.source.sheets ?? []) {
        const played = columns.flatMap(({ role }) => (role === null ? [] : [role]));
        expect(new Set(played).size).toBe(played.length);
        expect(played.filter((role) => !(role in rolesOf(table)))).toEqual([]);
        expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
      }
    }
  });

  it('gives the same records each time it is read, also two at once', async () => {
    for (const [, bytes] of filesOf(format)) {
      const opened = await format.open(new Blob([bytes]), 'f');
      if (!opened.ok) continue;
      const [one, other] = await Promise.all([recordsOf(opened), recordsOf(opened)]);
      expect(other.all).toEqual(one.all);
    }
  });

  it('is recognised by no other format', () => {
    for (const [path, bytes] of filesOf(format))
      for (const other of formats)
        if (other !== format) expect(other.recognises(bytes.subarray(0, 65_536), path)).toBe(false);
  });

  it('reads or refuses a file cut at any 50 bytes, and gives what stands before the cut', async () => {
    for (const [, bytes] of filesOf(format)) {
      const whole = await readOrRefused(format, bytes);
      for (let at = 0; at < bytes.length; at += 50) {
        const cut = await readOrRefused(format, bytes.slice(0, at));
        const read = (cut?.entries ?? []).filter(({ flaw }) => flaw === null);
        const full = (whole?.entries ?? []).filter(({ flaw }) => flaw === null);
        // the last one may have lost its details with the cut
        expect(read.slice(0, -1).map(({ cells, line }) => [line, cells.slice(0, 6)])).toEqual(
          full.slice(0, Math.max(0, read.length - 1)).map(({ cells, line }) => [line, cells.slice(0, 6)]),
        );
        const [last, same] = [read.at(-1), full[read.length - 1]];
        expect([last?.by['amount'], last?.by['booked_on']]).toEqual(
          last === undefined ? [undefined, undefined] : [same?.by['amount'], same?.by['booked_on']],
        );
      }
    }
  });

  it('reads or refuses 300 mangled files', { timeout: 120_000 }, async () => {
    const files = filesOf(format).map(([, bytes]) => bytes);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(harm, { minLength: 1, maxLength: 8 }),
        async (bytes, harms) => {
          await readOrRefused(format, harms.reduce(mangled, bytes));
        },
      ),
      { numRuns: 300, seed: 20_240_229 },
    );
  });
});

const harm = fc.record({
  kind: fc.constantFrom('drop', 'double', 'insert', 'flip', 'swap'),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 80 }),
  with: fc.uint8Array({ minLength: 1, maxLength: 20 }),
});
type Harm = typeof harm extends fc.Arbitrary<infer Value> ? Value : never;

function mangled(bytes: Uint8Array<ArrayBuffer>, { kind, from, length, with: strange }: Harm): Uint8Array<ArrayBuffer> {
  const at = Math.floor(from * bytes.length);
  const [before, part, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)];
  const parts = {
    drop: [before, after],
    double: [before, part, part, after],
    insert: [before, strange, part, after],
    flip: [before, part.map((byte, index) => byte ^ (strange[index % strange.length] ?? 0)), after],
    swap: [after, part, before],
  }[kind];
  const joined = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0));
  let end = 0;
  for (const one of parts) {
    joined.set(one, end);
    end += one.length;
  }
  return joined;
}

describe('a statement cut before its closing balance', () => {
  const first = (format: Format, path: string): Uint8Array<ArrayBuffer> =>
    filesOf(format).find(([name]) => name === path)?.[1] ?? new Uint8Array();
  const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);
  const sepa = textOf(first(mt940, 'betterplace/sepa_mt9401.sta'));
  const cases = [
    ['MT940', mt940, sepa.slice(0, sepa.indexOf('\n-\n')), /:62F:D070904EUR1237628,23/],
    ['OFX', ofx, textOf(first(ofx, 'checking.ofx')), /<\/OFX>/],
    ['CFONB 120', cfonb, textOf(first(cfonb, 'deux-comptes.cfo')).slice(0, 13 * 122), /(?<=\n07.{102})/],
  ] as const;

  it.each(cases)('is never read in silence: %s', async (_, format, text, proof) => {
    const end = proof.exec(text);
    const until = (end?.index ?? 0) + (end?.[0].length ?? 0);
    expect(until).toBeGreaterThan(500);
    expect((await readOrRefused(format, new TextEncoder().encode(text.slice(0, until))))?.source.problems).toEqual([]);
    for (let at = 1; at < until; at += 1) {
      const records = await readOrRefused(format, new TextEncoder().encode(text.slice(0, at)));
      if (records === null) continue;
      const isTold = records.source.problems.length > 0 || records.all.some(({ flaw }) => flaw !== null);
      expect([at, text.slice(at - 20, at), isTold]).toEqual([at, text.slice(at - 20, at), true]);
    }
  });
});

describe('hostile text', () => {
  const many = (text: string, times: number): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text.repeat(times));
  it.each([
    ['comments never closed', ofx, many('<OFX><!--<![CDATA[<?', 60_000)],
    ['elements nested without end', ofx, many('<OFX><STMTRS>', 100_000)],
    [
      'one leaf said again and again',
      ofx,
      new TextEncoder().encode(`<OFX><STMTRS><STMTTRN>${'<MEMO>a'.repeat(200_000)}`),
    ],
    [
      'a details field of a million slashes',
      mt940,
      new TextEncoder().encode(`:20:A\n:25:1\n:61:240101C1,00NTRFA\n:86:${'/'.repeat(1_000_000)}x`),
    ],
    [
      'a date of a million spaces',
      qif,
      new TextEncoder().encode(`!Type:Bank\nD1${' '.repeat(1_000_000)}x\nT1.00\n^\n`),
    ],
    [
      'an amount of a million digits',
      qif,
      new TextEncoder().encode(`!Type:Bank\nD31/12/24\nT${'1'.repeat(1_000_000)}\n^\n`),
    ],
    ['two hundred thousand records of one sign', cfonb, many('0\n', 200_000)],
  ])('does not hold the reader up: %s', { timeout: 30_000 }, async (_, format, bytes) => {
    await readOrRefused(format, bytes);
  });
});
