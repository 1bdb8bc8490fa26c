import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCases } from '#checks/parse-cases.ts';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { factsOfRows, meansOf } from '#wealth/lines/facts.ts';
import { answersTo, linesOf, yearsOf } from '#wealth/lines/year-lines.ts';
import { netWorth } from '#wealth/net-worth/compute.ts';
import { reconcile } from '#wealth/reconcile.ts';
import type { Switches } from '#wealth/quantity.ts';
import { loadCase } from '../support/cases/load.ts';

const held = '| party_id | target_kind | target_id | role |\n| --- | --- | --- | --- |';
const earned =
  '### income\n| party_id | side | kind | period_from | period_to | amount_central | status |\n| --- | --- | --- | --- | --- | --- | --- |';
const moved =
  '| booked_on | account_id | direction | amount_ref | category | label |\n| --- | --- | --- | --- | --- | --- |';
const salary = `${earned}\n| P1 | receipt | salary | 2024-01-01 | 2024-12-31 | 10000 | established |`;
const ownAccount = `### holding\n${held}\n| P1 | account | A1 | holder |`;

describe('the means of a person, from an ugly ledger', () => {
  let native: Database;
  beforeAll(async () => {
    native = await openNative();
  });
  afterAll(() => native.close());

  const yearOf = async (body: string, said: Switches = {}, scope: 'alone' | 'household' = 'household') => {
    const [worked] = parseCases(`## Clear: a ledger\n\n${body}\n`, 'lines.md');
    if (!worked) throw new Error('no case');
    await loadCase(native, worked);
    const [person = {}] = await native.rows("select party_id from party where name_raw = 'P1'");
    const facts = factsOfRows(await native.rows(meansOf(Number(person['party_id']), scope)));
    const lines = linesOf(facts, 2024);
    const switches = answersTo(lines.claims, said);
    const { low, central, high } = netWorth(lines.quantities, switches).total;
    return {
      lines,
      years: yearsOf(facts),
      total: [low, central, high].map((one) => (one === null ? null : one / 100)),
      residues: reconcile(lines.quantities, switches).residues,
      remarks: lines.remarks.map(({ code }) => code),
    };
  };

  it('leaves what a known income does not explain, each amount with its rows', async () => {
    const { total, lines } = await yearOf(
      `${moved}\n| 2024-03-05 | A1 | credit | 40000 | salary | |\n| 2024-03-09 | A1 | debit | 4000 | rent | |\n\n${salary}\n\n${ownAccount}`,
    );
    expect(total).toEqual([25_000, 30_000, 35_000]);
    for (const { nature, rows } of lines.quantities)
      expect(nature.startsWith('cash') || nature === 'account-opening' || rows.length > 0, nature).toBe(true);
  });

  it('gives no floor when the income of the year is not known, and says so', async () => {
    const part = `${earned}\n| P1 | receipt | salary | 2024-01-01 | 2024-02-29 | 1000 | established |`;
    for (const incomes of [part, ''])
      expect(
        (await yearOf(`${moved}\n| 2024-03-05 | A1 | credit | 40000 | | |\n\n${incomes}\n\n${ownAccount}`)).total[0],
      ).toBe(null);
  });

  it('counts a yearly income for its days in the year only', async () => {
    const across = `${earned}\n| P1 | receipt | salary | 2023-07-01 | 2024-12-31 | 5500 | established |`;
    const { lines } = await yearOf(`${moved}\n| 2024-03-05 | A1 | credit | 40000 | | |\n\n${across}\n\n${ownAccount}`);
    const income = lines.quantities.find(({ nature }) => nature === 'income-to-account');
    expect(income?.amount.central).toBe(Math.round((550_000 * 366) / 550));
  });

  it('counts neither an income nor a purchase dated before birth', async () => {
    const { remarks, total } = await yearOf(
      `${moved}\n| 2024-03-05 | A1 | credit | 40000 | | |\n\n${salary}\n\n### party\n| party_id | birth_date |\n| --- | --- |\n| P1 | 2030-01-01 |\n\n### asset\n| asset_id | kind | acquired_on | price |\n| --- | --- | --- | --- |\n| CAR | vehicle | 2024-05-01 | 9000 |\n\n${ownAccount}\n| P1 | asset | CAR | owner |`,
    );
    expect(remarks.filter((code) => code === 'before-birth').length).toBe(2);
    expect(total[0]).toBe(null);
  });

  it('takes shares that pass the whole in proportion, and says so', async () => {
    const { lines, remarks } = await yearOf(
      `${moved}\n| 2024-03-05 | A1 | credit | 10000 | | |\n\n${salary}\n\n### asset\n| asset_id | kind | acquired_on | price | paid_method |\n| --- | --- | --- | --- | --- |\n| CAR | vehicle | 2024-05-01 | 9000 | cash |\n\n### holding\n| party_id | target_kind | target_id | role | share |\n| --- | --- | --- | --- | --- |\n| P1 | account | A1 | holder | |\n| P1 | asset | CAR | owner | 1 |\n| P2 | asset | CAR | owner | 0.5 |`,
    );
    expect(remarks).toContain('shares-over');
    expect(lines.quantities.find(({ nature }) => nature === 'asset-bought-in-cash')?.amount.central).toBe(600_000);
  });

  it('counts a head’s share of an account held with a stranger, the rest only if its money is theirs', async () => {
    const joint = `${moved}\n| 2024-03-05 | A1 | credit | 40000 | | |\n\n${salary}\n\n${ownAccount}\n| P2 | account | A1 | co_holder |`;
    const open = await yearOf(joint);
    expect(open.total).toEqual([5_000, 10_000, 35_000]);
    const claim = open.lines.claims.find(({ kind }) => kind === 'joint');
    expect((await yearOf(joint, { [String(claim?.id)]: 'accepted' })).total).toEqual([25_000, 30_000, 35_000]);
    expect((await yearOf(joint, { [String(claim?.id)]: 'refused' })).total).toEqual([5_000, 10_000, 15_000]);
  });

  it('nets what one member of a household pays the other, and reads either alone', async () => {
    const two = `| booked_on | account_id | direction | amount_ref | to_account_id | from_account_id |\n| --- | --- | --- | --- | --- | --- |\n| 2024-03-05 | A1 | credit | 40000 | | X1 |\n| 2024-03-06 | A1 | debit | 9000 | A2 | |\n| 2024-03-06 | A2 | credit | 9000 | | A1 |\n\n${salary}\n\n### party\n| party_id | household_id |\n| --- | --- |\n| P1 | F1 |\n| P2 | F1 |\n\n${ownAccount}\n| P2 | account | A2 | holder |`;
    expect((await yearOf(two)).total).toEqual([25_000, 30_000, 35_000]);
    expect((await yearOf(two, {}, 'alone')).total).toEqual([25_000, 30_000, 35_000]);
  });

  it('counts an asset and the debit that paid for it once', async () => {
    const { lines, residues } = await yearOf(
      `${moved}\n| 2024-03-05 | A1 | credit | 40000 | | |\n| 2024-05-02 | A1 | debit | 20500 | vehicle | GARAGE |\n\n${salary}\n\n### asset\n| asset_id | kind | acquired_on | price | paid_method |\n| --- | --- | --- | --- | --- |\n| CAR | vehicle | 2024-05-01 | 20000 | transfer |\n\n${ownAccount}\n| P1 | asset | CAR | owner |`,
    );
    const bought = lines.quantities.filter(({ nature }) => nature.startsWith('asset-bought'));
    expect(bought.map(({ amount }) => amount.central)).toEqual([2_000_000]);
    expect(lines.quantities.find(({ nature }) => nature === 'spent-from-account')?.amount.central).toBe(50_000);
    for (const residue of Object.values(residues)) expect(residue).toMatchObject({ low: 0, central: 0, high: 0 });
  });

  it('says nothing of a balance that months without a statement keep from being known', async () => {
    const { total, remarks } = await yearOf(
      `Given: no statement for A1 in 2024-04 to 2024-08\n\n${moved}\n| 2024-03-05 | A1 | credit | 40000 | | |\n| 2024-09-05 | A1 | credit | 10 | | |\n\n${salary}\n\n${ownAccount}`,
    );
    expect(total).toEqual([null, null, null]);
    expect(remarks).toContain('months-missing');
  });

  it('answers nothing for a person of whom the file says nothing', async () => {
    const { total } = await yearOf(
      `${moved}\n| 2024-03-05 | A1 | credit | 40000 | | |\n\n### holding\n${held}\n| P1 | account | X9 | proxy |\n| P2 | account | A1 | holder |`,
    );
    expect(total).toEqual([null, null, null]);
  });
});
