import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, dayFromNumber, dayNumber } from '#domain/day.ts';
import { rowId } from '#domain/row-id.ts';
import { type CashMovement, cashLedger } from '#wealth/cash/ledger.ts';
import { columns, exactly, interval, nothing, unstated } from '#wealth/interval.ts';

const moved = (
  line: number,
  on: string,
  comes: 'in' | 'out',
  amount: number,
  when?: CashMovement['when'],
): CashMovement => ({
  row: rowId(1, line),
  on: day(on),
  comes,
  amount: exactly(amount),
  ...(when ? { when } : {}),
});

describe('cash day by day', () => {
  it('names the day and the row at which more was paid in than there can have been', () => {
    const { first, openingNeeded } = cashLedger(interval(0, 100, 300), [
      moved(2, '2024-01-05', 'in', 500),
      moved(3, '2024-01-09', 'out', 700),
      moved(4, '2024-01-20', 'out', 200),
      moved(5, '2024-02-01', 'in', 900),
    ]);
    expect(first.low).toEqual({ on: '2024-01-09', row: rowId(1, 3), missing: 200 });
    expect(first.central).toEqual({ on: '2024-01-09', row: rowId(1, 3), missing: 100 });
    expect(first.high).toEqual({ on: '2024-01-20', row: rowId(1, 4), missing: 100 });
    expect(openingNeeded).toEqual({ low: 400, central: 400, high: 400 });
  });

  it('counts what came in on a day before what went out, whatever the order of the file', () => {
    expect(
      cashLedger(nothing, [moved(2, '2024-01-05', 'out', 500), moved(3, '2024-01-05', 'in', 500)]).first.low,
    ).toBeNull();
  });

  it('calls nothing impossible when opening cash is not known, and says how much there must have been', () => {
    const ledger = cashLedger(unstated('cash-missing', 'opening'), [moved(2, '2024-01-05', 'out', 500)]);
    expect(ledger.first).toEqual({
      low: { on: '2024-01-05', row: rowId(1, 2), missing: 500 },
      central: null,
      high: null,
    });
    expect(ledger.openingNeeded).toEqual({ low: 500, central: 500, high: 500 });
  });

  it('lets an open claim of a cash gift make the ledger possible, and a refused one not', () => {
    const gift = { hypothesis: 'gift', is: 'accepted' } as const;
    const movements = [moved(2, '2024-01-01', 'in', 500, gift), moved(3, '2024-01-05', 'out', 400)];
    expect(cashLedger(nothing, movements).first).toMatchObject({ high: null, central: { missing: 400 } });
    expect(cashLedger(nothing, movements, { gift: 'accepted' }).first).toEqual({
      low: null,
      central: null,
      high: null,
    });
    expect(cashLedger(nothing, movements, { gift: 'refused' }).first).toMatchObject({ high: { missing: 400 } });
  });
});

const movement = fc
  .record({
    line: fc.integer({ min: 1, max: 9_999 }),
    after: fc.nat(20),
    comes: fc.constantFrom<('in' | 'out')[]>('in', 'out'),
    low: fc.nat(500),
    more: fc.nat(200),
    most: fc.nat(200),
    is: fc.option(fc.constantFrom<('accepted' | 'refused')[]>('accepted', 'refused')),
  })
  .map(({ line, after, comes, low, more, most, is }): CashMovement => ({
    row: rowId(1, line),
    on: dayFromNumber(dayNumber(day('2024-01-01')) + after),
    comes,
    amount: interval(low, low + more, low + more + most),
    ...(is ? { when: { hypothesis: 'claim', is } } : {}),
  }));

const movements = fc.uniqueArray(movement, { maxLength: 20, selector: ({ row }) => row });
const opening = fc.tuple(fc.nat(400), fc.nat(400)).map(([low, more]) => interval(low, low + more, low + 2 * more));

/** Cash after each row, adding one row after the other by the definition. */
function replayed(
  start: number,
  all: readonly CashMovement[],
  end: (one: CashMovement) => number,
): Map<number, number> {
  const after = new Map<number, number>();
  let cash = start;
  for (const one of all.toSorted(
    (a, b) => dayNumber(a.on) - dayNumber(b.on) || (a.comes === b.comes ? a.row - b.row : a.comes === 'in' ? -1 : 1),
  ))
    after.set(one.row, (cash += one.comes === 'in' ? end(one) : -end(one)));
  return after;
}

describe('the cash ledger', () => {
  it('is what adding row after row gives, from most to least favourable', () => {
    fc.assert(
      fc.property(opening, movements, (start, all) => {
        const certain = all.filter(({ when }) => !when);
        const { steps } = cashLedger(start, certain);
        const high = replayed(start.high!, certain, ({ comes, amount }) =>
          comes === 'in' ? amount.high! : amount.low!,
        );
        const low = replayed(start.low!, certain, ({ comes, amount }) => (comes === 'in' ? amount.low! : amount.high!));
        for (const step of steps) {
          expect(step.high).toBe(high.get(step.row));
          expect(step.low).toBe(low.get(step.row));
        }
      }),
    );
  });

  it('contains under an open claim what either answer gives, at every row', () => {
    fc.assert(
      fc.property(
        opening,
        movements,
        fc.constantFrom<('accepted' | 'refused')[]>('accepted', 'refused'),
        (start, all, is) => {
          const open = new Map(cashLedger(start, all).steps.map((step) => [step.row, step]));
          for (const step of cashLedger(start, all, { claim: is }).steps) {
            expect(open.get(step.row)!.low).toBeLessThanOrEqual(step.low!);
            expect(open.get(step.row)!.high).toBeGreaterThanOrEqual(step.high!);
          }
        },
      ),
    );
  });

  it('is possible throughout with the opening cash it asks for, and no longer with a cent less', () => {
    fc.assert(
      fc.property(movements, (all) => {
        const { openingNeeded } = cashLedger(nothing, all);
        const favourable = openingNeeded.low!;
        expect(cashLedger(exactly(favourable), all).first.high).toBeNull();
        if (favourable > 0) expect(cashLedger(exactly(favourable - 1), all).first.high?.missing).toBe(1);
        for (const column of columns) expect(openingNeeded[column]).toBeGreaterThanOrEqual(0);
        expect(openingNeeded.high).toBeGreaterThanOrEqual(favourable);
      }),
    );
  });
});
