import type { FigureRow } from '#domain/figure.ts';
import type { ReportAsked } from '#domain/report-block.ts';
import { askFigure } from '#engine/figure.ts';
import { filterSentence } from '../filter-sentence.ts';
import { choiceIn } from '../recap/choice.ts';
import { headingText } from '../recap/heading-text.ts';
import { leftOutFigure, recapFigure } from '../recap/recap-figure.ts';
import { recapTable } from '../recap/recap-table.ts';
import { writtenTable } from '../recap/written-table.ts';
import { emptyContent, type Answered, type Asking } from './answered.ts';
import { filterKept } from './kept-filter.ts';

/** Numbers of the ledger change when files are read in another order: a name stands for them. */
const stable = (row: FigureRow, column: string): string =>
  String(row[`${column}_name`] ?? '') || (/^(?:party|account):/.test(String(row[column])) ? '' : String(row[column]));

/** A recap table under its own filter. */
export async function recapAnswer(
  { layout, filter: kept }: Extract<ReportAsked, { kind: 'recap' }>,
  { session, words, signal }: Asking,
): Promise<Answered> {
  const choice = choiceIn(layout);
  const { database } = await session.engine();
  const { filter, names: parties } = await filterKept(kept, session.accounts, database);
  const { rows } = await askFigure(database, recapFigure(choice), filter, signal);
  const leftOut = (await askFigure(database, leftOutFigure, filter, signal)).rows;
  const cells = rows.map((row) =>
    [
      stable(row, 'row_1'),
      stable(row, 'row_2'),
      stable(row, 'column_1'),
      row['debit'],
      row['credit'],
      row['entries'],
    ].join('\u001f'),
  );
  return {
    facts: { layout, filter: kept, cells: cells.sort(), leftOut: leftOut.map((row) => [row['reason'], row['rows']]) },
    content: async () => {
      const { say } = words;
      const table = recapTable(rows, choice, (dimension, heading) => headingText(dimension, heading, words));
      const written = writtenTable(table, choice, words);
      const names = choice.rows.map((one) => say(`recap.by.${one}`)).join(', ');
      const title = `${say('report.named', { name: say('recap.sheet') })} ${names}${choice.column ? ` × ${say(`recap.by.${choice.column}`)}` : ''}`;
      return {
        ...emptyContent(words, title),
        caption: [
          say('report.filter', { filter: filterSentence(filter, session.accounts, words, parties) }),
          ...(choice.outsideOnly ? [`${say('recap.outsideOnly')}.`] : []),
        ].join(' '),
        tables: [
          {
            title,
            note: say('recap.note'),
            columns: written.columns.slice(1).map(({ heading, kind }) => ({ heading, kind })),
            rows: written.rows
              .map((row) => row.slice(1))
              .map((row, at) => (at === written.rows.length - 1 ? [say('recap.total'), ...row.slice(1)] : row)),
            strong: written.rows.flatMap((row, at) => (row[0] === say('recap.line') ? [] : [at])),
            leftOut: 0,
          },
        ],
        limits:
          leftOut.length === 0
            ? []
            : [
                `${say('recap.leftOut')} ${words.list(leftOut.map((row) => say(`recap.out.${row['reason'] as 'duplicate'}`, { n: Number(row['rows']) })))}.`,
              ],
      };
    },
  };
}
