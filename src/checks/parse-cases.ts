import { tables, type Table } from '#ledger/schema.ts';
import {
  verdicts,
  type CaseRow,
  type CaseTable,
  type Given,
  type Mark,
  type Verdict,
  type WorkedCase,
} from './worked-case.ts';

const ledger: Readonly<Record<string, Table>> = tables;

interface OpenTable {
  readonly table: string;
  columns: readonly string[] | null;
  isRuled: boolean;
  readonly rows: CaseRow[];
}

interface OpenCase extends Omit<WorkedCase, 'given' | 'tables' | 'told'> {
  readonly told: { fr?: string; es?: string };
  readonly given: Given[];
  readonly tables: OpenTable[];
}

/**
 * Reads worked cases: headings that say a verdict, prose, `Given:` lines and tables. The grammar is in docs/adding-a-check.md.
 *
 * @throws Error naming file and line, at the first thing that is not of the grammar
 */
export function parseCases(text: string, file: string): readonly WorkedCase[] {
  const cases: OpenCase[] = [];
  text.split(/\r?\n/).forEach((raw, at) => {
    const line = raw.trim();
    const refuse = (why: string): never => {
      throw new Error(`${file}:${at + 1}: ${why}`);
    };
    const current = (): OpenCase => cases.at(-1) ?? refuse('this line comes before the first "## " heading');
    if (line.startsWith('## '))
      cases.push({ ...heading(line.slice(3), refuse), file, line: at + 1, told: {}, given: [], tables: [] });
    else if (line.startsWith('### ')) {
      const table = line.slice(4).trim();
      if (!(table in ledger)) refuse(`the ledger has no table "${table}"`);
      if (current().tables.some((open) => open.table === table)) refuse(`table "${table}" is opened twice`);
      current().tables.push({ table, columns: null, isRuled: false, rows: [] });
    } else if (/^#{4,}/.test(line)) refuse('headings are "## <verdict>: …" or "### <table>"');
    else if (/^(fr|es): /.test(line)) tell(current().told, line, refuse);
    else if (line.startsWith('Given:')) current().given.push(givenOf(line.slice(6).trim(), refuse));
    else if (line.startsWith('|')) {
      const { tables: opened } = current();
      if (opened.length === 0) opened.push({ table: 'txn', columns: null, isRuled: false, rows: [] });
      readRow(opened.at(-1) as OpenTable, cellsOf(line, refuse), at + 1, refuse);
    }
  });
  return cases.map((open) => ({
    ...open,
    tables: open.tables.map(({ table, columns, rows }): CaseTable => ({ table, columns: columns ?? [], rows })),
  }));
}

type Refuse = (why: string) => never;

function heading(text: string, refuse: Refuse): { verdict: Verdict; says: string } {
  const colon = text.indexOf(':');
  const verdict = (verdicts as Readonly<Record<string, Verdict>>)[text.slice(0, colon).trim()];
  const says = text.slice(colon + 1).trim();
  if (colon < 0 || !verdict)
    return refuse(`"${text}" does not begin with one of ${Object.keys(verdicts).join(', ')} and a colon`);
  return says === '' ? refuse('the heading says no behaviour') : { verdict, says };
}

function tell(told: { fr?: string; es?: string }, line: string, refuse: Refuse): void {
  const language = line.slice(0, 2) === 'fr' ? 'fr' : 'es';
  if (told[language] !== undefined) refuse(`the heading is told twice in "${language}"`);
  told[language] = line.slice(4).trim();
}

function givenOf(text: string, refuse: Refuse): Given {
  const param = /^([a-z][a-z0-9_]*) = (-?\d+(?:\.\d+)?)$/.exec(text);
  if (param) return { kind: 'param', name: String(param[1]), value: Number(param[2]) };
  const statement = /^no statement for (\w+) in (\d{4}-\d\d)(?: to (\d{4}-\d\d))?$/.exec(text);
  if (statement) {
    const [, account = '', from = '', to = from] = statement;
    return { kind: 'no-statement', account, from, to };
  }
  const [, table = '', column = ''] =
    /^no column (\w+)\.(\w+)$/.exec(text) ?? refuse(`"Given: ${text}" is not understood`);
  if (!ledger[table]?.[column]) refuse(`the ledger has no column "${table}.${column}"`);
  return { kind: 'no-column', table, column };
}

function cellsOf(line: string, refuse: Refuse): readonly string[] {
  if (!line.endsWith('|') || line.length < 2) return refuse('a table row ends with "|"');
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

function readRow(open: OpenTable, cells: readonly string[], line: number, refuse: Refuse): void {
  if (!open.columns) {
    const unknown = cells.find((name) => name !== 'hit' && !ledger[open.table]?.[name]);
    if (unknown !== undefined) refuse(`table "${open.table}" has no column "${unknown}"`);
    if (new Set(cells).size < cells.length) refuse('a column is named twice');
    open.columns = cells;
    return;
  }
  const { columns } = open;
  if (cells.length !== columns.length) refuse(`${cells.length} cells under ${columns.length} columns`);
  if (!open.isRuled) {
    if (!cells.every((cell) => /^:?-+:?$/.test(cell))) refuse('the line under the column names is a rule, | --- |');
    open.isRuled = true;
    return;
  }
  const named = Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? '']));
  const { hit = '', ...values } = named;
  if (!['x', 'y', 'z', 'w', ''].includes(hit)) refuse(`"${hit}" is no mark: x, y, z or w`);
  open.rows.push({ mark: hit as Mark, line, cells: values });
}
