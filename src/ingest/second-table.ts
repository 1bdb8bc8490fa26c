import { ProblemError } from '#domain/problem.ts';
import type { Database } from '#engine/database.ts';
import type { Mapping } from './proposal.ts';

/** Rows between the line that names an account and the headings below it. */
const NEAR = 6;

/**
 * Refuses a table in which the rows of another account begin, under a line that names it: they would stand on the first account.
 * Only a table that names its account once, above its rows, can be read wrongly so; tables under headings of their own were parted before.
 *
 * @throws ProblemError `second-table`
 */
export async function refuseSecondTable(
  database: Database,
  { source, name, mapping }: { readonly source: number; readonly name: string; readonly mapping: Mapping },
): Promise<void> {
  const { accountNumber, accountIban } = mapping.constants;
  if (mapping.table !== 'txn' || (accountNumber === undefined && accountIban === undefined)) return;
  const own = [accountNumber, accountIban].map((one) => (one ?? '').replace(/[^0-9A-Za-z]/g, '').toUpperCase());
  const named = await database.rows(
    `with
       refused as (
         select row_id % 4294967296 as line, reason, upper(strip_accents(cells)) as cells
         from ledger.quarantine
         where row_id >= ${source} * 4294967296 and row_id < ${source + 1} * 4294967296
       ),
       heading as (
         select line from refused where reason = 'repeated-header'
       )
     select
       refused.line,
       regexp_replace(regexp_extract(refused.cells, '(?:COMPTE|ACCOUNT|CUENTA|CARTE|CARD|TARJETA|IBAN)[^0-9]{0,24}((?:[A-Z]{2})?[0-9][0-9A-Z \\*]{5,40})', 1), '[^0-9A-Z]', '', 'g') as account
     from refused
     where
       refused.reason not in ('header', 'preamble', 'repeated-header')
       and (
         (not contains(rtrim(refused.cells, chr(31)), chr(31)) and regexp_matches(refused.cells, '^\\W*(?:COMPTE|ACCOUNT|CUENTA|IBAN)\\b'))
         or exists (select 1 from heading where heading.line > refused.line and heading.line <= refused.line + ${NEAR})
       )
     order by refused.line`,
  );
  const other = named.find(({ account }) => {
    const seen = String(account ?? '');
    return seen.length >= 6 && !own.some((one) => one !== '' && (one.includes(seen) || seen.includes(one)));
  });
  if (other !== undefined)
    throw new ProblemError({
      code: 'second-table',
      name,
      line: Number(other['line']),
      account: String(other['account']),
    });
}
