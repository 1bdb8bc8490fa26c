import { describe, expect, it } from 'vitest';
import type { Layout, Mapping } from '#ingest/proposal.ts';
import { carriedOver, missingRoles, withConstant, withReading, withRole, withTable } from './mapping-draft.ts';

const layout = {
  columns: [
    {
      column: 0,
      heading: 'Date',
      role: 'booked_on',
      because: 'date',
      decimal: null,
      order: { value: 'ymd', witnesses: [] },
    },
    {
      column: 1,
      heading: 'Débit',
      role: 'debit',
      because: 'debit',
      decimal: { value: '.', witnesses: [] },
      order: null,
    },
    { column: 2, heading: 'Libellé', role: 'label', because: 'libelle', decimal: null, order: null },
  ],
} as unknown as Layout;

const mapping: Mapping = {
  table: 'txn',
  columns: [{ column: 0, heading: 'Date', role: 'booked_on', order: 'ymd' }],
  constants: { currency: 'EUR' },
  sign: 'signed',
  round: false,
  dayZero: null,
};

describe('a mapping being corrected', () => {
  it('reads a column given a role as the file itself showed it', () => {
    expect(withRole(mapping, layout, 1, 'amount').columns[1]).toEqual({
      column: 1,
      heading: 'Débit',
      role: 'amount',
      decimal: '.',
    });
    expect(withRole(mapping, layout, 2, 'label').columns[1]).toEqual({ column: 2, heading: 'Libellé', role: 'label' });
  });
  it('offers euros for amounts of which nothing says the currency, and leaves what was said', () => {
    const silent = { ...mapping, constants: {} };
    const offered = withRole(silent, layout, 1, 'amount');
    expect(offered.constants).toEqual({ currency: 'EUR' });
    expect(offered.cellCurrency).toBe(true);
    expect(withRole({ ...silent, constants: { currency: 'CHF' } }, layout, 1, 'amount').constants.currency).toBe('CHF');
    expect(withRole(silent, layout, 2, 'label').constants).toEqual({});
    expect(withRole(withRole(silent, layout, 2, 'currency'), layout, 1, 'amount').constants).toEqual({});
    expect(withRole(withConstant(offered, 'currency', ''), layout, 2, 'label').constants).toEqual({});
  });
  it('keeps the table and the constants chosen by hand when the file is read in another way, and takes its columns anew', () => {
    const chosen = withConstant(withTable(mapping, layout, 'asset'), 'holder', 'VASSEUR');
    const columns = [{ column: 2, heading: 'Libellé', role: 'label' as const }];
    const fresh: Mapping = { ...mapping, columns, constants: { currency: 'CHF' } };
    const carried = carriedOver(mapping, chosen, fresh, layout);
    expect(carried.table).toBe('asset');
    expect(carried.columns.every(({ column }) => column === 2)).toBe(true);
    expect(carried.constants).toEqual({ currency: 'CHF', holder: 'VASSEUR' });
    expect(carriedOver(mapping, withConstant(mapping, 'currency', ''), fresh, layout).constants).toEqual({});
    expect(carriedOver(mapping, mapping, fresh, layout)).toBe(fresh);
  });
  it('keeps the signs chosen by hand, but neither signs nor euros that only came along with another choice', () => {
    const fresh: Mapping = { ...mapping, sign: 'flag', constants: {} };
    expect(carriedOver(mapping, { ...mapping, sign: 'debit-credit' }, fresh, layout).sign).toBe('debit-credit');
    const none: Mapping = { ...mapping, table: 'none', columns: [], constants: {}, sign: null };
    expect(carriedOver(none, withTable(none, layout, 'txn'), fresh, layout).sign).toBe('flag');
    const silent = { ...mapping, constants: {} };
    expect(carriedOver(silent, withRole(silent, layout, 1, 'amount'), fresh, layout).constants).toEqual({});
  });
  it('leaves open what the file does not settle, for the user to choose', () => {
    expect(withRole(mapping, layout, 2, 'value_on').columns[1]).toEqual({
      column: 2,
      heading: 'Libellé',
      role: 'value_on',
    });
    expect(withRole(mapping, layout, 2, 'amount').columns[1]).toEqual({
      column: 2,
      heading: 'Libellé',
      role: 'amount',
    });
  });
  it('gives a role to one column at a time', () => {
    const moved = withRole(mapping, layout, 2, 'booked_on');
    expect(moved.columns.map(({ column, role }) => [column, role])).toEqual([[2, 'booked_on']]);
  });
  it('takes a role away', () => {
    expect(withRole(mapping, layout, 0, null).columns).toEqual([]);
  });
  it('drops roles that another table does not have', () => {
    const asset = withTable(withRole(mapping, layout, 2, 'label'), layout, 'asset');
    expect(asset.columns).toEqual([]);
    expect(asset.sign).toBeNull();
    expect(withTable(asset, layout, 'txn').sign).toBe('signed');
  });
  it('changes how a date is read', () => {
    expect(withReading(mapping, 0, { order: 'mdy' }).columns[0]).toMatchObject({ order: 'mdy' });
  });
  it('holds a constant until it is emptied', () => {
    expect(withConstant(mapping, 'holder', ' Dupont ').constants).toEqual({ currency: 'EUR', holder: 'Dupont' });
    expect(withConstant(mapping, 'currency', '').constants).toEqual({});
  });
  it('says which roles are still missing', () => {
    expect(missingRoles(mapping)).toEqual([['amount', 'debit', 'credit']]);
    expect(missingRoles(withRole(mapping, layout, 1, 'debit'))).toEqual([]);
    expect(missingRoles({ ...mapping, table: 'none' })).toEqual([]);
  });
});
