import { type RowId, rowId } from '#domain/row-id.ts';
import type { Database } from '#engine/database.ts';
import { decimalOf } from '../normalise/literal.ts';
import { statementsOf } from '../normalise/statements.ts';
import { oneToOne } from './greedy.ts';
import ownTransferSql from './own-transfer.sql?raw';

export type OwnTransferState = 'confirmed' | 'review' | 'rejected';

/** A row by what it stands on, so that it is found again after the files are read anew. */
export interface RowPlace {
  readonly sha256: string;
  readonly sheet: string | null;
  readonly line: number;
}

/** What the user said of one pair; `review` takes back what was said. */
export interface OwnTransferDecision {
  readonly debit: RowPlace;
  readonly credit: RowPlace;
  readonly state: OwnTransferState;
}

interface Candidate {
  readonly debit: RowId;
  readonly credit: RowId;
  readonly days: number;
  /** Cents. */
  readonly difference: number;
  readonly reason: string;
}

interface Kept extends Candidate {
  readonly state: OwnTransferState;
}

const TOGETHER = 2_000;
const pairOf = ({ debit, credit }: Pick<Candidate, 'debit' | 'credit'>): string => `${debit} ${credit}`;

async function decided(
  database: Database,
  decisions: readonly OwnTransferDecision[],
): Promise<ReadonlyMap<string, OwnTransferState>> {
  if (decisions.length === 0) return new Map();
  const sources = new Map(
    (await database.rows("select source, sha256, coalesce(sheet, '') as sheet from ledger.source")).map((row) => [
      `${String(row['sha256'])} ${String(row['sheet'])}`,
      Number(row['source']),
    ]),
  );
  const rowAt = ({ sha256, sheet, line }: RowPlace): RowId | null => {
    const source = sources.get(`${sha256} ${sheet ?? ''}`);
    return source === undefined ? null : rowId(source, line);
  };
  const said = new Map<string, OwnTransferState>();
  for (const { debit, credit, state } of decisions) {
    const pair = { debit: rowAt(debit), credit: rowAt(credit) };
    if (pair.debit !== null && pair.credit !== null)
      said.set(pairOf({ debit: pair.debit, credit: pair.credit }), state);
  }
  return said;
}

/**
 * Pairs debits with credits of the same holder's other accounts: one to one, what the user decided first, then the surest ground, the
 * shortest delay, the smallest difference. Confirmed pairs tag both rows with `own_transfer_id`; pairs to review and rejected ones are
 * listed and tag nothing. A rejected pair leaves its rows free for another.
 */
export async function pairOwnTransfers(
  database: Database,
  decisions: readonly OwnTransferDecision[] = [],
  signal?: AbortSignal,
): Promise<void> {
  await database.exec('delete from ledger.own_transfer', signal);
  await database.exec('update ledger.txn set own_transfer_id = null where own_transfer_id is not null', signal);
  for (const statement of statementsOf(ownTransferSql)) await database.exec(statement, signal);
  const candidates = (
    await database.rows(
      `select debit_row, credit_row, days, difference, reason from own_transfer_candidate
       order by place, days, abs(difference), debit_row, credit_row`,
      signal,
    )
  ).map((row): Candidate => ({
    debit: Number(row['debit_row']) as RowId,
    credit: Number(row['credit_row']) as RowId,
    days: Number(row['days']),
    difference: Number(row['difference']),
    reason: String(row['reason']),
  }));
  await database.exec('drop table if exists own_transfer_candidate', signal);
  const said = await decided(database, decisions);
  const stateOf = (candidate: Candidate): OwnTransferState => {
    const own = said.get(pairOf(candidate));
    if (own === 'confirmed' || own === 'rejected') return own;
    if (candidate.reason === 'other-party') return 'rejected';
    return candidate.reason === 'named-by-both' || candidate.reason === 'same-day' ? 'confirmed' : 'review';
  };
  const unique = [...new Map(candidates.map((one) => [pairOf(one), one] as const)).values()];
  const graded = unique.map((candidate): Kept => ({ ...candidate, state: stateOf(candidate) }));
  const byUser = ({ debit, credit }: Kept): boolean => (said.get(pairOf({ debit, credit })) ?? 'review') !== 'review';
  const standing = graded.filter(({ state }) => state !== 'rejected');
  const taken = oneToOne(
    [...standing.filter(byUser), ...standing.filter((pair) => !byUser(pair))],
    ({ debit, credit }) => [debit, credit],
  );
  const used = new Set(taken.flatMap(({ debit, credit }) => [debit, credit]));
  // a pair put aside because another party is named is worth telling only while its rows have found no other
  const rejected = graded.filter(
    (pair) => pair.state === 'rejected' && (byUser(pair) || (!used.has(pair.debit) && !used.has(pair.credit))),
  );
  const kept = [...taken, ...rejected];
  for (let at = 0; at < kept.length; at += TOGETHER) {
    const values = kept
      .slice(at, at + TOGETHER)
      .map(
        (pair) =>
          `(${pair.debit}, ${pair.credit}, '${pair.state}', '${byUser(pair) ? 'decided' : pair.reason}', ${pair.days}, ${decimalOf(pair.difference)})`,
      );
    await database.exec(`insert into ledger.own_transfer values ${values.join(', ')}`, signal);
  }
  await database.exec(
    `update ledger.txn set own_transfer_id = tag.debit_row
     from (
       select debit_row as row_id, debit_row from ledger.own_transfer where state = 'confirmed'
       union all
       select credit_row, debit_row from ledger.own_transfer where state = 'confirmed'
     ) as tag
     where txn.row_id = tag.row_id`,
    signal,
  );
}
