import asset from './decided/asset.sql?raw';
import assetAsWritten from './decided/asset-as-written.sql?raw';
import claimAnswer from './decided/claim-answer.sql?raw';
import holding from './decided/holding.sql?raw';
import income from './decided/income.sql?raw';
import invoice from './decided/invoice.sql?raw';
import loan from './decided/loan.sql?raw';
import party from './decided/party.sql?raw';
import partyMerged from './decided/party-merged.sql?raw';
import partyRecord from './decided/party-record.sql?raw';
import rowActor from './decided/row-actor.sql?raw';
import sourceMark from './decided/source-mark.sql?raw';

/** What the user decided, beside the ledger and never in it: records keep what the files say. Empty until something is decided. */
export const decidedTables: readonly string[] = [
  // a record and the one that stands for it, each by the name under which the ledger knows it
  'create table ledger.same_party (record varchar, stands_for varchar)',
  // accepted, refused or unknown, under the name of the claim
  'create table ledger.claim_said (claim varchar, answer varchar)',
  // an asset by the row that names it; an empty legal basis says that there is none
  `create table ledger.asset_said (
    asset varchar, has_value boolean, value_low decimal(18,2), value_central decimal(18,2), value_high decimal(18,2), value_on date,
    value_method varchar, state varchar, state_on date, seized_on date, legal_basis varchar
  )`,
];

/** What they are read through first. */
const steps: readonly string[] = [sourceMark, partyMerged, partyRecord, claimAnswer, assetAsWritten, rowActor];

/** Tables of the ledger that everything but the importer sees under what the user decided. */
export const seenAsDecided: Readonly<Record<string, string>> = { party, holding, income, loan, invoice, asset };

export const decidedViews: readonly string[] = [...steps, ...Object.values(seenAsDecided)];
