import { done, type Outcome, ProblemError, refused } from '#domain/problem.ts';
import type { AskOptions } from '#engine/wire.ts';
import type { Format, FormatRow, FormatSheet, FormatSource } from '../format.ts';
import { child, type XmlElement } from '../xml/element.ts';
import { headText } from '../xml/encoding.ts';
import { type RecordCutter, xmlRecords } from '../xml/records.ts';
import { type RegisterSheet, registerRows, registers } from './register.ts';
import { subjectsIn } from './subject.ts';
import { type ReportFacts, transactionColumns, type TransactionKind, transactionRow } from './transaction.ts';

type SheetName = TransactionKind | RegisterSheet;
const sheetNames = [
  'transfers',
  'movements',
  'accounts',
  'parties',
  'holdings',
] as const satisfies readonly SheetName[];

interface GoamlItem {
  readonly kind: 'transaction' | 'party' | 'report';
  readonly element: XmlElement;
}

/** Parties of an activity stand in `report_parties`; a transaction brings its own. */
const cutter: RecordCutter<GoamlItem> = {
  closed(element, parent, give) {
    const { name } = element;
    if (name === 'transaction' && parent?.name === 'report') give({ kind: 'transaction', element });
    else if (name === 'report_party') give({ kind: 'party', element });
    else if (name === 'report') give({ kind: 'report', element });
    else return true;
    return false;
  },
};

/** One row before it is numbered. */
type Row = Omit<FormatRow, 'entry'>;

/**
 * Reports to a financial intelligence unit in the goAML schema of UNODC, versions 4 and 5: transactions between two accounts, with one,
 * or among several parties; the accounts, persons and entities they name, and who signs for or directs them.
 */
export const format: Format = {
  id: 'goaml',
  title: 'goAML XML',
  recognises(head) {
    const text = headText(head);
    return (
      /<(?:[\w.-]+:)?report[\s>]/.test(text) && /<(?:[\w.-]+:)?(rentity_id|report_code|submission_code)\s*>/.test(text)
    );
  },
  async open(blob, name, options) {
    try {
      return await openGoaml(blob, name, options);
    } catch (cause) {
      if (cause instanceof ProblemError) return refused(cause.problem);
      throw cause;
    }
  },
};

async function openGoaml(blob: Blob, name: string, options: AskOptions = {}): Promise<Outcome<FormatSource>> {
  const reports: ReportFacts[] = [];
  const counts = new Map<SheetName, number>();
  for await (const items of xmlRecords(blob, name, cutter, options.signal))
    for (const item of items) {
      if (item.kind === 'report') reports.push({ currency: child(item.element, 'currency_code_local')?.text ?? '' });
      for (const [sheet] of rowsOf(item, { currency: '' })) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
    }
  if (counts.size === 0) return refused({ code: 'xml-without-records', name, wanted: '<transaction>, <report_party>' });
  const sheets = sheetNames
    .filter((sheet) => counts.has(sheet))
    .map((sheet) => ({ ...shapeOf(sheet), name: sheet, constants: {}, rows: counts.get(sheet) ?? 0 }));
  return done({ sheets, problems: [], read: (sheet, signal) => readSheet(blob, name, sheet, reports, signal) });
}

function shapeOf(sheet: SheetName): Pick<FormatSheet, 'table' | 'columns' | 'sign'> {
  if (sheet === 'transfers') return { table: 'txn', columns: transactionColumns.transfers, sign: 'transfer' };
  if (sheet === 'movements') return { table: 'txn', columns: transactionColumns.movements, sign: 'flag' };
  return { ...registers[sheet], sign: null };
}

function* rowsOf({ kind, element }: GoamlItem, report: ReportFacts): Generator<readonly [SheetName, Row]> {
  if (kind === 'transaction') {
    const { kind: sheet, cells, flaw } = transactionRow(element, report);
    yield [sheet, { line: element.line, cells, flaw }];
  }
  for (const subject of subjectsIn(element))
    for (const [sheet, cells] of registerRows(subject))
      yield [sheet, { line: subject.element.line, cells, flaw: null }];
}

async function* readSheet(
  blob: Blob,
  name: string,
  sheet: string | null,
  reports: readonly ReportFacts[],
  signal?: AbortSignal,
): AsyncGenerator<readonly FormatRow[]> {
  let report = 0;
  let ordinal = 0;
  for await (const items of xmlRecords(blob, name, cutter, signal)) {
    const rows: FormatRow[] = [];
    for (const item of items) {
      for (const [own, row] of rowsOf(item, reports[report] ?? { currency: '' }))
        if (own === sheet) rows.push({ entry: (ordinal += 1), ...row });
      if (item.kind === 'report') report += 1;
    }
    if (rows.length > 0) yield rows;
  }
}
