import { describe, expect, it } from 'vitest';
import { parseCases } from '#checks/parse-cases.ts';
import { drawnCase } from './drawn-case.ts';

const read = (rows: string) => {
  const [one] = parseCases(
    `## Flags: three payments\n\nfr: trois paiements\n\n| hit | booked_on | account_id | direction | method | amount_ref | to_account_id |\n| --- | --- | --- | --- | --- | --- | --- |\n${rows}`,
    'cases.md',
  );
  if (!one) throw new Error('no case');
  return one;
};

describe('the drawing of a worked case', () => {
  it('is made of the marked payments only, to the cent, with their hour where one is written', () => {
    const drawn = drawnCase(
      read(
        '| x | 2024-03-04 14:05 | A1 | debit | transfer | 98.10 | A2 |\n| | 2024-03-05 | A1 | credit | cash | 5 | |',
      ),
    );
    expect(drawn?.rows).toMatchObject([
      { booked_on: '2024-03-04', precise: true, amount: 9810, from_name: 'A1', to_name: 'A2', direction: 'debit' },
    ]);
    expect(drawn?.finding).toMatchObject({
      subject: { name: 'A1' },
      period: { from: '2024-03-04', to: '2024-03-04' },
    });
  });

  it('gives two payments of one account the same end', () => {
    const rows = drawnCase(
      read('| x | 2024-03-04 | A1 | debit | transfer | 5 | A2 |\n| x | 2024-03-05 | A2 | debit | transfer | 5 | A3 |'),
    )?.rows;
    expect(rows?.[0]?.to).toBe(rows?.[1]?.from);
    expect(rows?.[0]?.from).not.toBe(rows?.[1]?.to);
  });

  it('is nothing where no payment is marked, and the heading is told in the other languages', () => {
    const worked = read('| | 2024-03-04 | A1 | debit | transfer | 5 | A2 |');
    expect(drawnCase(worked)).toBeNull();
    expect(worked.told).toEqual({ fr: 'trois paiements' });
  });
});
