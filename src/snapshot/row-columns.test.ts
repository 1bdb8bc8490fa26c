import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '#seal/canonical.ts';
import type { Parts } from './format.ts';
import { rowColumns, rowsOfColumns } from './row-columns.ts';

const cell = fc.oneof(fc.constant(null), fc.integer(), fc.string(), fc.boolean());
const objects = fc.option(
  fc.record(
    { amount: cell, day: cell, original: fc.record({ amount: fc.integer(), currency: fc.string() }), about: cell },
    { requiredKeys: ['amount', 'day'] },
  ),
);
/** Members as the product writes them, which are put together by another way. */
const counted = fc.option(
  fc.record({
    ...{ account: cell, amount: cell, central: cell, day: cell, direction: cell },
    ...{ high: cell, low: cell, method: cell, price: cell, way: cell },
  }),
);
const partsWith = (ofCounted: fc.Arbitrary<object | null>) =>
  fc.record({
    headings: fc.array(fc.array(fc.string())),
    list: fc.array(
      fc.record({
        row: fc.nat(),
        under: fc.nat(),
        cells: fc.array(fc.string(), { maxLength: 6 }),
        counted: ofCounted,
        fields: objects,
      }),
    ),
  }) as unknown as fc.Arbitrary<Parts['rows']>;
const parts = fc.oneof(partsWith(objects), partsWith(counted));
const asRead = (rows: Parts['rows']): unknown => JSON.parse(canonical(rowColumns(rows)));

describe('carried rows by column', () => {
  it('come back as they were, whatever lacks in them', () => {
    fc.assert(
      fc.property(parts, (rows) => {
        expect(canonical(rowsOfColumns(asRead(rows)))).toBe(canonical(rows));
      }),
    );
  });

  it('are refused, never half read, when a column is cut, lengthened, put elsewhere or no column', () => {
    const rows = {
      headings: [['a']],
      list: [0, 1, 2].map((at) => ({
        row: at,
        under: 0,
        cells: ['x', 'y'].slice(0, at),
        counted: { amount: at, ...(at === 1 ? { about: 'car' } : {}) },
        fields: at === 2 ? { amount: 2 } : null,
      })),
    } as unknown as Parts['rows'];
    const changes: readonly ((columns: Record<string, object>) => unknown)[] = [
      () => null,
      () => [],
      (columns) => ({ ...columns, row: [1, 2] }),
      (columns) => ({ ...columns, under: [0, 0, 0, 0] }),
      (columns) => ({ ...columns, cells: [['x', 'y']] }),
      (columns) => ({ ...columns, headings: 1 }),
      (columns) => ({ ...columns, counted: { ...columns['counted'], at: [0, 1, 3] } }),
      (columns) => ({ ...columns, counted: { ...columns['counted'], at: [1, 0, 2] } }),
      (columns) => ({ ...columns, counted: { ...columns['counted'], columns: { amount: [1] } } }),
      (columns) => ({
        ...columns,
        fields: { ...columns['fields'], some: { about: { at: [0], values: [1] } } },
      }),
      (columns) => ({ ...columns, fields: null }),
      (columns) => JSON.parse(JSON.stringify(columns).replace('"amount"', '"__proto__"')) as unknown,
    ];
    const whole = asRead(rows) as Record<string, object>;
    expect(rowsOfColumns(whole)).not.toBeNull();
    for (const change of changes) expect(rowsOfColumns(change(whole)), change.toString()).toBeNull();
  });
});
