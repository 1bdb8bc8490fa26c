import type { Problem } from '#domain/problem.ts';
import { sniffAmounts } from '../../sniff/amounts.ts';
import { type SeenCell, sniffDates } from '../../sniff/dates.ts';
import { type KeyedColumn, type ReadRecord, type SheetShape, cellsOf, seenOf, shown } from '../text/record-source.ts';
import { type QifRecord, isRegister, qifRecordsOf } from './records.ts';

const columns = [
  { key: 'account', heading: '!Account N', role: 'account_number' },
  { key: 'bookedOn', heading: 'D', role: 'booked_on' },
  { key: 'amount', heading: 'T', role: 'amount' },
  { key: 'label', heading: 'P and M', role: 'label' },
  { key: 'method', heading: 'N', role: 'method' },
  { key: 'category', heading: 'L', role: 'category' },
  { key: 'payee', heading: 'P', role: null },
  { key: 'memo', heading: 'M', role: null },
  { key: 'written', heading: 'D as written', role: null },
  { key: 'twin', heading: 'U', role: null },
  { key: 'cleared', heading: 'C', role: null },
  { key: 'address', heading: 'A', role: null },
  { key: 'splits', heading: 'S, E, $', role: null },
  { key: 'section', heading: '!Type', role: null },
  { key: 'rest', heading: 'other lines', role: null },
] as const satisfies readonly KeyedColumn<string>[];

type Key = (typeof columns)[number]['key'];

/** Quicken writes the years from 2000 on behind an apostrophe, `12/31'24`, `1/ 2' 4`; the import knows only ordinary dates. */
export function dateOf(written: string): string {
  if (written.length > LONGEST_DATE) return written;
  const tight = written.replace(/([-/.'])\s+/g, '$1');
  const parts = /^(\d{1,2}([-/.])\d{1,2})'(\d{1,4})$/.exec(tight);
  if (parts === null) return tight;
  const [, day = '', mark = '', year = ''] = parts;
  return `${day}${mark}${year.length > 2 ? year : `20${year.padStart(2, '0')}`}`;
}

const LONGEST_DATE = 20;

const first = (record: QifRecord, code: string): string =>
  record.fields.find((field) => field.code === code)?.text ?? '';

const everyOf = (record: QifRecord, code: string): readonly string[] =>
  record.fields.filter((field) => field.code === code).map(({ text }) => text);

const isOpening = (record: QifRecord): boolean =>
  /^(opening balance|solde initial|saldo inicial)$/i.test(first(record, 'P'));

/**
 * The one sheet of a file. Day and month are told apart only when some date settles it, and the decimal mark likewise: else the column
 * says nothing and the user is asked.
 */
export function sheetOf(text: string): SheetShape {
  const dates: SeenCell[] = [];
  const amounts: SeenCell[] = [];
  let named = false;
  for (const { record, account } of accounted(text)) {
    if (!isRegister(record.section)) continue;
    dates.push({ row: record.line, text: dateOf(first(record, 'D')) });
    amounts.push({ row: record.line, text: first(record, 'T') || first(record, 'U') });
    named ||= account !== '';
  }
  const { order, ambiguous } = sniffDates(dates);
  const { decimal } = sniffAmounts(amounts);
  const shownColumns = shown(columns).map((column) => {
    if (column.role === 'booked_on') return order === null || ambiguous ? column : { ...column, order: order.value };
    if (column.role === 'amount') return decimal === null ? column : { ...column, decimal: decimal.value };
    // without a name of an account in the file, the user says which it is, once for all rows
    return column.role === 'account_number' && !named ? { ...column, role: null } : column;
  });
  return { name: null, table: 'txn', columns: shownColumns, sign: 'signed', constants: {} };
}

/** Records with the account they belong to: the last one named by `!Account`, or by the transfer to itself that opens a register. */
function* accounted(text: string): Generator<{ readonly record: QifRecord; readonly account: string }> {
  let account = '';
  for (const record of qifRecordsOf(text)) {
    if (/^account$/i.test(record.section)) account = first(record, 'N');
    else if (account === '' && isOpening(record)) account = /^\[(.+)\]$/.exec(first(record, 'L'))?.[1] ?? '';
    yield { record, account };
  }
}

const known = new Set(['D', 'T', 'U', 'P', 'M', 'N', 'L', 'C', 'A', 'S', 'E', '$', '%']);

/** Entries of the registers; accounts, lists and securities are listed aside. */
export function* recordsOf(text: string, name: string, say: (problem: Problem) => void): Generator<ReadRecord> {
  for (const { record, account } of accounted(text)) {
    const values = isRegister(record.section) || record.section === '' ? entryOf(record) : listed(record);
    if (!record.closed)
      say({
        code: 'statement-damaged',
        name,
        line: record.line,
        seen: seenOf(record.fields.map((field) => field.code + field.text).join(' ')),
      });
    yield {
      sheet: null,
      line: record.line,
      cells: cellsOf(columns, { ...values, account, section: record.section }),
      flaw: flawOf(record),
    };
  }
}

function entryOf(record: QifRecord): Partial<Record<Key, string>> {
  const [payee, memo] = [first(record, 'P'), everyOf(record, 'M').join(' ')];
  const linesOf = (wanted: (code: string) => boolean): string =>
    record.fields
      .filter(({ code }) => wanted(code))
      .map((field) => field.code + field.text)
      .join('\n');
  return {
    bookedOn: dateOf(first(record, 'D')),
    amount: first(record, 'T') || first(record, 'U'),
    label: payee.includes(memo) ? payee : `${payee} ${memo}`.trim(),
    method: first(record, 'N'),
    category: first(record, 'L'),
    payee,
    memo,
    written: first(record, 'D'),
    twin: first(record, 'U'),
    cleared: first(record, 'C'),
    address: everyOf(record, 'A').join('\n'),
    splits: linesOf((code) => /^[SE$%]$/.test(code)),
    rest: linesOf((code) => !known.has(code)),
  };
}

/** An account, a category, a securities transaction: shown line by line. */
const listed = (record: QifRecord): Partial<Record<Key, string>> => ({
  rest: record.fields.map((field) => field.code + field.text).join('\n'),
});

/** Two dates or two amounts in one record: the `^` between two records is lost. */
function flawOf(record: QifRecord): ReadRecord['flaw'] {
  if (/^invst$/i.test(record.section)) return 'aside:securities';
  if (/^account$/i.test(record.section)) return 'aside:section-title';
  if (record.section !== '' && !isRegister(record.section)) return 'aside:not-data';
  const isTwo = everyOf(record, 'D').length > 1 || everyOf(record, 'T').length > 1;
  return record.closed && record.section !== '' && !isTwo ? null : 'record-damaged';
}
