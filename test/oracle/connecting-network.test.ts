import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectingNetwork, type ConnectingNetwork, type JoiningLinks } from '#graph/connecting-network.ts';

interface Small {
  readonly nodes: number;
  readonly links: readonly { readonly one: number; readonly other: number; readonly cost: number }[];
  readonly passedOver: readonly number[];
  readonly subjects: readonly number[];
}

const small: fc.Arbitrary<Small> = fc.integer({ min: 2, max: 7 }).chain((nodes) =>
  fc.record({
    nodes: fc.constant(nodes),
    links: fc.array(
      fc.record({ one: fc.nat(nodes - 1), other: fc.nat(nodes - 1), cost: fc.integer({ min: 1, max: 9 }) }),
      { maxLength: 12 },
    ),
    passedOver: fc.uniqueArray(fc.nat(nodes - 1), { maxLength: 2 }),
    subjects: fc.uniqueArray(fc.nat(nodes - 1), { minLength: 2, maxLength: 4 }),
  }),
);

const joining = ({ nodes, links, passedOver }: Small): JoiningLinks => ({
  nodes,
  one: Uint32Array.from(links, ({ one }) => one),
  other: Uint32Array.from(links, ({ other }) => other),
  cost: Float64Array.from(links, ({ cost }) => cost),
  isPassedOver: Uint8Array.from({ length: nodes }, (_, node) => Number(passedOver.includes(node))),
});

const run = (given: Small): ConnectingNetwork => connectingNetwork(joining(given), given.subjects);

/** Nodes that some links join to one, by walking until nothing is new. */
function reached(given: Small, from: number, uses: (link: number) => boolean): ReadonlySet<number> {
  const seen = new Set([from]);
  for (let size = 0; size < seen.size;) {
    size = seen.size;
    given.links.forEach(({ one, other }, link) => {
      if (!uses(link)) return;
      if (seen.has(one)) seen.add(other);
      if (seen.has(other)) seen.add(one);
    });
  }
  return seen;
}

/** The least that some links which join the subjects can cost, by trying every set of links; Infinity when none joins them. */
function cheapest(given: Small, subjects: readonly number[]): number {
  let best = Infinity;
  for (let set = 0; set < 2 ** given.links.length; set++) {
    const uses = (link: number): boolean => (set >> link) % 2 === 1 && isFree(given, link);
    const cost = given.links.reduce((sum, one, link) => sum + (uses(link) ? one.cost : 0), 0);
    if (cost >= best) continue;
    const around = reached(given, subjects[0]!, uses);
    if (subjects.every((node) => around.has(node))) best = cost;
  }
  return best;
}

const isFree = ({ links, passedOver, subjects }: Small, link: number): boolean => {
  const { one, other } = links[link]!;
  return [one, other].every((node) => subjects.includes(node) || !passedOver.includes(node));
};

describe('a network that joins some subjects', () => {
  it('is never dearer than twice the cheapest there is, less two parts in the number of subjects', () => {
    fc.assert(
      fc.property(small, (given) => {
        const { cost, parts } = run(given);
        const bound = parts.reduce(
          (sum, part) => sum + (part.length > 1 ? (2 - 2 / part.length) * cheapest(given, part) : 0),
          0,
        );
        expect(cost).toBeLessThanOrEqual(bound + 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it('is made of links that are there, joins what it says to be joined, and leaves apart only what nothing joins', () => {
    fc.assert(
      fc.property(small, (given) => {
        const { links, parts } = run(given);
        expect(new Set(links).size).toBe(links.length);
        for (const link of links) expect(isFree(given, link)).toBe(true);
        expect(parts.flat().sort()).toEqual([...given.subjects].sort());
        for (const part of parts) {
          const around = reached(given, part[0]!, (link) => links.includes(link));
          const all = reached(given, part[0]!, (link) => isFree(given, link));
          for (const subject of given.subjects) {
            expect(around.has(subject)).toBe(part.includes(subject));
            expect(all.has(subject)).toBe(part.includes(subject));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has no end that is not a subject and no link too many', () => {
    fc.assert(
      fc.property(small, (given) => {
        const { links, parts } = run(given);
        const ends = links.flatMap((link) => [given.links[link]!.one, given.links[link]!.other]);
        for (const node of new Set(ends))
          if (!given.subjects.includes(node)) expect(ends.filter((end) => end === node).length).toBeGreaterThan(1);
        const nodes = new Set([...ends, ...given.subjects]).size;
        expect(links.length).toBe(nodes - parts.length);
      }),
      { numRuns: 500 },
    );
  });

  it('goes round a bank, and names it', () => {
    const links = [
      { one: 0, other: 1, cost: 1 },
      { one: 1, other: 2, cost: 1 },
      { one: 0, other: 3, cost: 5 },
      { one: 3, other: 2, cost: 5 },
    ];
    const given = { nodes: 4, links, passedOver: [1], subjects: [0, 2] };
    expect(run(given)).toEqual({ links: [2, 3], cost: 10, parts: [[0, 2]], passedOver: [1] });
    expect(run({ ...given, passedOver: [] }).links).toEqual([0, 1]);
    expect(run({ ...given, links: links.slice(0, 2) }).parts).toEqual([[0], [2]]);
  });

  it('refuses fewer than two subjects', () => {
    const given = { nodes: 2, links: [], passedOver: [], subjects: [1, 1] };
    expect(() => run(given)).toThrow(RangeError);
  });

  it('is found among a hundred thousand links', () => {
    const count = 100_000;
    const given = {
      nodes: 20_000,
      links: Array.from({ length: count }, (_, at) => ({
        one: at % 20_000,
        other: at < 20_000 ? (at + 1) % 20_000 : (at * 7919 + 13) % 20_000,
        cost: 1 + (at % 9),
      })),
      passedOver: [],
      subjects: [1, 500, 999, 7_000, 13_000, 19_999],
    };
    expect(run(given).parts).toHaveLength(1);
  });
});
