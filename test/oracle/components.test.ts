import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { components } from '#graph/components.ts';
import { disguised, manyGraphs, type SmallGraph, smallGraph } from './small-graphs.ts';

/** Names are passed along links until nothing changes. */
function componentsByTrial({ vertices, transfers }: SmallGraph): readonly number[] {
  const name = [...Array(vertices).keys()];
  for (let round = 0; round < vertices; round++)
    for (const { from, to } of transfers) name[from] = name[to] = Math.min(name[from]!, name[to]!);
  return name;
}

const found = ({ vertices, transfers }: SmallGraph): readonly number[] => [
  ...components(
    vertices,
    Uint32Array.from(transfers, ({ from }) => from),
    Uint32Array.from(transfers, ({ to }) => to),
  ),
];

describe('components', () => {
  it('joins exactly what passing names along links joins', () => {
    fc.assert(
      fc.property(smallGraph, (small) => {
        expect(found(small)).toEqual(componentsByTrial(small));
      }),
      manyGraphs,
    );
  });

  it('joins the same whatever elements are called and in whatever order links come', () => {
    fc.assert(
      fc.property(disguised, ({ graph, original, was }) => {
        const here = found(graph);
        const there = found(original);
        here.forEach((mine, one) =>
          here.forEach((yours, other) => {
            expect(mine === yours).toBe(there[was[one]!] === there[was[other]!]);
          }),
        );
      }),
    );
  });

  it('refuses a link to an element that does not exist', () => {
    expect(() => components(2, Uint32Array.of(0), Uint32Array.of(2))).toThrow(RangeError);
  });
});
