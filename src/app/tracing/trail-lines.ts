import { CONSERVING_RULES, type Rule, RULES } from '#tracing/lots.ts';
import type { Trail } from '#tracing/trail.ts';
import type { Words } from '#ui/words.svelte.ts';
import type { Line } from './amounts-line.ts';

/** The destinations of a trail as lines of a table. */
export const linesOf = ({ destinations }: Trail, { say, money }: Words): readonly Line[] =>
  destinations.map((one): Line => ({
    key: `trail:${one.end}:${one.id}`,
    title: one.name ?? say(`tracing.end.${one.end}`),
    kind: say(`tracing.end.${one.end}`),
    notes: [
      ...(one.paid > 0 && one.end === 'asset' ? [say('tracing.paidWhole', { amount: money(one.paid) })] : []),
      ...(one.goesOn ? [say('tracing.goesOn')] : []),
    ],
    rows: one.rows,
    byRule: one.byRule,
    low: one.low,
    high: one.high,
    anyOrder:
      one.lowInAnyOrder < one.low || one.highInAnyOrder > one.high ? [one.lowInAnyOrder, one.highInAnyOrder] : null,
    isReliable: one.isReliable,
  }));

/** What the lines add up to under each rule, without those that are found again further on, and what later picked rows took over. */
export function totalOf({ destinations, whereabouts }: Trail): Readonly<Record<Rule, number>> {
  const sum = (rule: Rule): number =>
    destinations.reduce((total, one) => (one.goesOn ? total : total + one.byRule[rule]), 0) +
    ((CONSERVING_RULES as readonly Rule[]).includes(rule) ? whereabouts[rule].pickedAgain : 0);
  return Object.fromEntries(RULES.map((rule) => [rule, sum(rule)])) as Record<Rule, number>;
}
