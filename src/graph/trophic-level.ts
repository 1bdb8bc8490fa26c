import { condensed } from './cycles-condensed.ts';
import { integerAt, numberAt } from './element.ts';
import type { Ties } from './ties.ts';

/**
 * Where a node stands in the course of the money, from 0 for those who only pay to 1 for those who are only paid. With `up` the mean
 * number of steps from where money enters, `down` to where it stays, each step weighted by its sum, the level is up / (up + down).
 * Nodes on one cycle have one level: among them nothing is up or down.
 *
 * @returns  one number a node; NaN where no money comes from or goes outside the node's cycle
 * Cost: time O(nodes + ties), memory O(nodes). Source: METHODS.md 18; trophic levels as in Levine, J. Theor. Biol. 83 (1980).
 */
export function trophicLevels(ties: Ties): Float64Array {
  const { of, count } = condensed(ties);
  const up = meanSteps(ties, of, count, 'from');
  const down = meanSteps(ties, of, count, 'to');
  return Float64Array.from(of, (part) => {
    const all = numberAt(up, part) + numberAt(down, part);
    return all === 0 ? NaN : numberAt(up, part) / all;
  });
}

/** Mean steps to the end of the course on one side. Ties go from higher parts to lower: one pass in order settles every part. */
function meanSteps(ties: Ties, of: Uint32Array, count: number, side: 'from' | 'to'): Float64Array {
  const far = side === 'from' ? ties.from : ties.to;
  const near = side === 'from' ? ties.to : ties.from;
  const money = new Float64Array(count);
  const steps = new Float64Array(count);
  const between = [...far.keys()]
    .filter((tie) => integerAt(of, integerAt(far, tie)) !== integerAt(of, integerAt(near, tie)))
    .sort((a, b) => {
      const order = integerAt(of, integerAt(near, b)) - integerAt(of, integerAt(near, a));
      return side === 'from' ? order : -order;
    });
  for (const tie of between) {
    const part = integerAt(of, integerAt(near, tie));
    const beyond = integerAt(of, integerAt(far, tie));
    const cents = numberAt(ties.cents, tie);
    const mean = numberAt(money, beyond) === 0 ? 0 : numberAt(steps, beyond) / numberAt(money, beyond);
    money[part] = numberAt(money, part) + cents;
    steps[part] = numberAt(steps, part) + cents * (mean + 1);
  }
  return steps.map((sum, part) => (numberAt(money, part) === 0 ? 0 : sum / numberAt(money, part)));
}
