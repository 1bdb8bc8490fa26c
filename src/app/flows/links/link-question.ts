import { daysOfMonths } from '#domain/day.ts';
import type { Filter } from '#domain/filter.ts';
import type { LinksAsked } from '#workers/requests.ts';
import type { LinkChoice } from './link-choice.ts';
import type { MonthRange } from './link-view.ts';

/** Names the state of the ledger that links are read from. */
export const stateOf = ({ edition, followed }: { readonly edition: number; readonly followed: number }): string =>
  `${String(edition)}:${String(followed)}`;

/** What is asked of the engine for a chart. */
export const linksAsked = (
  { kind, subjects, opened, least, partners, most }: Omit<LinkChoice, 'joined' | 'weigh'>,
  filter: Filter,
  state: string,
): LinksAsked => ({
  kind,
  filter,
  state,
  rule: { subjects, opened, leastCents: least, mostPartners: partners ?? Infinity, mostLinks: most },
});

/** A filter narrowed to the months in view. */
export function withinMonths(filter: Filter, range: MonthRange): Filter {
  if (!range) return filter;
  const months = daysOfMonths(range[0], range[1] - range[0] + 1);
  const from = filter.period && filter.period.from > months.from ? filter.period.from : months.from;
  const to = filter.period && filter.period.to < months.to ? filter.period.to : months.to;
  return { ...filter, period: { from, to } };
}
