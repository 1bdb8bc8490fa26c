import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import type { Lead } from './leads.ts';
import { groupLeads, groupsShown, rowsOf } from './review.ts';

const lead = (id: string, check: string, rows: readonly number[], stands = true): Lead => {
  const finding = {
    id,
    check,
    stands,
    severity: 0.5,
    amount: null,
    tried: [],
    evidence: rows as unknown as readonly RowId[],
    subject: { accounts: [1] },
  } as unknown as Finding;
  return { finding, rank: null } as unknown as Lead;
};
const ids = (leads: readonly Lead[]) => leads.map(({ finding }) => finding.id);

describe('leads in their cases', () => {
  const ring = lead('a', 'temporal-cycle', [1, 2]);
  const split = lead('b', 'scatter-gather', [2, 3]);
  const transit = lead('c', 'pass-through', [3]);
  const waiting = lead('d', 'temporal-cycle', [9], false);
  const groups = groupLeads([ring, split, transit, waiting], new Map([[1 as RowId, 100]]));

  it('stand together where they share rows, context beside them, and what waits apart', () => {
    expect(groups.map(({ of, leads }) => [of?.rank ?? null, ids(leads)])).toEqual([
      [1, ['a', 'b', 'c']],
      [null, ['d']],
    ]);
    expect(groups[0]?.of?.moneyAtStake).toBe(100);
    expect(rowsOf([ring, split])).toEqual([1, 2, 3]);
  });

  it('show only what the filter leaves, and no empty case', () => {
    expect(groupsShown(groups, [split]).map(({ leads }) => ids(leads))).toEqual([['b']]);
    expect(groupsShown(groups, [])).toEqual([]);
  });
});
