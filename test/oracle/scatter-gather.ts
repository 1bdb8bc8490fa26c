import type { ScatterGatherRule } from '#graph/scatter-gather.ts';
import type { SmallGraph, Transfer } from './small-graphs.ts';

interface Answer {
  readonly source: number;
  readonly sink: number;
  /** First row, second row of each intermediary, in order of the first. */
  readonly legs: readonly (readonly [number, number])[];
}

const byTime = (a: Transfer, b: Transfer): number => a.at - b.at || a.row - b.row;

/** Every pair of transfers is tried for every source and sink. */
export function scatterGathersByTrial(
  { vertices, transfers, services }: SmallGraph,
  rule: ScatterGatherRule,
): readonly Answer[] {
  const accounts = [...Array(vertices).keys()];
  const inTime = [...transfers].sort(byTime);
  const answers: Answer[] = [];
  for (const source of accounts)
    for (const sink of accounts) {
      const pairs = inTime
        .flatMap((first) => inTime.map((second) => ({ first, second, middle: first.to })))
        .filter(
          ({ first, second, middle }) =>
            first.from === source &&
            second.from === middle &&
            second.to === sink &&
            new Set([source, middle, sink]).size === 3 &&
            !services.includes(middle) &&
            second.at > first.at &&
            second.at <= first.at + rule.windowSeconds &&
            second.cents >= first.cents * (1 - rule.tolerance) &&
            second.cents <= first.cents * (1 + rule.tolerance),
        );
      const groups: (typeof pairs)[] = [];
      pairs.forEach((pair, place) => {
        if (place === 0 || pair.first.at - pairs[place - 1]!.first.at > rule.gapSeconds) groups.push([]);
        groups.at(-1)!.push(pair);
      });
      for (const group of groups) {
        const middles = [...new Set(group.map(({ middle }) => middle))];
        if (middles.length < rule.leastMiddles) continue;
        const legs = middles.map((middle) => {
          const own = group.filter((pair) => pair.middle === middle);
          const delay = Math.min(...own.map(({ first, second }) => second.at - first.at));
          return own.find(({ first, second }) => second.at - first.at === delay)!;
        });
        legs.sort((a, b) => byTime(a.first, b.first));
        answers.push({ source, sink, legs: legs.map(({ first, second }) => [first.row, second.row] as const) });
      }
    }
  return answers;
}
