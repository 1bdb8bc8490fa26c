import type { SheetCell, SheetColumn, SheetToWrite } from '#interop/xlsx/write.ts';
import type { Words } from '#ui/words.svelte.ts';
import type { Measure, RecapChoice } from './choice.ts';
import { headingText } from './heading-text.ts';
import type { RecapLine, RecapTable, Sums } from './recap-table.ts';

type Said = Pick<Words, 'say' | 'code' | 'month'>;

export interface WrittenTable {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A recap as a flat table with typed cells: each line says whether it is a line, a subtotal or the total. */
export function writtenTable(table: RecapTable, choice: RecapChoice, words: Said): WrittenTable {
  const { say } = words;
  const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
  const [first, second] = choice.rows;
  const column = choice.column;
  const headed =
    column === null
      ? []
      : table.columns.map((one) => ({ key: one.key, text: headingText(column, one, words, one.gathered) }));
  const valueColumns = (prefix: string): readonly SheetColumn[] =>
    choice.measures.map((measure) => ({
      heading:
        capital([prefix, say(`recap.m.${measure}`)].filter(Boolean).join(' · ')) + (measure === 'count' ? '' : ' (€)'),
      kind: measure === 'count' ? 'count' : 'money',
      width: 16,
    }));
  const values = (sums: Sums | undefined): readonly SheetCell[] =>
    choice.measures.map((measure: Measure) => sums?.[measure] ?? null);
  const cells = (line: Pick<RecapLine, 'cells' | 'total'>): readonly SheetCell[] => [
    ...headed.flatMap(({ key }) => values(line.cells.get(key))),
    ...values(line.total),
  ];
  const columnTotals = new Map(table.columns.map(({ key, total }) => [key, total] as const));
  return {
    columns: [
      { heading: say('recap.level'), kind: 'text', width: 12 },
      { heading: capital(say(`recap.by.${first}`)), kind: 'text', width: 36 },
      ...(second === undefined
        ? []
        : [{ heading: capital(say(`recap.by.${second}`)), kind: 'text' as const, width: 30 }]),
      ...headed.flatMap(({ text }) => valueColumns(text)),
      ...valueColumns(headed.length > 0 ? say('recap.total') : ''),
    ],
    rows: [
      ...table.lines.flatMap((line): readonly (readonly SheetCell[])[] => {
        const name = headingText(first, line.heading, words, line.gathered);
        if (second === undefined) return [[say('recap.line'), name, ...cells(line)]];
        return [
          ...line.children.map((child) => [
            say('recap.line'),
            name,
            headingText(second, child.heading, words, child.gathered),
            ...cells(child),
          ]),
          [say('recap.subtotal'), name, null, ...cells(line)],
        ];
      }),
      [
        say('recap.total'),
        null,
        ...(second === undefined ? [] : [null]),
        ...cells({ cells: columnTotals, total: table.total }),
      ],
    ],
  };
}

/** One line of the sheet of sources. */
export interface SourceLine {
  readonly file: string;
  readonly sheet: string | null;
  readonly sha256: string;
  readonly rowsAccepted: number;
}

/** What a sheet or a file says of where it comes from: facts in words, then each file with its fingerprint. */
export function sourcesSheet(
  facts: readonly (readonly [string, string])[],
  sources: readonly SourceLine[],
  { say }: Pick<Words, 'say'>,
): SheetToWrite {
  return {
    name: say('recap.sheetSources'),
    columns: [
      { heading: say('recap.item'), kind: 'text', width: 26 },
      { heading: say('recap.value'), kind: 'text', width: 60 },
      { heading: say('recap.sheetOfFile'), kind: 'text', width: 20 },
      { heading: say('recap.digest'), kind: 'text', width: 68 },
      { heading: say('recap.accepted'), kind: 'count', width: 14 },
    ],
    rows: [
      ...facts.map(([item, value]): readonly SheetCell[] => [item, value, null, null, null]),
      ...sources.map(({ file, sheet, sha256, rowsAccepted }): readonly SheetCell[] => [
        say('recap.source'),
        file,
        sheet,
        sha256,
        rowsAccepted,
      ]),
    ],
  };
}

/** The same cells as text for CSV: amounts with a comma or a point as the language writes them, without grouping. */
export function csvRows({ columns, rows }: WrittenTable, comma: ',' | '.'): readonly (readonly string[])[] {
  const text = (cell: SheetCell, kind: SheetColumn['kind']): string =>
    cell === null
      ? ''
      : kind === 'money' && typeof cell === 'number'
        ? (cell / 100).toFixed(2).replace('.', comma)
        : String(cell);
  return [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => columns.map(({ kind }, at) => text(row[at] ?? null, kind))),
  ];
}
