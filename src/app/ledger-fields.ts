import type { Day } from '#domain/day.ts';
import type { Row } from '#engine/database.ts';
import { columnWords, type Word } from '#ledger/words.ts';
import { tables, type Table } from '#ledger/schema.ts';
import type { Words } from '#ui/words.svelte.ts';

export interface LedgerField {
  readonly name: string;
  readonly label: string;
  readonly text: string;
}

/** Meaning of a ledger column in the reader's language; its own name where there are no words. */
export function columnLabel(table: string, column: string, words: Words): string {
  const known = (columnWords as Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Word>>>>>>)[
    table
  ]?.[column]?.[words.language];
  const meaning = known?.meaning ?? column;
  return (meaning[0] ?? '').toLocaleUpperCase(words.language) + meaning.slice(1);
}

/** What the ledger holds for one row, column by column, blanks left out. */
export function ledgerFields(table: string, row: Row, words: Words): readonly LedgerField[] {
  const columns: Table = (tables as Readonly<Record<string, Table>>)[table] ?? {};
  return Object.entries(columns).flatMap(([name, column]) => {
    const value = row[name];
    if (value === null || value === undefined || name === 'row_id') return [];
    const text =
      column.type === 'money' && typeof value === 'number'
        ? words.amount(value)
        : column.type === 'date' && typeof value === 'string'
          ? words.day(value as Day)
          : typeof value === 'boolean'
            ? words.say(value ? 'words.yes' : 'words.no')
            : column.type === 'word'
              ? words.code(String(value))
              : String(value);
    return [{ name, label: columnLabel(table, name, words), text }];
  });
}
