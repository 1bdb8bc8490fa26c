import { describe, expect, it } from 'vitest';
import type { Columns } from '#domain/check.ts';
import type { RowId } from '#domain/row-id.ts';
import { picksOf } from './chosen-money.ts';
import { CONSERVING_RULES } from './lots.ts';
import { caseMoney, type CaseMoney } from './money-of-ledger.ts';
import { finished } from './slices.ts';
import { trailBackOf } from './trail-back.ts';
import { stopKey, trailFlows } from './trail-flows.ts';
import { trailOf } from './trail.ts';

const DAY = 86_400;
const none = NaN;

const columns = (names: readonly string[], lines: readonly (readonly (number | string | null)[])[]): Columns => ({
  length: lines.length,
  numbers: (name) => Float64Array.from(lines, (line) => Number(line[names.indexOf(name)] ?? none)),
  texts: (name) => lines.map((line) => (line[names.indexOf(name)] as string | null) ?? null),
});

type Line = readonly [
  row: number,
  payer: number,
  payee: number,
  on: number,
  cents: number,
  more?: {
    readonly twin?: number;
    readonly received?: number;
    readonly cash?: true;
  },
];
type Account = readonly [
  id: number,
  held: 0 | 1,
  opening: number,
  more?: {
    readonly service?: 1;
    readonly first?: number;
    readonly workedOut?: number;
    readonly converted?: 1;
    readonly unproven?: readonly [state: string, from: number];
  },
];

function moneyOf(
  accounts: readonly Account[],
  lines: readonly Line[],
  purchases: readonly (readonly [row: number, asset: number, name: string])[] = [],
): CaseMoney {
  return caseMoney({
    movements: columns(
      ['row_id', 'twin', 'payer', 'payee', 'instant', 'has_hour', 'paid', 'received', 'is_cash'],
      lines.map(([row, payer, payee, on, cents, more = {}]) => [
        row,
        more.twin ?? none,
        payer,
        payee,
        on * DAY,
        0,
        cents,
        more.received ?? cents,
        more.cash ? 1 : 0,
      ]),
    ),
    accounts: columns(
      [
        'account_id',
        'name',
        'who_name',
        'is_held',
        'is_service',
        'is_converted',
        'opening',
        'worked_out',
        'first_instant',
        'unproven_state',
        'unproven_from',
      ],
      accounts.map(([id, held, opening, more = {}]) => [
        id,
        `account ${id}`,
        `holder ${id}`,
        held,
        more.service ?? 0,
        more.converted ?? 0,
        opening,
        more.workedOut ?? opening,
        (more.first ?? 0) * DAY,
        more.unproven?.[0] ?? null,
        more.unproven ? more.unproven[1] * DAY : none,
      ]),
    ),
    purchases: columns(
      ['row_id', 'asset_id', 'asset_row', 'name', 'is_price'],
      purchases.map(([row, asset, name]) => [row, asset, 1000 + asset, name, 1]),
    ),
  });
}

const rows = (...list: number[]) => ({ by: 'rows', rows: list as RowId[] }) as const;
const follow = (money: CaseMoney, chosen: Parameters<typeof picksOf>[1]) =>
  finished(trailOf(money, picksOf(money, chosen), { mostSteps: 100, followedFirst: [] }));

describe('the money of a case', () => {
  it('moves once when two statements show it, by whichever row it is picked', () => {
    const money = moneyOf(
      [
        [10, 1, 0],
        [20, 1, 0],
      ],
      [
        [1, none, 10, 1, 500, { cash: true }],
        [2, 10, 20, 2, 300, { twin: 9 }],
      ],
    );
    expect([...money.movements.row]).toEqual([1, 2]);
    expect(follow(money, rows(9)).pickedRows).toEqual([2]);
  });

  it('leaves the file where less arrived than was sent, and comes from outside where more did', () => {
    const money = moneyOf(
      [
        [10, 1, 900],
        [20, 1, 0],
      ],
      [
        [1, 10, 20, 1, 500, { twin: 8, received: 490 }],
        [2, 10, 20, 2, 100, { twin: 9, received: 130 }],
      ],
    );
    expect([...money.movements.cents]).toEqual([490, 10, 100, 30]);
    expect([...money.movements.from]).toEqual([0, 0, 0, -1]);
    expect([...money.movements.to]).toEqual([1, -1, 1, 1]);
  });

  it('is not followed where a row has no rate, and the accounts at its ends are no longer proven from that day', () => {
    const money = moneyOf(
      [[10, 1, 0]],
      [
        [1, none, 10, 1, 500],
        [2, 10, none, 3, none],
      ],
    );
    expect(money.notConverted).toEqual([2]);
    expect(money.accounts[0]?.doubt).toBe('not-converted');
    expect(money.movements.unprovenFrom[0]).toBe(3 * DAY);
  });

  it('has its doubts: an opening worked out, none known, another currency, a missing month', () => {
    const money = moneyOf(
      [
        [10, 1, none, { workedOut: 700 }],
        [20, 1, none],
        [30, 1, 900, { converted: 1 }],
        [40, 1, 900, { unproven: ['missing', 5] }],
        [50, 1, 900],
      ],
      [
        [1, 20, none, 1, 250],
        [2, 30, none, 1, 60],
      ],
    );
    expect(money.accounts.map(({ doubt }) => doubt)).toEqual([
      'opening-worked-out',
      'opening-unknown',
      'converted',
      'missing',
      null,
    ]);
    expect([...money.movements.opening]).toEqual([700, 250, 60, 900, 900]);
    expect([...money.movements.unprovenFrom]).toEqual([-Infinity, -Infinity, -Infinity, 5 * DAY, Infinity]);
  });

  it('opens an account at its first statement, whatever others’ statements show of it before', () => {
    const money = moneyOf(
      [
        [10, 1, 0],
        [20, 1, 800, { first: 5 }],
      ],
      [
        [1, 10, 20, 2, 300],
        [2, none, 20, 6, 5],
      ],
    );
    expect(money.movements.opening[1]).toBe(500);
  });
});

describe('a trail', () => {
  const bought = moneyOf(
    [
      [10, 1, 4000],
      [20, 1, 0],
      [77, 0, none],
      [88, 0, none, { service: 1 }],
    ],
    [
      [1, none, 10, 1, 10000, { cash: true }],
      [2, none, 10, 2, 6000],
      [3, 10, 77, 3, 8000],
      [4, 10, 77, 4, 9000],
      [5, 10, 88, 5, 1000],
    ],
    [[4, 5, 'car']],
  );

  it('is drawn as flows that add up: what comes to an account goes on or stays, and all that was picked is there', () => {
    const trail = follow(bought, rows(1));
    for (const rule of CONSERVING_RULES) {
      const flows = trailFlows(trail, rule);
      const sum = (end: 'from' | 'to', key: string) =>
        flows.filter((flow) => stopKey(flow[end]) === key).reduce((all, { cents }) => all + cents, 0);
      expect(sum('from', 'picked'), rule).toBe(trail.picked);
      for (const { id } of trail.accounts) expect(sum('from', `account ${id}`), rule).toBe(sum('to', `account ${id}`));
      for (const { end, id, byRule } of trail.destinations)
        expect(sum('to', stopKey({ kind: end, id })), `${rule} ${end}`).toBe(byRule[rule]);
      expect(flows.every((flow) => flow.rows.length > 0)).toBe(true);
    }
  });

  it('ends in the worked example’s car, with a service and a third party beside it, and adds up', () => {
    const { destinations, picked, met } = follow(bought, rows(1));
    const car = destinations.find(({ end }) => end === 'asset');
    expect(car).toMatchObject({ id: 5, name: 'car', rows: [4], low: 4500, high: 8000, paid: 9000, isReliable: true });
    expect(destinations.map(({ end }) => end)).toEqual(['asset', 'held', 'third-party', 'service']);
    for (const rule of CONSERVING_RULES)
      expect(destinations.reduce((sum, { byRule }) => sum + byRule[rule], 0)).toBe(picked);
    expect(met).toBe(5);
  });

  it('goes on through a seller whose account is in the file, without counting the same money twice', () => {
    const money = moneyOf(
      [
        [10, 1, 0],
        [20, 1, 0],
      ],
      [
        [1, none, 10, 1, 100],
        [2, 10, 20, 2, 100, { twin: 9 }],
      ],
      [[2, 5, 'boat']],
    );
    const { destinations } = follow(money, rows(1));
    expect(destinations.map(({ end, goesOn, high }) => [end, goesOn, high])).toEqual([
      ['asset', true, 100],
      ['held', false, 100],
    ]);
  });

  it('says that rows which are no movement are not followed', () => {
    expect(follow(bought, rows(999))).toMatchObject({ picked: 0, notFollowed: [999], destinations: [] });
  });
});

describe('cash above what was at hand', () => {
  it('is what a deposit has more than the notes withdrawn before, in the same purse', () => {
    const money = moneyOf(
      [[10, 1, 9000]],
      [
        [1, none, 10, 1, 300, { cash: true }],
        [2, 10, none, 2, 500, { cash: true }],
        [3, none, 10, 3, 400, { cash: true }],
        [4, none, 10, 4, 250, { cash: true }],
        [5, none, 10, 4, 777],
      ],
    );
    expect(picksOf(money, { by: 'cash', accounts: [10] })).toEqual([
      { row: 1, cents: 300 },
      { row: 4, cents: 150 },
    ]);
  });
});

describe('what paid for a thing', () => {
  it('is put together by who paid, and adds up under each rule', () => {
    const money = moneyOf(
      [
        [10, 1, 50, { unproven: ['broken', 1] }],
        [77, 0, none],
        [88, 0, none],
      ],
      [
        [1, 77, 10, 1, 100],
        [2, 77, 10, 2, 100],
        [3, none, 10, 3, 60, { cash: true }],
        [4, 10, 88, 4, 150],
        [5, 10, 88, 5, 160],
      ],
    );
    const back = finished(trailBackOf(money, [4, 5, 99] as RowId[]));
    expect(back).toMatchObject({ paid: 310, payments: [4, 5], notFound: [99] });
    expect(back.sources.map(({ beginning, id, rows: from, byRule }) => [beginning, id, from, byRule.fifo])).toEqual([
      ['third-party', 77, [1, 2], 200],
      ['cash', null, [3], 60],
      ['opening', 10, [], 50],
    ]);
    expect(back.doubts).toEqual([{ id: 10, name: 'account 10', from: DAY, doubt: 'broken' }]);
  });

  it('is nothing where no row pays', () => {
    expect(finished(trailBackOf(moneyOf([[10, 1, 0]], []), []))).toMatchObject({ payments: [], sources: [], paid: 0 });
  });
});
