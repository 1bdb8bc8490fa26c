import { describe, expect, it } from 'vitest';
import type { Check } from '#domain/check.ts';
import type { Day } from '#domain/day.ts';
import type { Lead } from '../leads.ts';
import { byAccount, leadsShown } from './leads-shown.ts';

const lead = (
  name: string,
  over: { check?: string; kind?: string; accounts?: number[]; stands?: boolean; amount?: number | null } = {},
): Lead =>
  ({
    rank: 1,
    check: { kind: over.kind ?? 'fact', text: { fr: { title: 'Dépôts fractionnés' } } } as unknown as Check,
    run: {},
    finding: {
      check: over.check ?? 'structuring-window',
      subject: { name, key: 'Banque|0001', accounts: over.accounts ?? [1] },
      period: { from: '2024-03-03', to: '2024-03-11' },
      stands: over.stands ?? true,
      amount: over.amount ?? null,
    },
  }) as unknown as Lead;

const names = (leads: readonly Lead[]) => leads.map(({ finding }) => finding.subject.name);

describe('the leads shown', () => {
  const leads = [
    lead('Élodie Marchetti', { accounts: [1] }),
    lead('Garage', { check: 'pass-through', kind: 'statistical', accounts: [2], stands: false }),
  ];
  it('are all of them, in order, where nothing was chosen', () => {
    expect(leadsShown(leads, {}, 'fr')).toEqual(leads);
  });
  it('are found by a word without its accents, in the name or in the title of the check', () => {
    expect(names(leadsShown(leads, { search: 'elodie depots' }, 'fr'))).toEqual(['Élodie Marchetti']);
    expect(names(leadsShown(leads, { search: 'elodie garage' }, 'fr'))).toEqual([]);
  });
  it('touch an account of the parties chosen, and one of each end of a pair', () => {
    expect(names(leadsShown(leads, {}, 'fr', [[2, 9]]))).toEqual(['Garage']);
    expect(names(leadsShown(leads, {}, 'fr', [[1], [2]]))).toEqual([]);
  });
  it('are facts before a rule of law apart from statistics, where that is asked', () => {
    expect(names(leadsShown(leads, { kind: 'fact' }, 'fr'))).toEqual(['Élodie Marchetti']);
    expect(names(leadsShown(leads, { kind: 'statistical' }, 'fr'))).toEqual(['Garage']);
  });
  it('follow the check, the account, the state and the period chosen', () => {
    expect(names(leadsShown(leads, { check: 'pass-through' }, 'fr'))).toEqual(['Garage']);
    expect(names(leadsShown(leads, { accounts: [1] }, 'fr'))).toEqual(['Élodie Marchetti']);
    expect(names(leadsShown(leads, { state: 'undetermined' }, 'fr'))).toEqual(['Garage']);
    expect(leadsShown(leads, { from: '2024-03-11' as Day }, 'fr')).toHaveLength(2);
    expect(leadsShown(leads, { from: '2024-03-12' as Day }, 'fr')).toHaveLength(0);
    expect(leadsShown(leads, { to: '2024-03-02' as Day }, 'fr')).toHaveLength(0);
  });
});

describe('findings by account', () => {
  it('counts only those that stand, and does not add amounts that may overlap', () => {
    const leads = [
      lead('a', { accounts: [1, 2], amount: 500 }),
      lead('b', { accounts: [1], amount: 300 }),
      lead('c', { accounts: [3], stands: false }),
    ];
    expect(byAccount(leads)).toEqual([
      { account: 1, findings: 2, largest: 500 },
      { account: 2, findings: 1, largest: 500 },
    ]);
  });
});
