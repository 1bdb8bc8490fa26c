import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordsOf } from '#ingest/read/records.ts';
import { rowsCsv } from './rows-csv.ts';

it('opens in a spreadsheet with its accents and without running anything', () => {
  expect(rowsCsv([['é;"', '=cmd|x', '-3,50', '+33 6', '-x', '@a']])).toBe(
    '\ufeff"é;""";\'=cmd|x;-3,50;+33 6;\'-x;\'@a\r\n',
  );
});

it('is read back cell by cell, the guard apart', () => {
  const cell = fc.string().map((text) => text.replaceAll('\0', ''));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const read = recordsOf(rowsCsv(rows).slice(1), ';', 'line-feed').map(({ cells }) => cells);
      const bare = (text: string | undefined) => (text ?? '').replace(/^'(?=[=+\-@\t\r])/, '').replace(/\r\n/g, '\n');
      expect(read.slice(0, rows.length).map((cells) => cells.map(bare))).toEqual(rows.map((cells) => cells.map(bare)));
    }),
  );
});
