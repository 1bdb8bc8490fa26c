import type { Database } from '#engine/database.ts';
import { decimalOf, quoted } from '../normalise/literal.ts';
import { cellsOf } from '../quarantine.ts';
import { type PrintedBalance, readBalanceLine } from './balance-line.ts';

interface Line extends PrintedBalance {
  readonly row: number;
}

/** A source whose rows are all of one account in one currency: only there is a balance line without doubt this account's. */
interface Listing {
  readonly source: number;
  readonly account: number;
  readonly currency: string;
  readonly first: string;
  readonly last: string;
  readonly from: string;
  readonly to: string;
}

/** More balance lines than a statement prints: beyond, they are columns of something else. */
const MOST_LINES = 5_000;

/** The one line all agree on; null where there is none, or where two say different things. */
function settled(lines: readonly Line[]): Line | null {
  const [first] = lines;
  return first !== undefined && lines.every(({ cents }) => cents === first.cents) ? first : null;
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Which lines open and close a statement, and whether their days are within what the file says it covers. */
function sidesOf({ first, last, from, to }: Listing, lines: readonly Line[]) {
  const opening = settled(
    lines.filter(({ on, side }) =>
      side === 'opening' ? on === null || on <= first : side === null && on !== null && on < first,
    ),
  );
  const closing = settled(
    lines.filter(({ on, side }) =>
      side === 'closing' ? on === null || on >= last : side === null && on !== null && on >= last,
    ),
  );
  const isFirm = (opening?.on == null || opening.on >= dayBefore(from)) && (closing?.on == null || closing.on <= to);
  return { opening, closing, isFirm };
}

/**
 * Puts into `proof_line` the balances that statements print on lines of their own, which the importer set aside: "Solde au
 * 31/12/2024 1 917,01 €", "Ancien solde", "Nouveau solde". Where a source holds several accounts, nothing says whose they are.
 */
export async function readPrintedBalances(database: Database, signal?: AbortSignal): Promise<void> {
  await database.exec(
    `create or replace temp table proof_line (source integer, account_id integer, currency varchar, part bigint, opening decimal(18, 2), closing decimal(18, 2),
       opening_row bigint, closing_row bigint, is_firm boolean)`,
    signal,
  );
  const listings = (
    await database.rows(
      `select listing.source, any_value(listing.account_id) as account, any_value(listing.currency) as currency,
         min(first_day) as first, max(last_day) as last,
         least(min(first_day), any_value(period_from)) as opens, greatest(max(last_day), any_value(period_to)) as closes
       from proof_listing as listing join ledger.source on source.source = listing.source
       where listing.source not in (select source from proof_stated)
       group by listing.source having count(*) = 1 order by listing.source`,
      signal,
    )
  ).map((row): Listing => ({
    source: Number(row['source']),
    account: Number(row['account']),
    currency: String(row['currency']),
    first: String(row['first']),
    last: String(row['last']),
    from: String(row['opens']),
    to: String(row['closes']),
  }));
  if (listings.length === 0) return;
  const aside = await database.rows(
    `select row_id // 4294967296 as source, row_id, reason, cells from ledger.quarantine
     where status = 'set_aside' and row_id // 4294967296 in (${listings.map(({ source }) => source).join(', ')})
       and (reason = 'header' or (reason in ('balance-line', 'preamble', 'footnote') and regexp_matches(strip_accents(lower(cells)), '\\b(solde|balance|saldo)\\b')))
     order by row_id limit ${MOST_LINES}`,
    signal,
  );
  const values = listings.flatMap((listing) => {
    const own = aside.filter(({ source }) => Number(source) === listing.source);
    const header = own.find(({ reason }) => reason === 'header');
    const headings = cellsOf(header === undefined ? null : String(header['cells']));
    const lines = own.flatMap((row): readonly Line[] => {
      const read = row === header ? null : readBalanceLine(cellsOf(String(row['cells'])), headings);
      return read === null ? [] : [{ ...read, row: Number(row['row_id']) }];
    });
    const { opening, closing, isFirm } = sidesOf(listing, lines);
    if (opening === null && closing === null) return [];
    const cents = (line: Line | null) => (line === null ? 'null' : decimalOf(line.cents));
    const row = (line: Line | null) => line?.row ?? 'null';
    return [
      `(${listing.source}, ${listing.account}, ${quoted(listing.currency)}, 0, ${cents(opening)}, ${cents(closing)}, ${row(opening)}, ${row(closing)}, ${isFirm})`,
    ];
  });
  if (values.length > 0) await database.exec(`insert into proof_line values ${values.join(', ')}`, signal);
}
