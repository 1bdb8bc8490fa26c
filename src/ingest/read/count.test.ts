import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanText } from './scan.ts';
import { recordsOf } from './records.ts';

/** White space that reading takes off cells, or makes one space of. */
const narrowed = (cell: string): string =>
  cell.replace(/[\s\u00a0\u202f]+/g, ' ').replace(/^[ \u2009\ufeff]+|[ \u2009\ufeff]+$/g, '');

const piece = fc.constantFrom(
  'a',
  '1',
  ' ',
  '  ',
  '\t',
  '\u00a0',
  '\u202f',
  '\u2009',
  'à',
  '€',
  '’',
  '"',
  ';',
  ':',
  '\n',
  '\r\n',
  '\r',
  '\0',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.constantFrom('ab', 'a b', 'à', '12', ';', '\n', '"a b"'), { maxLength: 30 })
    .map((pieces) => pieces.join('')),
);

const scanned = (content: string, bytes: Blob = new Blob([content])) => scanText(bytes, 'utf-8', ';', 'line-feed', 0);

describe('one pass over the bytes of a file', () => {
  it('counts the records and the cells that cutting finds', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const rows = recordsOf(content, ';', 'line-feed');
        const scan = await scanned(content);
        expect(scan.records).toBe(rows.length);
        expect(scan.colon || !content.includes(':')).toBe(true);
        if (scan.regular) expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([scan.width]));
      }),
      { numRuns: 500 },
    );
  });

  it('calls a file tidy only when no cell has white space to take off', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        if (!(await scanned(content)).tidy) return;
        for (const { cells } of recordsOf(content, ';', 'line-feed'))
          for (const cell of cells) expect(narrowed(cell)).toBe(cell);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['a b;à;’;12:30\nc;d;e;f\n', true],
    ['a ;b\n', false],
    ['a; b\n', false],
    ['a  b;c\n', false],
    ['a\tb;c\n', false],
    ['1\u00a0000;c\n', false],
    ['a;b \r\n', false],
    ['"a ";b\n', false],
    ['"a b";c\r\n', true],
  ])('says of %j whether it is tidy', async (content, tidy) => {
    expect((await scanned(content)).tidy).toBe(tidy);
  });

  it('takes a no-break space of windows-1252 for white space, and the same byte inside a letter of UTF-8 for none', async () => {
    const western = await scanText(
      new Blob([Uint8Array.of(49, 0xa0, 50, 59, 51, 10)]),
      'windows-1252',
      ';',
      'line-feed',
      0,
    );
    expect(western.tidy).toBe(false);
    expect((await scanned('voilà;b\n')).tidy).toBe(true);
  });
});
