import { describe, expect, it } from 'vitest';
import { accounts } from './cast.ts';
import {
  cashMonths,
  cycles,
  fanInBurst,
  multiBranch,
  passThrough,
  scatterGather,
  structuring,
  type Seen,
} from './definitions.ts';
import { demoCase, type Planted } from './demo-case.ts';
import type { Place } from './document.ts';
import { edgesOf, readings, shown } from './edges.ts';
import { centsIn, rowAt, rowsOf } from './records.ts';

const made = await demoCase();
const movements = shown(made);

const key = ({ file, sheet, row }: Place): string => `${file}|${sheet ?? ''}|${row}`;
const written = (subject: string, places: readonly Place[]): string =>
  `${subject} ${places.map(key).toSorted().join(' ')}`;
const of = (check: string): readonly Planted[] => made.planted.filter((planted) => planted.check === check);
const planned = (check: string): string[] =>
  of(check)
    .map(({ subject, rows }) => written(subject.account ?? subject.name, rows))
    .toSorted();
const asWritten = (seen: readonly Seen[]): string[] =>
  seen
    .map(({ subject, rows }) =>
      written(
        subject,
        rows.map((row) => made.places.get(row)!),
      ),
    )
    .toSorted();

describe('the planted schemes, by the plain definitions', () => {
  it('every month with more than 10 000 € of cash is planted, and no other is', () => {
    expect(asWritten(cashMonths(movements))).toEqual(planned('cash-month-over-10k'));
  });

  it.each([
    [0.8, 9],
    [0.8, 10],
    [0.5, 9],
    [0.5, 10],
  ])('deposits under the amount at level %d over %d days are those planted', (alpha, days) => {
    expect(asWritten(structuring(movements, alpha, days))).toEqual(planned('structuring-window'));
  });

  it('deposits at several places on one day are those planted', () => {
    expect(asWritten(multiBranch(movements))).toEqual(planned('multi-branch-deposits'));
  });

  it.each([
    [true, true, true],
    [true, true, false],
    [true, false, true],
    [true, false, false],
    [false, true, true],
    [false, true, false],
    [false, false, true],
    [false, false, false],
  ])(
    'only the transit account forwards what it receives (all means %s, credits first %s, times %s)',
    (cash, creditsFirst, times) => {
      expect(asWritten(passThrough(movements, cash, creditsFirst, times))).toEqual(planned('pass-through'));
    },
  );

  describe.each(readings)('edges with names $names, ends joined $joined, times $times', (reading) => {
    const edges = edgesOf(movements, reading);
    const compare = (check: string, seen: readonly Seen[]): void => {
      if (reading.joined) expect(asWritten(seen)).toEqual(planned(check));
      else
        expect(new Set(seen.map(({ subject }) => subject))).toEqual(
          new Set(of(check).map(({ subject }) => subject.account)),
        );
    };
    it('the burst of new payers is the one planted', () => compare('fan-in-burst', fanInBurst(edges)));
    it('sums split and reunited are those planted', () => compare('scatter-gather', scatterGather(edges)));
    it('money that returns to its origin is the money planted', () => compare('temporal-cycle', cycles(edges)));
  });
});

interface SeizedLine {
  readonly place: Place;
  readonly identifier: string;
  readonly owner: string;
  readonly residence: string;
  readonly year: string;
  readonly price: number | null;
  readonly payment: string;
}

async function seizedLines(): Promise<SeizedLine[]> {
  const file = 'avoirs-saisis.xlsx';
  const sheet = 'Avoirs saisis';
  const rows = await rowsOf(file, sheet);
  return rows.flatMap((cells, index) => {
    if (!/^[A-Z]{3}\/\d{4}\/\d+$/.test(String(cells[0]))) return [];
    const acquired = cells[5] instanceof Date ? cells[5].toISOString() : String(cells[5] ?? '');
    const text = (column: number): string => String(cells[column] ?? '');
    return [
      {
        place: { file, sheet, row: index + 1 },
        identifier: text(2),
        owner: text(3),
        residence: text(4),
        year: /\d{4}/.exec(acquired)?.[0] ?? '',
        price: centsIn(cells[6]),
        payment: text(7),
      },
    ];
  });
}

describe('the planted schemes that stand on the workbooks', () => {
  it('assets and invoices paid in cash over the cap are those planted', async () => {
    const assets = (await seizedLines()).filter(
      ({ payment, price, residence }) =>
        payment === 'espèces' && (price ?? 0) > (residence === 'France' ? 100_000 : 1_500_000),
    );
    const invoices = (await rowsOf('factures.csv', null)).flatMap((cells, index) =>
      cells[7] === 'espèces' && (centsIn(cells[6]) ?? 0) > 100_000
        ? [{ file: 'factures.csv', sheet: null, row: index + 1 }]
        : [],
    );
    expect([...assets.map(({ place }) => place), ...invoices]).toEqual(
      of('cash-cap-breach').flatMap(({ rows }) => rows),
    );
  });

  it('assets worth three yearly incomes of the household without a loan are those planted', async () => {
    const income = (await rowsOf('revenus-et-prets.xlsx', 'Revenus déclarés')).slice(3);
    const loans = (await rowsOf('revenus-et-prets.xlsx', 'Prêts')).slice(1).map((cells) => String(cells[3]));
    const found = (await seizedLines()).filter(({ owner, price, year, identifier }) => {
      const home = income.find((cells) => owner.includes(String(cells[1])))?.[0];
      const closest = Math.min(Math.max(Number(year), 2022), 2024);
      const means = income
        .filter((cells) => cells[0] === home && cells[2] === closest)
        .reduce((sum, cells) => sum + Number(cells[6]), 0);
      return home !== undefined && price !== null && !loans.includes(identifier) && price >= 3 * means * 100;
    });
    const byRow = (one: Place, other: Place): number => one.row - other.row;
    expect(found.map(({ place }) => place).toSorted(byRow)).toEqual(
      of('asset-vs-income')
        .flatMap(({ rows }) => rows)
        .toSorted(byRow),
    );
  });

  it('no loan takes sixty hundredths of the yearly income of its borrower', async () => {
    const income = (await rowsOf('revenus-et-prets.xlsx', 'Revenus déclarés')).slice(3);
    for (const loan of (await rowsOf('revenus-et-prets.xlsx', 'Prêts')).slice(1)) {
      const declared = income.filter((cells) => cells[1] === loan[2]).map((cells) => Number(cells[6]));
      if (declared.length > 0) expect(Number(loan[9]) * 12).toBeLessThan(0.6 * Math.min(...declared));
    }
  });

  it('assets paid by somebody who does not own them are those planted', async () => {
    const plain = (text: string): string => text.replace(/[^A-Z0-9]/gi, '').toUpperCase();
    const found = (await seizedLines()).flatMap(({ identifier, owner, price }) => {
      if (identifier.length < 6 || price === null) return [];
      const paid = movements.filter(({ note, account, cents }) => {
        return (
          cents < 0 &&
          plain(note).includes(plain(identifier)) &&
          !plain(owner).includes(plain(accounts[account].holder))
        );
      });
      const sum = paid.reduce((total, { cents }) => total - cents, 0);
      return sum >= 0.2 * price
        ? [
            written(
              identifier,
              paid.map((row) => made.places.get(row)!),
            ),
          ]
        : [];
    });
    expect(found.toSorted()).toEqual(planned('paid-by-third-party'));
  });
});

describe('the list of what was planted', () => {
  it('names rows that exist and hold the amount', async () => {
    for (const [movement, place] of made.places) {
      const cells = await rowAt(place);
      const amounts = cells
        .map(centsIn)
        .filter((cents) => cents !== null)
        .map(Math.abs);
      expect(amounts, key(place)).toContain(Math.abs(movement.cents));
    }
    for (const { rows, twins, context } of made.planted)
      for (const place of [...rows, ...twins, ...context])
        expect((await rowAt(place)).some((cell) => cell !== null && cell !== '')).toBe(true);
  });

  it('covers each of the ten checks', () => {
    expect(new Set(made.planted.map(({ check }) => check)).size).toBe(10);
    for (const { rows } of made.planted) expect(rows.length).toBeGreaterThan(0);
  });
});
