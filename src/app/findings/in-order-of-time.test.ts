import { describe, expect, it } from 'vitest';
import type { EvidenceRow } from '#domain/evidence.ts';
import type { RowId } from '#domain/row-id.ts';
import { inOrderOfTime } from './in-order-of-time.ts';

describe('the rows of a finding', () => {
  it('stand in the order in which things happened, whatever file they come from', () => {
    const rows = [4, 3, 2, 1] as RowId[];
    const known = new Map([
      [4 as RowId, { at: 10 } as EvidenceRow],
      [3 as RowId, { at: null } as EvidenceRow],
      [2 as RowId, { at: 20 } as EvidenceRow],
      [1 as RowId, { at: 20 } as EvidenceRow],
    ]);
    expect(inOrderOfTime(rows, known)).toEqual([4, 1, 2, 3]);
    expect(inOrderOfTime(rows, null)).toEqual([1, 2, 3, 4]);
  });
});
