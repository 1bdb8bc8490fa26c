import type { FigureRow } from '#domain/figure.ts';
import { keyFrom, numberOf, sumOf, textOf } from '../cell.ts';
import type { Chart } from '../chart.ts';
import { ground, legend, quietAxis } from '../ground.ts';
import { heatSeries } from '../heat.ts';
import { keyOf } from '../mark.ts';
import { text } from './text.ts';

const DAY = 86_400_000;
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const yearOf = (row: FigureRow): number => Number(textOf(row, 'day').slice(0, 4));
const isByDay = (rows: readonly FigureRow[]): boolean => rows[0]?.['step'] === 'day';
const isByYear = (rows: readonly FigureRow[]): boolean => rows[0]?.['step'] === 'year';

/** Sunday ends the week, as in France. */
const weekday = (time: number): number => (new Date(time).getUTCDay() + 6) % 7;

/** Seven lines a year and one between years; weeks run to the right from that of the first of January. */
function dayPlace(row: FigureRow, first: number): { readonly x: number; readonly y: number } {
  const time = timeOf(textOf(row, 'day'));
  const begin = timeOf(`${String(yearOf(row)).padStart(4, '0')}-01-01`);
  const x = Math.floor(((time - begin) / DAY + weekday(begin)) / 7);
  return { x, y: (yearOf(row) - first) * 8 + weekday(time) };
}

export default {
  id: 'days-of-money',
  figure: 'days-of-money',
  most: 1900,
  option(rows, look) {
    const { words, colours } = look;
    const years = rows.map(yearOf);
    const [first, last] = rows.length > 0 ? [Math.min(...years), Math.max(...years)] : [0, 0];
    const byDay = isByDay(rows);
    const lines = byDay
      ? (last - first + 1) * 8 - 1
      : isByYear(rows)
        ? Math.ceil((last - first + 1) / 10)
        : last - first + 1;
    const columns = byDay ? 54 : isByYear(rows) ? 10 : 12;
    const placeOf = (row: FigureRow) =>
      byDay
        ? dayPlace(row, first)
        : isByYear(rows)
          ? { x: (yearOf(row) - first) % 10, y: Math.floor((yearOf(row) - first) / 10) }
          : { x: Number(textOf(row, 'day').slice(5, 7)) - 1, y: yearOf(row) - first };
    const cells = rows.map((row) => {
      const [entered, left, moved] = [numberOf(row, 'money_in'), numberOf(row, 'money_out'), numberOf(row, 'moved')];
      const day = textOf(row, 'day');
      const when = byDay
        ? `${look.code(dayNames[weekday(timeOf(day))] ?? '')} ${look.day(day)}`
        : look.month(monthOf(day));
      const says =
        `${when}\n${words.moneyIn}: ${look.money(entered)} · ${words.moneyOut}: ${look.money(left)}` +
        (moved > 0 ? `\n${words.moved}: ${look.money(moved)}` : '') +
        `\n${look.count(numberOf(row, 'rows'))} ${words.rows}`;
      return {
        ...placeOf(row),
        value: entered + left + moved,
        mark: { key: keyFrom(row, ['day']), measure: null, says },
      };
    });
    const series = heatSeries(cells, look, look.shortMoney, 1);
    const yearAt = (line: number): string =>
      byDay
        ? line % 8 === 3
          ? String(first + Math.floor(line / 8))
          : ''
        : String(first + line * (isByYear(rows) ? 10 : 1));
    return {
      ...ground(look),
      legend: legend(
        look,
        series.map(({ name }) => name),
      ),
      grid: { left: 4, right: 8, top: 34, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: {
        type: 'category',
        data: Array.from({ length: columns }, (_, at) => String(at)),
        ...quietAxis(look),
        axisLine: { show: false },
        axisLabel: {
          color: colours.inkSoft,
          hideOverlap: true,
          interval: byDay ? (at: number) => monthBeginningIn(at) !== null : 0,
          formatter: (at: string) => {
            if (isByYear(rows)) return `+${at}`;
            const month = byDay ? monthBeginningIn(Number(at)) : Number(at);
            return month === null ? '' : look.shortMonth(24_288 + month).replace(/[\s/.-]*\d{2,4}$/u, '');
          },
        },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: Array.from({ length: lines }, (_, at) => String(at)),
        ...quietAxis(look),
        axisLine: { show: false },
        axisLabel: {
          color: colours.ink,
          interval: (at: number) => yearAt(at) !== '' && (byDay || lines < 40 || at % 10 === 0),
          formatter: (at: string) => yearAt(Number(at)),
        },
      },
      series,
      media: [{ query: { maxWidth: 520 }, option: { grid: { top: 72 } } }, { option: { grid: { top: 34 } } }],
    };
  },
  describe(rows, look) {
    if (rows.length === 0) return look.words.nothing;
    const sum = (row: FigureRow): number =>
      numberOf(row, 'money_in') + numberOf(row, 'money_out') + numberOf(row, 'moved');
    const [largest] = rows.toSorted((a, b) => sum(b) - sum(a));
    return text[look.language]({
      days: look.count(rows.length),
      from: look.day(textOf(rows[0] ?? {}, 'day')),
      to: look.day(textOf(rows.at(-1) ?? {}, 'day')),
      entered: look.money(sumOf(rows, 'money_in')),
      left: look.money(sumOf(rows, 'money_out')),
      day: look.day(textOf(largest ?? {}, 'day')),
      most: look.money(sum(largest ?? {})),
    });
  },
  keyOf,
  height(rows) {
    const years = rows.map(yearOf);
    const span = rows.length > 0 ? Math.max(...years) - Math.min(...years) + 1 : 1;
    if (isByDay(rows)) return 76 + span * 8 * 15;
    return 76 + (isByYear(rows) ? Math.ceil(span / 10) : Math.min(60, span)) * 14;
  },
} satisfies Chart;

const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The ledger's number of the month of a day. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The month, 0 to 11, that begins in this week of a common year; null for the weeks between. */
function monthBeginningIn(week: number): number | null {
  const begins = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
  const month = begins.findIndex((day) => Math.floor((day + 3) / 7) === week);
  return month === -1 ? null : month;
}
