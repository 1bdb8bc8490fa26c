import { checks, detectSourceOf, explanationsOf } from '#checks/catalogue.ts';
import type { CheckRun } from '#domain/finding.ts';
import type { Language } from '#domain/language.ts';
import { done } from '#domain/problem.ts';
import { rowId, whereIs, type RowId } from '#domain/row-id.ts';
import type { RawRow, Source } from '#domain/source.ts';
import type { Database } from '#engine/database.ts';
import { kernelsInline } from '#engine/kernels.ts';
import { runChecks } from '#engine/run-check.ts';
import { figures } from '#figures/catalogue.ts';
import { rank } from '#leads/rank.ts';
import { sha256 } from '#seal/sha256.ts';
import { PLACE } from '#snapshot/format.ts';
import type { SnapshotAccess, SnapshotInput } from '#snapshot/build.ts';

/** A page as bare as a viewer's can be. */
export const barePage = `<!doctype html><html><body>${PLACE}</body></html>`;

/** What a cell may hold at its worst. */
export const hostile = [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  '<img src=x onerror="alert(1)">',
  "=cmd|'/c calc'!A1",
  'a\u2028b\u2029c\u0000d',
  '\ud800 half a pair',
  '__proto__',
  '{style|text} {{a}} ${b}',
  'ligne\r\nsuivante\t«fin»',
  '',
] as const;

const statement = { file: 'relevé.csv', sheet: null, sha256: sha256('relevé') };
const workbook = { file: 'avoirs.xlsx', sheet: 'Saisies </script>', sha256: sha256('avoirs') };

const sources: readonly Source[] = [
  {
    ...statement,
    number: 1,
    bytes: 2_000,
    table: 'txn',
    rowsRead: 44,
    rowsAccepted: 42,
    rowsQuarantined: 1,
    rowsSetAside: 1,
    period: { from: '2024-01-05', to: '2024-03-28' },
  },
  {
    ...workbook,
    number: 2,
    bytes: 9_000,
    table: 'asset',
    rowsRead: 4,
    rowsAccepted: 3,
    rowsQuarantined: 0,
    rowsSetAside: 1,
    period: null,
  },
] as unknown as readonly Source[];

/**
 * A small ledger as an import would have left it: two accounts, cash paid in close under the reporting amount, salaries, a
 * missing month, three seized objects.
 */
export async function fillSmallCase(database: Database): Promise<void> {
  const text = (value: string | null): string =>
    value === null ? 'null' : `'${value.replaceAll("'", "''").replaceAll('\0', '')}'`;
  const rows = Array.from({ length: 42 }, (_, at) => {
    const cash = at % 3 === 0;
    const credit = at % 2 === 0 || cash;
    const day = `2024-${at % 2 === 0 ? '01' : '03'}-${String(5 + (at % 20)).padStart(2, '0')}`;
    const amount = cash ? 9_000 + at * 10 : 120.35 + at;
    const account = (at % 2) + 1;
    const other = cash ? 'null' : '3';
    return `(${rowId(1, at + 3)}, date '${day}', ${account}, ${credit ? other : account}, ${credit ? account : other}, '${credit ? 'credit' : 'debit'}', ${amount}, ${amount}, 'EUR', '${cash ? 'cash' : 'transfer'}', ${text(hostile[at % 5] ?? '')})`;
  });
  const statements = [
    `insert into ledger.source (source, file, sheet, sha256, table_name, rows_read, rows_accepted, rows_quarantined, rows_set_aside) values ${sources
      .map(
        (one) =>
          `(${one.number}, ${text(one.file)}, ${text(one.sheet)}, '${one.sha256}', '${one.table}', ${one.rowsRead}, ${one.rowsAccepted}, ${one.rowsQuarantined}, ${one.rowsSetAside})`,
      )
      .join(', ')}`,
    `insert into ledger.account (account_id, account_key, institution_name, account_number, in_file, is_service, kind) values
      (1, 'B|1', 'Banque <b>du</b> Nord', '0001', true, false, 'personal'), (2, 'B|2', 'Banque du Nord', '0002', true, false, 'business'), (3, 'X|3', null, null, false, false, 'external')`,
    `insert into ledger.party (party_id, name_raw) values (1, ${text(hostile[0])})`,
    `insert into ledger.holding (holding_id, party_id, target_kind, target_id, role) values (1, 1, 'account', 1, 'holder'), (2, 1, 'asset', 1, 'owner')`,
    `insert into ledger.txn (row_id, booked_on, account_id, from_account_id, to_account_id, direction, amount, amount_ref, currency, method, label) values ${rows.join(', ')}`,
    `insert into ledger.asset (asset_id, row_id, kind, description, value_low, value_central, value_high, price, currency, seized_on) values
      (1, ${rowId(2, 3)}, 'vehicle', 'Berline', 10000, 15000.50, 20000, 18000, 'EUR', date '2024-03-01'),
      (2, ${rowId(2, 4)}, 'vehicle', 'Fourgon', null, 4000, null, null, 'EUR', date '2024-03-01'),
      (3, ${rowId(2, 5)}, 'watch', ${text(hostile[2])}, null, null, null, null, null, date '2024-03-01')`,
    `insert into ledger.coverage (account_id, month, state, source) values (1, 24288, 'proven', 1), (1, 24289, 'missing', null), (1, 24290, 'seen', 1), (2, 24288, 'seen', 1), (2, 24289, 'seen', 1), (2, 24290, 'seen', 1)`,
    ...[
      'booked_on',
      'account_id',
      'direction',
      'method',
      'amount_ref',
      'amount',
      'label',
      'currency',
      'from_account_id',
      'to_account_id',
    ].map((column) => `insert into ledger.mapped (source, table_name, column_name) values (1, 'txn', '${column}')`),
  ];
  for (const sql of statements) await database.exec(sql);
}

/** The rows of the two sources, as they would be fetched again from their files. */
export const smallCaseAccess = (database: Database): SnapshotAccess => ({
  database,
  sources: () => Promise.resolve(sources),
  readings: () => [],
  recall: (rows) =>
    Promise.resolve(
      done(
        rows.map((row): RawRow => {
          const { source, line } = whereIs(row);
          const headings = source === 1 ? ['Date', 'Libellé', '__proto__'] : ['Objet', hostile[0]];
          return {
            row,
            source,
            line,
            entry: null,
            headings,
            cells: [`${line}`, hostile[line % hostile.length] ?? '', '12,50'],
          };
        }),
      ),
    ),
});

/** Every check run on the small case, and what a snapshot of it is made from. */
export async function smallCaseInput(
  database: Database,
  language: Language = 'fr',
  viewer = barePage,
): Promise<SnapshotInput> {
  const runs = await runChecks(checks, { database, kernels: kernelsInline(database), explanationsOf, detectSourceOf });
  return snapshotInput(runs, language, viewer);
}

export function snapshotInput(runs: readonly CheckRun[], language: Language, viewer: string): SnapshotInput {
  const found = runs.flatMap((run) => (run.status === 'found' ? run.findings : []));
  return {
    name: 'Affaire </script> « Essai »',
    language,
    writtenOn: '2026-11-21',
    limier: '0.1.0',
    viewer,
    runs,
    ranks: Object.fromEntries(rank(found, checks).map(({ finding, rank: place }) => [finding.id, place])),
    checks,
    explanationsOf,
    detectSourceOf,
    figures,
    decided: { steps: [], parameters: {}, decisions: [] },
    cases: [],
    said: { verdicts: {}, notes: {} },
  };
}

export const rowIdsOf = (runs: readonly CheckRun[]): readonly RowId[] =>
  runs.flatMap((run) => (run.status === 'found' ? run.findings.flatMap(({ evidence }) => [...evidence]) : []));
