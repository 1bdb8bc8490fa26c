import type { Day } from '#domain/day.ts';
import type { CarriedRow, Parts } from '#snapshot/format.ts';
import type { ShownFinding } from './contents.ts';

/** Where a finding stands: before the reader's verdict, or under it. */
export type FindingState = 'unreviewed' | 'keep' | 'to_verify' | 'set_aside' | 'context' | 'pending';

/** What the reader asks to see. Empty texts ask nothing. */
export interface ShownFilter {
  /** Part of a name: of whom a finding is about, of its check, of its holder. */
  readonly search: string;
  /** Ledger account. */
  readonly account: number | null;
  readonly from: Day | '';
  readonly to: Day | '';
  readonly state: FindingState | '';
}

export const noFilter: ShownFilter = { search: '', account: null, from: '', to: '', state: '' };

export const isAsking = (filter: ShownFilter): boolean =>
  Object.values(filter).some((asked) => asked !== '' && asked !== null);

/** Letters without case nor accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export function stateOf({ finding, rank }: ShownFinding, { said }: Partial<Parts>): FindingState {
  const verdict = said && Object.hasOwn(said.verdicts, finding.id) ? said.verdicts[finding.id]?.verdict : undefined;
  if (verdict) return verdict;
  return rank !== null ? 'unreviewed' : finding.stands ? 'context' : 'pending';
}

/** Whether a finding is asked for; its period counts when any day of it does. @param title of its check, as it is read */
export function isFindingAsked(
  shown: ShownFinding,
  { search, account, from, to, state }: ShownFilter,
  title: string,
  parts: Partial<Parts>,
): boolean {
  const { subject, period } = shown.finding;
  return (
    (search === '' || plain(`${subject.name} ${title}`).includes(plain(search))) &&
    (account === null || subject.accounts.includes(account)) &&
    (from === '' || period.to >= from) &&
    (to === '' || period.from <= to) &&
    (state === '' || stateOf(shown, parts) === state)
  );
}

/** Whether a row is asked for by account and period; what a row does not say keeps it out only when it is asked about. */
export function isRowAsked({ counted, fields }: CarriedRow, { account, from, to }: ShownFilter): boolean {
  const day = counted?.day ?? fields?.booked_on ?? null;
  const accounts = [counted?.account, fields?.account, fields?.from, fields?.to];
  return (
    (account === null || accounts.includes(account)) &&
    (from === '' || (day !== null && day >= from)) &&
    (to === '' || (day !== null && day <= to))
  );
}
