import { describe, expect, it } from 'vitest';
import type { Check, Family } from '#domain/check.ts';
import type { Finding, Kind, Tried } from '#domain/finding.ts';
import { priorityOfAll, rank } from './rank.ts';

const check = (id: string, family: Family, kind: Kind = 'pattern'): Check => ({ id, family, kind }) as unknown as Check;

const finding = (
  id: string,
  of: string,
  severity: number,
  amount: number | null = null,
  tried: readonly Tried[] = [],
): Finding => ({ id, check: of, severity, amount, tried }) as unknown as Finding;

const tried = (answer: Tried['answer'], share: number | null): Tried => ({
  explanation: 'any',
  answer,
  share,
  evidence: [],
  weakened: false,
});

const checks = [
  check('gap', 'wealth_gap'),
  check('split', 'structuring'),
  check('ring', 'closed_flow'),
  check('name', 'identity'),
  check('transit', 'context', 'context'),
];

const order = (findings: readonly Finding[]): readonly (readonly [string, number | null])[] =>
  rank(findings, checks).map((one) => [one.finding.id, one.rank]);

describe('order of review', () => {
  it('puts the heavier family first, then the stronger finding, then the larger amount, then the smaller id', () => {
    expect(
      order([
        finding('d', 'split', 0.5, 100),
        finding('c', 'split', 0.5, 100),
        finding('b', 'split', 0.5, 200),
        finding('a', 'split', 0.9),
        finding('e', 'gap', 0.9),
      ]),
    ).toEqual([
      ['e', 1],
      ['a', 2],
      ['b', 3],
      ['c', 4],
      ['d', 5],
    ]);
  });

  it('lowers a finding by the part that an ordinary reason accounts for, and by half where the part is not said', () => {
    const plain = finding('plain', 'split', 0.4);
    expect(order([finding('explained', 'split', 0.9, 0, [tried('supports', 0.9)]), plain])[0]?.[0]).toBe('plain');
    expect(order([finding('explained', 'split', 0.9, 0, [tried('supports', null)]), plain])[0]?.[0]).toBe('explained');
    expect(order([finding('explained', 'split', 0.7, 0, [tried('supports', null)]), plain])[0]?.[0]).toBe('plain');
  });

  it('raises nothing for a reason that is excluded or cannot be told', () => {
    const [first, second] = rank(
      [finding('a', 'split', 0.5, 0, [tried('excludes', 1), tried('cannot-tell', 1)]), finding('b', 'split', 0.5)],
      checks,
    );
    expect([first?.finding.id, second?.finding.id]).toEqual(['a', 'b']);
  });

  it('gives context no rank, however large its amount', () => {
    expect(order([finding('a', 'transit', 1, 10 ** 9), finding('b', 'name', 0.1)])).toEqual([
      ['b', 1],
      ['a', null],
    ]);
  });

  it('refuses a finding of an unknown check', () => {
    expect(() => rank([finding('a', 'unheard-of', 1)], checks)).toThrow(RangeError);
  });
});

describe('priority of several findings', () => {
  it('is that of the worked example of the method: .863, in bars that add up', () => {
    const { score, bars } = priorityOfAll(
      [finding('a', 'split', 0.8), finding('b', 'ring', 0.6), finding('c', 'gap', 0.9), finding('d', 'name', 0.4)],
      checks,
    );
    expect(score).toBeCloseTo(0.8632, 4);
    expect(bars.map(({ family, bits }) => [family, Number(bits.toFixed(3))])).toEqual([
      ['wealth_gap', 1.434],
      ['structuring', 0.737],
      ['closed_flow', 0.515],
      ['identity', 0.184],
    ]);
    expect(1 - 2 ** -bars.reduce((sum, { bits }) => sum + bits, 0)).toBeCloseTo(score, 12);
  });

  it('counts a family once: a second, weaker finding changes nothing', () => {
    const one = priorityOfAll([finding('a', 'split', 0.8)], checks);
    expect(priorityOfAll([finding('a', 'split', 0.8), finding('b', 'split', 0.7)], checks)).toEqual(one);
  });
});
