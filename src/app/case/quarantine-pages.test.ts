import { expect, it } from 'vitest';
import type { SourceNumber } from '#domain/row-id.ts';
import { pageOf } from './quarantine-pages.ts';

it('shows every quarantined row once, page after page, source after source', () => {
  const sources = [3, 0, 5, 1].map((rowsQuarantined, at) => ({ number: (at + 1) as SourceNumber, rowsQuarantined }));
  const seen = [0, 2, 4, 6, 8].flatMap((offset) =>
    pageOf(sources, offset, 2).flatMap(({ source, offset: from, limit }) =>
      Array.from({ length: limit }, (_, at) => `${source}:${from + at}`),
    ),
  );
  expect(seen).toEqual(['1:0', '1:1', '1:2', '3:0', '3:1', '3:2', '3:3', '3:4', '4:0']);
});
