import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check, Family } from '#domain/check.ts';
import type { Finding, Kind } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { bandOf, reviewCases, withRepeats } from './review-cases.ts';

const check = (id: string, family: Family, kind: Kind = 'pattern'): Check => ({ id, family, kind }) as unknown as Check;
const checks = [
  check('ring', 'closed_flow'),
  check('split', 'split_flow'),
  check('gap', 'wealth_gap', 'arithmetic'),
  check('odd', 'amount_stat', 'statistical'),
  check('transit', 'context', 'context'),
];

const finding = (id: string, of: string, rows: readonly number[], severity = 0.5, accounts = [1]): Finding =>
  ({
    id,
    check: of,
    severity,
    amount: null,
    tried: [],
    evidence: rows as unknown as readonly RowId[],
    subject: { accounts },
  }) as unknown as Finding;

const cents = (row: RowId): number => row * 100;
const ids = (findings: readonly Finding[]): readonly string[] => findings.map(({ id }) => id);

describe('cases to review', () => {
  it('hold the findings that share rows, whoever’s account they are on', () => {
    const cases = reviewCases(
      [
        finding('a', 'ring', [1, 2, 3], 0.5, [1, 2]),
        finding('b', 'split', [3, 4], 0.5, [3]),
        finding('c', 'gap', [9], 0.9, [1]),
      ],
      checks,
      cents,
    );
    expect(cases.map((one) => [ids(one.findings), one.rank, one.moneyAtStake, one.accounts])).toEqual([
      [['c'], 1, 900, [1]],
      [['a', 'b'], 2, 1000, [1, 2, 3]],
    ]);
  });

  it('are scored by family, and give each row’s money once', () => {
    const [only] = reviewCases([finding('a', 'ring', [1, 2]), finding('b', 'split', [2, 3])], checks, (row) =>
      row === 3 ? null : cents(row),
    );
    expect(only?.score).toBeCloseTo(1 - 0.75 * 0.75, 12);
    expect(only?.families).toEqual(['closed_flow', 'split_flow']);
    expect(only?.moneyAtStake).toBe(300);
    expect(reviewCases([finding('a', 'ring', [1])], checks, () => null)[0]?.moneyAtStake).toBeNull();
    const house = { ...finding('a', 'gap', [1]), amount: 168_000_00 } as unknown as Finding;
    expect(reviewCases([house], checks, () => null)[0]?.moneyAtStake).toBe(168_000_00);
    expect([bandOf(0.29), bandOf(0.3), bandOf(0.6)]).toEqual(['low', 'medium', 'high']);
  });

  it('are opened by no statistic and no context: these stand beside the case they share most rows with', () => {
    const cases = reviewCases(
      [
        finding('a', 'ring', [1, 2]),
        finding('b', 'split', [5, 6]),
        finding('c', 'odd', [2, 5, 6]),
        finding('d', 'transit', [1]),
        finding('e', 'odd', [99]),
      ],
      checks,
      cents,
    );
    expect(cases.map((one) => [ids(one.findings), ids(one.beside)])).toEqual([
      [['b'], ['c']],
      [['a'], ['d']],
    ]);
    expect(cases[0]?.score).toBe(0.25);
    expect(reviewCases([finding('e', 'odd', [99])], checks, cents)).toEqual([]);
  });

  it('stay within their bounds: the thinnest tie is the one left open, and both sides say so', () => {
    const chain = [
      finding('a', 'ring', [1, 2, 3, 4]),
      finding('b', 'ring', [3, 4, 5, 6]),
      finding('c', 'ring', [6, 7, 8, 9]),
    ];
    const cases = reviewCases(chain, checks, cents, { rows: 6, accounts: 60 });
    expect(cases.map((one) => [ids(one.findings).toSorted(), one.cutFrom])).toEqual([
      [['c'], ['b']],
      [['a', 'b'], ['c']],
    ]);
    expect(reviewCases(chain, checks, cents, { rows: 9, accounts: 60 })).toHaveLength(1);
  });

  it('give every finding that opens exactly one place, in the same order however they arrive', () => {
    const drawn = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: 10_000 }).map((id) => `f${id}`),
        of: fc.constantFrom('ring', 'split', 'gap', 'odd', 'transit'),
        rows: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
        severity: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
        accounts: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }),
      }),
      { selector: ({ id }) => id, maxLength: 25 },
    );
    fc.assert(
      fc.property(drawn, fc.integer({ min: 6, max: 30 }), (given, rows) => {
        const findings = given.map((one) => finding(one.id, one.of, one.rows, one.severity, one.accounts));
        const bound = { rows, accounts: 9 };
        const cases = reviewCases(findings, checks, cents, bound);
        expect(cases).toEqual(reviewCases(findings.toReversed(), checks, cents, bound));
        const opening = findings.filter(({ check: of }) => of !== 'odd' && of !== 'transit');
        expect(cases.flatMap((one) => ids(one.findings)).toSorted()).toEqual([...ids(opening)].toSorted());
        for (const one of cases) {
          expect(one.rows.length).toBeLessThanOrEqual(rows);
          expect(new Set(one.findings.flatMap(({ evidence }) => evidence))).toEqual(new Set(one.rows));
        }
        // findings of two cases with a row in common are told of one another, somewhere along the cut
        for (const one of cases)
          for (const other of cases)
            if (one !== other && one.rows.some((row) => other.rows.includes(row)))
              expect(one.cutFrom.some((id) => ids(other.findings).includes(id))).toBe(true);
      }),
    );
  });
});

describe('findings that repeat one another', () => {
  it('stand behind the strongest of the same check when half of the smaller’s rows are the same', () => {
    const strong = finding('a', 'ring', [1, 2, 3, 4]);
    const repeat = finding('b', 'ring', [3, 4, 5]);
    const other = finding('c', 'split', [1, 2, 3, 4]);
    const apart = finding('d', 'ring', [4, 6, 7, 8]);
    expect(
      withRepeats([strong, repeat, other, apart]).map((one) => [one.finding.id, one.repeats.map(({ id }) => id)]),
    ).toEqual([
      ['a', ['b']],
      ['c', []],
      ['d', []],
    ]);
  });
});
