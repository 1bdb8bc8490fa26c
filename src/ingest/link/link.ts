import type { Database } from '#engine/database.ts';
import { workStatements } from '../normalise/enter.ts';
import assetPayment from './asset-payment.sql?raw';
import { tagDuplicates } from './duplicate.ts';
import mirrorCandidate from './mirror-candidate.sql?raw';
import { type OwnTransferDecision, pairOwnTransfers } from './own-transfer.ts';
import { tagReversals } from './reversal.ts';
import service from './service.sql?raw';

/** Rounds of pairing: each leaves only rows whose nearest partner preferred another. */
const MOST_ROUNDS = 12;

/** A row found to be given twice is no end of a transfer any more. */
const forgetMirrors = `update ledger.txn set mirror_of = null
where mirror_of is not null
  and (duplicate_of is not null or mirror_of in (select row_id from ledger.txn where duplicate_of is not null))`;

/**
 * Ties what several files say of one thing, by tags alone: operations given twice (`duplicate_of`), operations undone (`reversal_of`),
 * the two ends of a transfer (`mirror_of`), transfers between accounts of one holder (`own_transfer_id`), accounts that paths do not cross (`is_service`), payments of an asset (`asset_id`, `asset_cost`).
 * Runs after each import, over the whole ledger; running it again changes nothing.
 */
export async function linkLedger(
  database: Database,
  signal?: AbortSignal,
  decisions: readonly OwnTransferDecision[] = [],
): Promise<void> {
  for (const statement of workStatements) await database.exec(statement, signal);
  await tagDuplicates(database, signal);
  await tagReversals(database, signal);
  await database.exec(forgetMirrors, signal);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await database.exec(mirrorCandidate, signal);
    const [pairs = {}] = await database.rows('select count(*) as n from mirror_pair', signal);
    if (pairs['n'] === 0) break;
    await database.exec(
      'update ledger.txn set mirror_of = mirror_pair.debit_row from mirror_pair where ledger.txn.row_id = mirror_pair.credit_row',
      signal,
    );
  }
  await database.exec('drop table if exists mirror_pair');
  await pairOwnTransfers(database, decisions, signal);
  await database.exec(service, signal);
  const [assets = {}] = await database.rows('select count(*) as n from ledger.asset', signal);
  if (assets['n'] === 0) return;
  await database.exec(assetPayment, signal);
  await database.exec(
    `update ledger.txn set asset_id = asset_payment.asset_id, asset_cost = coalesce(ledger.txn.asset_cost, asset_payment.asset_cost)
     from asset_payment where ledger.txn.row_id = asset_payment.row_id`,
    signal,
  );
  await database.exec('drop table if exists asset_payment');
}
