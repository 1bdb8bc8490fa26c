import { charts } from '#charts/catalogue.ts';
import type { Figure, FigureRow } from '#domain/figure.ts';
import type { ReportAsked, ReportCell, ReportTable } from '#domain/report-block.ts';
import { askFigure } from '#engine/figure.ts';
import { figures } from '#figures/catalogue.ts';
import { cellText, columnsShown } from '#ui/figure-cell.ts';
import { lookFor } from '#ui/look.ts';
import { filterSentence } from '../filter-sentence.ts';
import { emptyContent, type Answered, type Asking } from './answered.ts';
import { drawnSvg } from './drawn-svg.ts';
import { filterKept } from './kept-filter.ts';

const MOST_LINES = 400;

/** A value that holds when files are read in another order: numbers of the ledger are left out. */
const isStable = (figure: Figure, name: string, value: FigureRow[string]): boolean =>
  !['account', 'party', 'asset'].includes(figure.columns[name]?.unit ?? '') &&
  (name in figure.columns || !(typeof value === 'number' || /^(?:party|account|asset):\d/.test(String(value))));

function tableOf(figure: Figure, rows: readonly FigureRow[], { words }: Asking): ReportTable {
  const look = lookFor(words.language, 'light');
  const columns = columnsShown(figure.columns, rows);
  const isForeign = 'currency' in figure.columns;
  return {
    title: words.of(figure.title),
    note: words.of(figure.note),
    columns: columns.map(([, { unit, label }]) => ({
      heading: words.of(label) + (unit === 'money' && !isForeign ? ' (€)' : ''),
      kind: unit === 'money' || unit === 'count' || unit === 'day' ? unit : 'text',
    })),
    rows: rows.slice(0, MOST_LINES).map((row) =>
      columns.map(([name, column]): ReportCell => {
        const value = row[name];
        if (value === null || value === undefined || typeof value === 'boolean')
          return cellText(row, name, column, look);
        return column.unit === 'money' || column.unit === 'count' || column.unit === 'day'
          ? value
          : cellText(row, name, column, look);
      }),
    ),
    strong: [],
    leftOut: Math.max(0, rows.length - MOST_LINES),
  };
}

/** A figure of the product under its own filter, with its drawing; null when this version does not know it. */
export async function figureAnswer(
  { figure: id, filter: kept }: Extract<ReportAsked, { kind: 'figure' }>,
  asking: Asking,
): Promise<Answered | null> {
  const figure = figures.find((one) => one.id === id);
  if (figure === undefined) return null;
  const { session, words, signal } = asking;
  const { database } = await session.engine();
  const { filter, names } = await filterKept(kept, session.accounts, database);
  const { rows } = await askFigure(database, figure, filter, signal);
  const chart = charts.find((one) => one.figure === id);
  return {
    facts: {
      figure: id,
      filter: kept,
      rows: rows
        .map((row) =>
          Object.entries(row)
            .filter(([name, value]) => isStable(figure, name, value))
            .map(([name, value]) => `${name}=${String(value)}`)
            .sort()
            .join('\u001f'),
        )
        .sort(),
    },
    content: async () => {
      const look = lookFor(words.language, 'light');
      return {
        ...emptyContent(words, words.of(figure.title)),
        caption: words.say('report.filter', { filter: filterSentence(filter, session.accounts, words, names) }),
        picture:
          chart === undefined || rows.length === 0
            ? null
            : await drawnSvg(chart.option(rows, look), chart.height(rows), chart.describe(rows, look)),
        tables: [tableOf(figure, rows, asking)],
      };
    },
  };
}
