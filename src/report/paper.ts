import type { Language } from '#domain/language.ts';
import type { ReportPicture, ReportTable } from '#domain/report-block.ts';

/** Words in a line; with `to`, they lead to an anchor of the same document. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly to?: string;
}

export type PaperElement =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly anchor?: string }
  | {
      readonly kind: 'text';
      readonly runs: readonly Run[];
      /** `warning`: figures that may not hold any more; `point`: an item of a list; `quiet`: a caption. */
      readonly look: 'plain' | 'quiet' | 'warning' | 'point';
    }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | { readonly kind: 'picture'; readonly picture: ReportPicture }
  | { readonly kind: 'new-page' };

/** A document, ready to be written as HTML, as DOCX or on screen. */
export interface Paper {
  readonly language: Language;
  readonly title: string;
  /** Said at the foot of each page. */
  readonly foot: string;
  readonly elements: readonly PaperElement[];
}

/** Most columns of one table on a page turned sideways. */
export const MOST_COLUMNS = 13;
/** From here on a table is set on a page turned sideways. */
export const WIDE_FROM = 8;

/** A table too wide for a page as several, each with the first columns of text again. */
export function onPages(table: ReportTable): readonly ReportTable[] {
  const { columns } = table;
  if (columns.length <= MOST_COLUMNS) return [table];
  const firstNumber = columns.findIndex(({ kind }) => kind !== 'text');
  const names = Math.min(firstNumber < 1 ? 1 : firstNumber, 3);
  const step = MOST_COLUMNS - names;
  const parts = Math.ceil((columns.length - names) / step);
  return Array.from({ length: parts }, (_, part) => {
    const from = names + part * step;
    const cut = <Item>(items: readonly Item[]): readonly Item[] => [
      ...items.slice(0, names),
      ...items.slice(from, from + step),
    ];
    return {
      ...table,
      title: `${table.title} (${part + 1}/${parts})`,
      columns: cut(columns),
      rows: table.rows.map(cut),
      leftOut: part === parts - 1 ? table.leftOut : 0,
      note: part === 0 ? table.note : '',
    };
  });
}
