import type { RowId } from '#domain/row-id.ts';
import type { Source } from '#domain/source.ts';
import type { ChosenMoney } from '#tracing/chosen-money.ts';
import { markOfRow, marksIn, marksText, rowOfMark } from '../row-marks.ts';

/** Which money is followed, as the address says it. */
export type FollowedMoney =
  | { readonly by: 'finding'; readonly finding: string }
  | { readonly by: 'rows'; readonly marks: readonly string[] }
  | { readonly by: 'cash'; readonly account: number }
  | { readonly by: 'payer'; readonly account: number; readonly payer: number };

export function followText(followed: FollowedMoney): string {
  if (followed.by === 'finding') return `finding:${followed.finding}`;
  if (followed.by === 'rows') return `rows:${marksText(followed.marks)}`;
  return followed.by === 'cash' ? `cash:${followed.account}` : `payer:${followed.account}:${followed.payer}`;
}

/** @returns null for a text that says nothing of the kind */
export function followedIn(text: string | undefined): FollowedMoney | null {
  const [, by, rest = ''] = /^(finding|rows|cash|payer):(.*)$/s.exec(text ?? '') ?? [];
  if (by === 'finding') return /^[0-9a-f]+$/.test(rest) ? { by, finding: rest } : null;
  if (by === 'rows') return { by, marks: marksIn(rest) };
  const [account = NaN, payer = NaN] = rest === '' ? [] : rest.split(':').map(Number);
  if (by === 'cash') return Number.isSafeInteger(account) ? { by, account } : null;
  return by === 'payer' && Number.isSafeInteger(account) && Number.isSafeInteger(payer) ? { by, account, payer } : null;
}

export const followRows = (sources: readonly Source[], rows: readonly RowId[]): string =>
  followText({ by: 'rows', marks: rows.flatMap((row) => markOfRow(sources, row) ?? []) });

/** What the engine is asked; null while the finding named is not there. */
export function chosenMoney(
  followed: FollowedMoney,
  sources: readonly Source[],
  findingOf: (id: string) => { readonly rows: readonly RowId[]; readonly accounts: readonly number[] } | null,
): ChosenMoney | null {
  if (followed.by === 'finding') {
    const finding = findingOf(followed.finding);
    return finding && { by: 'finding', ...finding };
  }
  if (followed.by === 'rows')
    return { by: 'rows', rows: followed.marks.flatMap((mark) => rowOfMark(sources, mark) ?? []) };
  return followed.by === 'cash' ? { by: 'cash', accounts: [followed.account] } : followed;
}
