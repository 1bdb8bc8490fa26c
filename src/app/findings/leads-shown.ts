import type { Language } from '#domain/language.ts';
import type { RunState } from '#domain/finding.ts';
import type { Chosen } from '../address.ts';
import type { Lead } from '../leads.ts';

/** found: it stands; undetermined: it waits for missing months. */
export const stateOf = ({ finding }: Lead): RunState => (finding.stands ? 'found' : 'undetermined');

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

const overlaps = (lead: Lead, { from, to }: Chosen): boolean =>
  (to === undefined || lead.finding.period.from <= to) && (from === undefined || lead.finding.period.to >= from);

/**
 * The leads that answer to what the reader chose, in their order of review. Means of payment and amounts are of rows, not of leads,
 * and take none away.
 *
 * @param parties  accounts of the parties chosen, one list for each that must be touched by one of its accounts
 */
export function leadsShown(
  leads: readonly Lead[],
  chosen: Chosen,
  language: Language,
  parties: readonly (readonly number[])[] = [],
): readonly Lead[] {
  const words = plain(chosen.search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return leads.filter((lead) => {
    if (chosen.check && lead.finding.check !== chosen.check) return false;
    if (chosen.state && stateOf(lead) !== chosen.state) return false;
    if (chosen.kind && lead.check.kind !== chosen.kind) return false;
    if (chosen.accounts && !lead.finding.subject.accounts.some((account) => chosen.accounts?.includes(account)))
      return false;
    if (!parties.every((accounts) => lead.finding.subject.accounts.some((account) => accounts.includes(account))))
      return false;
    if (!overlaps(lead, chosen)) return false;
    const { subject, measures } = lead.finding;
    const members = lead.check.ofHousehold ? (measures['members'] ?? '') : '';
    const text = plain(`${subject.name} ${members} ${subject.key} ${lead.check.text[language].title}`);
    return words.every((word) => text.includes(word));
  });
}

export interface AccountTally {
  readonly account: number;
  readonly findings: number;
  /** Cents; what several findings share is counted once for each, so amounts do not add up over findings. */
  readonly largest: number;
}

/** Findings that stand, by account they touch: how many, and the largest amount. */
export function byAccount(leads: readonly Lead[]): readonly AccountTally[] {
  const tallies = new Map<number, AccountTally>();
  for (const { finding } of leads) {
    if (!finding.stands) continue;
    for (const account of new Set(finding.subject.accounts)) {
      const known = tallies.get(account) ?? { account, findings: 0, largest: 0 };
      tallies.set(account, {
        account,
        findings: known.findings + 1,
        largest: Math.max(known.largest, finding.amount ?? 0),
      });
    }
  }
  return [...tallies.values()].sort(
    (a, b) => b.findings - a.findings || b.largest - a.largest || a.account - b.account,
  );
}
