import { done, type Outcome, ProblemError, refused } from '#domain/problem.ts';
import type { AskOptions } from '#engine/wire.ts';
import type { Format, FormatRow, FormatSheet, FormatSource } from '../format.ts';
import { Leaves, type XmlElement } from '../xml/element.ts';
import { headText } from '../xml/encoding.ts';
import { type RecordCutter, xmlRecords } from '../xml/records.ts';
import { entryColumns, entryRowCount, entryRows } from './entry.ts';
import { type AccountCells, accountOf, statementCells, statementColumns } from './statement.ts';

/** What a message is about: `BkToCstmrStmt` holds `Stmt`. The first version wrote its own number behind the name. */
const messages: Readonly<Record<string, string>> = {
  BkToCstmrAcctRpt: 'Rpt',
  BkToCstmrStmt: 'Stmt',
  BkToCstmrDbtCdtNtfctn: 'Ntfctn',
};
const messageWords = /<(?:[\w.-]+:)?(BkToCstmr(?:AcctRpt|Stmt|DbtCdtNtfctn))(?:V\d+)?[\s/>]/;
const recordNames: ReadonlySet<string> = new Set(Object.values(messages));

type CamtItem =
  | { readonly kind: 'header'; readonly element: XmlElement }
  | { readonly kind: 'entry'; readonly element: XmlElement }
  | { readonly kind: 'statement'; readonly element: XmlElement };

/** Entries reach the reader before the statement that holds them is closed. */
const cutter: RecordCutter<CamtItem> = {
  closed(element, parent, give) {
    const { name } = element;
    if (parent === undefined) return true;
    if (name === 'Ntry' && recordNames.has(parent.name)) give({ kind: 'entry', element });
    else if (name === 'GrpHdr' && isMessage(parent.name)) give({ kind: 'header', element });
    else if (recordNames.has(name) && isMessage(parent.name)) give({ kind: 'statement', element });
    else return true;
    return false;
  },
};

const isMessage = (name: string): boolean => name.replace(/V\d+$/, '') in messages;

/** What the entries of one statement say of it, and how many rows they are. */
interface Owner {
  readonly account: AccountCells;
  readonly id: string;
}

/**
 * Bank statements of ISO 20022: camt.052 (report of the day), camt.053 (statement) and camt.054 (notification), in any version: elements
 * are found by their local names, and those that are not known are shown in the last column.
 */
export const format: Format = {
  id: 'camt',
  title: 'camt.052 / camt.053 / camt.054',
  recognises: (head) => messageWords.test(headText(head)) || /:camt\.05[234]\./.test(headText(head)),
  async open(blob, name, options) {
    try {
      return await openCamt(blob, name, options);
    } catch (cause) {
      if (cause instanceof ProblemError) return refused(cause.problem);
      throw cause;
    }
  },
};

async function openCamt(blob: Blob, name: string, options: AskOptions = {}): Promise<Outcome<FormatSource>> {
  const owners: Owner[] = [];
  let entries = 0;
  for await (const items of xmlRecords(blob, name, cutter, options.signal))
    for (const { kind, element } of items)
      if (kind === 'statement') owners.push(ownerOf(element));
      else if (kind === 'entry') entries += entryRowCount(element);
  if (owners.length === 0) return refused({ code: 'xml-without-records', name, wanted: '<Stmt>, <Rpt>, <Ntfctn>' });
  const sheets: readonly FormatSheet[] = [
    { name: 'entries', table: 'txn', columns: entryColumns, sign: 'flag', constants: {}, rows: entries },
    {
      name: 'statements',
      table: 'statement',
      columns: statementColumns,
      sign: null,
      constants: {},
      rows: owners.length,
    },
  ];
  return done({
    sheets,
    problems: [],
    read: (sheet, signal) =>
      sheet === 'statements' ? readStatements(blob, name, signal) : readEntries(blob, name, owners, signal),
  });
}

function ownerOf(statement: XmlElement): Owner {
  const leaves = new Leaves(statement);
  return { account: accountOf(leaves), id: leaves.text('Id') };
}

const nobody: AccountCells = { iban: '', number: '', institution: '', holder: '', currency: '' };

async function* readEntries(
  blob: Blob,
  name: string,
  owners: readonly Owner[],
  signal?: AbortSignal,
): AsyncGenerator<readonly FormatRow[]> {
  let statement = 0;
  let ordinal = 0;
  for await (const items of xmlRecords(blob, name, cutter, signal)) {
    const rows: FormatRow[] = [];
    for (const { kind, element } of items) {
      if (kind === 'statement') statement += 1;
      if (kind !== 'entry') continue;
      const owner = owners[statement];
      for (const row of entryRows(element, owner?.account ?? nobody, owner?.id ?? ''))
        rows.push({ entry: (ordinal += 1), ...row });
    }
    if (rows.length > 0) yield rows;
  }
}

async function* readStatements(blob: Blob, name: string, signal?: AbortSignal): AsyncGenerator<readonly FormatRow[]> {
  let ordinal = 0;
  let header = new Leaves(undefined);
  for await (const items of xmlRecords(blob, name, cutter, signal)) {
    const rows: FormatRow[] = [];
    for (const { kind, element } of items) {
      if (kind === 'header') header = new Leaves(element);
      if (kind !== 'statement') continue;
      const { cells, balanced } = statementCells(element, header);
      ordinal += 1;
      rows.push({ entry: ordinal, line: element.line, cells, flaw: balanced ? null : 'aside:not-data' });
    }
    if (rows.length > 0) yield rows;
  }
}
