import type { Digest } from '#domain/source.ts';
import { rolesOf } from '#ledger/headings.ts';
import type { FormatSheet, FormatSource } from './formats/format.ts';
import type { Doubt, IntakeFile, MappedColumn, Proposal, SampleRow, SniffedColumn } from './proposal.ts';
import { type SeenCell, sniffDates } from './sniff/dates.ts';
import { SHOWN, transactionConstants } from './sniff/sheet.ts';

/** Records looked at where the format leaves the order of day and month open. */
const SAMPLED = 2_000;

const noPreamble = { accountNumber: null, iban: null, holder: null, currency: null, institution: null, period: null };

async function sampleOf(source: FormatSource, sheet: string | null): Promise<SampleRow[]> {
  const rows: SampleRow[] = [];
  for await (const batch of source.read(sheet)) {
    for (const { entry, cells } of batch) rows.push({ row: entry, cells });
    if (rows.length >= SAMPLED) break;
  }
  return rows.slice(0, SAMPLED);
}

/** Columns as the format names them; the order of its days is sniffed where it leaves it open. */
function columnsOf(
  sheet: FormatSheet,
  rows: readonly SampleRow[],
): { readonly columns: readonly SniffedColumn[]; readonly doubts: readonly Doubt[] } {
  const infos = rolesOf(sheet.table);
  const doubts: Doubt[] = [];
  const columns = sheet.columns.map(({ heading, role, decimal, order }, column): SniffedColumn => {
    const given = {
      column,
      heading,
      role,
      because: role === null ? null : heading,
      decimal: decimal === undefined ? null : { value: decimal, witnesses: [] },
      order: order === undefined ? null : { value: order, witnesses: [] },
    };
    if (role === null || infos[role]?.kind !== 'day' || order !== undefined) return given;
    const cells: SeenCell[] = rows.map((row) => ({ row: row.row, text: row.cells[column] ?? '' }));
    const seen = sniffDates(cells);
    if (seen.ambiguous)
      doubts.push({
        code: 'date-order',
        blocks: true,
        column: heading,
        seen: cells.find(({ text }) => text.trim() !== '')?.text ?? '',
      });
    return { ...given, order: seen.ambiguous ? null : seen.order };
  });
  return { columns, doubts };
}

function proposalOf(
  sheet: FormatSheet,
  rows: readonly SampleRow[],
  facts: { readonly file: string; readonly bytes: number; readonly sha256: Digest; readonly caseCurrency: string },
): Proposal {
  const { columns, doubts: open } = columnsOf(sheet, rows);
  const doubts: Doubt[] = [...open];
  const has = (role: string): boolean => sheet.columns.some((column) => column.role === role);
  let { constants } = sheet;
  const currencyless = !has('currency') && constants.currency === undefined && 'currency' in rolesOf(sheet.table);
  if (sheet.table === 'txn') {
    const given = (role: string): boolean =>
      has(role) ||
      (role === 'account_number' && constants.accountNumber !== undefined) ||
      (role === 'account_iban' && constants.accountIban !== undefined) ||
      (role === 'currency' && constants.currency !== undefined);
    const found = transactionConstants(given, sheet.sign ?? 'signed', noPreamble, facts, [], []);
    constants = { ...found.constants, ...constants };
    doubts.push(...found.doubts);
  } else if (currencyless) {
    constants = { ...constants, currency: facts.caseCurrency };
    doubts.push({ code: 'currency-assumed', blocks: false, column: null, seen: facts.caseCurrency });
  }
  const mapped = columns.flatMap(({ column, heading, role, decimal, order }): MappedColumn[] =>
    role === null
      ? []
      : [
          {
            column,
            heading,
            role,
            ...(decimal ? { decimal: decimal.value } : {}),
            ...(order ? { order: order.value } : {}),
          },
        ],
  );
  return {
    file: facts.file,
    sheet: sheet.name,
    sha256: facts.sha256,
    bytes: facts.bytes,
    kind: 'format',
    layout: {
      encoding: { value: 'utf-8', witnesses: [] },
      delimiter: { value: '', witnesses: [] },
      headerRow: null,
      firstDataRow: 1,
      width: sheet.columns.length,
      ragged: true,
      preamble: noPreamble,
      columns,
    },
    mapping: { table: sheet.table, columns: mapped, constants, sign: sheet.sign, round: false, dayZero: null },
    sure: !doubts.some(({ blocks }) => blocks),
    doubts,
    headings: sheet.columns.map(({ heading }) => heading),
    sample: rows.slice(0, SHOWN),
  };
}

/** One proposal for each kind of record that a format's file holds: nothing is guessed but what the format leaves open. */
export async function proposeFormat(
  file: IntakeFile,
  source: FormatSource,
  sha256: Digest,
  caseCurrency: string,
): Promise<readonly Proposal[]> {
  const proposals: Proposal[] = [];
  for (const sheet of source.sheets) {
    if (sheet.rows === 0) continue;
    const rows = await sampleOf(source, sheet.name);
    proposals.push(proposalOf(sheet, rows, { file: file.path, bytes: file.blob.size, sha256, caseCurrency }));
  }
  return proposals;
}
