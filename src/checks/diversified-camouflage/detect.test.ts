import { expect, it } from 'vitest';
import type { Columns, Said } from '#domain/check.ts';
import type { Day } from '#domain/day.ts';
import type { RowId } from '#domain/row-id.ts';
import { detect } from './detect.ts';

type Fact = readonly [fact: 'owner' | 'tie', party: number, linked: number, kind?: string];

const columns = (facts: readonly Fact[]): Columns => ({
  length: facts.length,
  numbers: (name) => Float64Array.from(facts, (fact) => fact[name === 'party_id' ? 1 : 2]),
  texts: (name) => facts.map((fact) => (name === 'fact' ? fact[0] : (fact[3] ?? null))),
});

const day = '2024-03-01' as Day;
const said = (check: string, subject: number, amount: number | null, more: Partial<Said> = {}): Said => ({
  check,
  unit: 'asset',
  subject: String(subject),
  amount,
  evidence: [subject as RowId],
  period: { from: day, to: day },
  listed: false,
  ...more,
});

function found(facts: readonly Fact[], all: readonly Said[], params = { classes: 3, total: 50_000 }) {
  const work = detect({ rows: columns(facts), said: all }, params);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value.hits;
  }
}

const facts: readonly Fact[] = [
  ['owner', 1, 10, 'real_estate'],
  ['owner', 1, 11, 'vehicle'],
  ['owner', 1, 12, 'boat'],
];

it('counts a car that two checks speak of once, with the larger amount', () => {
  const all = [
    said('asset-vs-income', 10, 3_000_000),
    said('asset-vs-income', 11, 1_500_000),
    said('paid-by-third-party', 11, 1_000_000, { listed: true }),
    said('asset-vs-income', 12, 600_000),
  ];
  const [hit] = found(facts, all);
  expect(hit?.measures).toMatchObject({ unexplained: 5_100_000, spread: 3, parts: 3, quiet: 2, vehicle: 1_500_000 });
  expect(found(facts, all, { classes: 3, total: 51_001 })).toEqual([]);
});

it('keeps the affairs of a company apart from its assets, and both in the network of its owner', () => {
  const network: readonly Fact[] = [...facts, ['tie', 1, 2], ['tie', 2, 3]];
  const all = [
    said('asset-vs-income', 10, 4_000_000),
    said('takings-implausible', 2, 900_000, { unit: 'party' }),
    said('loan-back', 3, 800_000, { unit: 'party' }),
  ];
  const [hit] = found(network, all);
  expect(hit).toMatchObject({ subject: '1', measures: { business: 900_000, lending: 800_000, persons: 3 } });
});

it('adds nothing for a finding without an amount, nor for an asset that has no owner', () => {
  const all = [
    said('asset-vs-income', 10, 6_000_000),
    said('asset-vs-income', 11, 1_000_000),
    said('asset-vs-income', 12, null),
    said('asset-vs-income', 99, 9_000_000),
  ];
  expect(found(facts, all)).toEqual([]);
});
