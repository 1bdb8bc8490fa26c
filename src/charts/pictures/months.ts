import { monthFromNumber, monthNumber, monthOf } from '#domain/day.ts';
import type { EvidenceRow } from '#domain/evidence.ts';
import { ground, legend, moneyAxis, quietAxis } from '../ground.ts';
import { describing } from './describe.ts';
import { centsOf, sumOfRows, thresholdLine, upTo } from './evidence.ts';
import type { Picture } from './picture.ts';

const MOST_MONTHS = 60;

/** Months of the evidence, without holes; of more than sixty, the last sixty. */
function monthsOf(rows: readonly EvidenceRow[]): readonly number[] {
  const months = rows.flatMap(({ booked_on }) => (booked_on ? [monthNumber(monthOf(booked_on))] : []));
  if (months.length === 0) return [];
  const last = months.reduce((most, month) => Math.max(most, month));
  const first = Math.max(
    last - MOST_MONTHS + 1,
    months.reduce((least, month) => Math.min(least, month)),
  );
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

export default {
  id: 'months',
  most: 2 * MOST_MONTHS,
  option(rows, finding, look) {
    const { colours, words } = look;
    const months = monthsOf(rows);
    const bar = (name: string, colour: string, isSide: (row: EvidenceRow) => boolean, rest: object) => ({
      type: 'bar',
      name,
      stack: 'month',
      barMaxWidth: 36,
      itemStyle: { color: colour },
      emphasis: { itemStyle: { borderColor: colours.ink, borderWidth: 1 } },
      data: months.map((month) => {
        const inside = rows.filter(
          (row) => row.booked_on && monthNumber(monthOf(row.booked_on)) === month && isSide(row),
        );
        const only = inside.length === 1 ? inside[0] : undefined;
        if (inside.length === 0) return { value: null };
        const says = `${look.month(month)}\n${name}: ${look.money(sumOfRows(inside))}\n${look.count(inside.length)} ${words.rows}`;
        return {
          value: inside.reduce((sum, row) => sum + centsOf(row), 0),
          mark: { key: only ? { row_id: only.row_id } : { month: monthFromNumber(month) }, measure: null, says },
        };
      }),
      ...rest,
    });
    const series = [
      bar(words.cashIn, colours.moneyIn, ({ direction }) => direction !== 'debit', thresholdLine(finding, look)),
      bar(words.cashOut, colours.moneyOut, ({ direction }) => direction === 'debit', {}),
    ].map((one, at) =>
      rows.some(({ method }) => method !== 'cash') ? { ...one, name: at === 0 ? words.moneyIn : words.moneyOut } : one,
    );
    return {
      ...ground(look),
      legend: legend(
        look,
        series.map(({ name }) => name),
      ),
      grid: { left: 4, right: 12, top: 30, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: {
        type: 'category',
        data: months.map(String),
        ...quietAxis(look),
        axisLabel: {
          color: colours.inkSoft,
          hideOverlap: true,
          formatter: (month: string) => look.shortMonth(Number(month)),
        },
      },
      yAxis: { ...moneyAxis(look), ...upTo(finding) },
      series,
    };
  },
  describe: describing('months'),
  height: () => 200,
} satisfies Picture;
