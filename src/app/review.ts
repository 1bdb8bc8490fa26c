import { checks } from '#checks/catalogue.ts';
import type { Finding } from '#domain/finding.ts';
import type { RowId } from '#domain/row-id.ts';
import { type ReviewCase, reviewCases } from '#leads/review-cases.ts';
import type { Lead } from './leads.ts';

export { amountsSql } from '#leads/review-cases.ts';

/** Leads that stand on the same rows, in their order; the last group, without a case, holds what opens none. */
export interface LeadGroup {
  readonly of: ReviewCase | null;
  readonly leads: readonly Lead[];
}

/** Every row that some finding stands on. */
export const rowsOf = (leads: readonly Lead[]): readonly RowId[] => [
  ...new Set(leads.flatMap(({ finding }) => finding.evidence)),
];

const inOrderOfReview = (one: Lead, other: Lead): number => (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0;

/** Puts leads into the cases they belong to, cases in order of review, and inside a case its findings in theirs. */
export function groupLeads(leads: readonly Lead[], amounts: ReadonlyMap<RowId, number>): readonly LeadGroup[] {
  const of = new Map<Finding, Lead>(leads.map((lead) => [lead.finding, lead]));
  const standing = leads.flatMap(({ finding }) => (finding.stands ? [finding] : []));
  const cases = reviewCases(standing, checks, (row) => amounts.get(row) ?? null);
  const groups = cases.map((one): LeadGroup => ({
    of: one,
    leads: [...one.findings, ...one.beside].flatMap((finding) => of.get(finding) ?? []).toSorted(inOrderOfReview),
  }));
  const placed = new Set(groups.flatMap((group) => group.leads));
  const rest = leads.filter((lead) => !placed.has(lead));
  return rest.length === 0 ? groups : [...groups, { of: null, leads: rest }];
}

/** The groups with the leads that are shown, those left empty out. */
export function groupsShown(groups: readonly LeadGroup[], shown: readonly Lead[]): readonly LeadGroup[] {
  const kept = new Set(shown);
  return groups.flatMap(({ of, leads }) => {
    const some = leads.filter((lead) => kept.has(lead));
    return some.length === 0 ? [] : [{ of, leads: some }];
  });
}
