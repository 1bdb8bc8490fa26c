import { keyFrom, numberOf, sumOf, textOf } from '../cell.ts';
import type { Chart } from '../chart.ts';
import { ground, legend, quietAxis } from '../ground.ts';
import { heatSeries } from '../heat.ts';
import { keyOf } from '../mark.ts';
import { text } from './text.ts';

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const NO_HOUR = 24;

export default {
  id: 'hours-of-week',
  figure: 'hours-of-week',
  most: 175,
  option(rows, look) {
    const { words, colours } = look;
    const lineOf = (row: (typeof rows)[number]): number =>
      Math.max(0, (days as readonly string[]).indexOf(textOf(row, 'weekday')));
    const hourOf = (row: (typeof rows)[number]): number => {
      const hour = Number(row['hour']);
      return Number.isInteger(hour) && hour >= 0 && hour < NO_HOUR ? hour : NO_HOUR;
    };
    const cells = rows.map((row) => {
      const hour = hourOf(row);
      const when = hour === NO_HOUR ? words.hourNotSaid : `${hour} ${words.hour} – ${hour + 1} ${words.hour}`;
      return {
        x: hour,
        y: lineOf(row),
        value: numberOf(row, 'rows'),
        mark: {
          key: keyFrom(row, ['weekday', 'hour']),
          measure: null,
          says: `${words[days[lineOf(row)] ?? 'monday']}, ${when}\n${look.count(numberOf(row, 'rows'))} ${words.rows} · ${look.money(numberOf(row, 'amount'))}`,
        },
      };
    });
    const series = heatSeries(cells, look, (value) => `${look.count(value)} ${words.rows}`, 2);
    return {
      ...ground(look),
      legend: legend(
        look,
        series.map(({ name }) => name),
      ),
      grid: { left: 4, right: 28, top: 34, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: {
        type: 'category',
        data: Array.from({ length: NO_HOUR + 1 }, (_, hour) => String(hour)),
        ...quietAxis(look),
        axisLabel: {
          color: colours.inkSoft,
          interval: (at: number) => at % 3 === 0,
          formatter: (hour: string) => (Number(hour) === NO_HOUR ? words.noHour : `${hour} ${words.hour}`),
        },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: [...days],
        ...quietAxis(look),
        axisLabel: { color: colours.ink, formatter: (day: string) => look.code(day) },
      },
      series,
      media: [{ query: { maxWidth: 520 }, option: { grid: { top: 72 } } }, { option: { grid: { top: 34 } } }],
    };
  },
  describe(rows, look) {
    if (rows.length === 0) return look.words.nothing;
    const unsaid = rows.filter((row) => textOf(row, 'hour') === 'unknown');
    const [busiest] = rows.toSorted((a, b) => numberOf(b, 'rows') - numberOf(a, 'rows'));
    const hour = busiest && busiest['hour'] !== 'unknown' ? `, ${textOf(busiest, 'hour')} ${look.words.hour}` : '';
    return text[look.language]({
      rows: look.count(sumOf(rows, 'rows')),
      unsaid: look.count(sumOf(unsaid, 'rows')),
      busiest: `${look.code(textOf(busiest ?? {}, 'weekday'))}${hour}`,
      most: look.count(numberOf(busiest ?? {}, 'rows')),
    });
  },
  keyOf,
  height: () => 270,
} satisfies Chart;
