import type { EvidenceRow } from '#domain/evidence.ts';
import { ground, legend, moneyAxis, quietAxis } from '../ground.ts';
import { inert } from '../inert.ts';
import type { Look } from '../look.ts';
import { describing } from './describe.ts';
import { centsOf, dayOf, largest, nameOfEnd, rowMark, thresholdLine, upTo } from './evidence.ts';
import type { Picture } from './picture.ts';

const MOST = 24;

const isIncome = (row: EvidenceRow): boolean => row.table === 'income';

function lineName(row: EvidenceRow, look: Look): string {
  if (isIncome(row)) return `${look.words.income} ${row.booked_on?.slice(0, 4) ?? ''}`.trim();
  return row.table === 'txn'
    ? `${dayOf(row, look)} ${inert(nameOfEnd(row, row.direction === 'debit' ? 'to' : 'from', look), 22)}`
    : inert(row.to_name ?? look.code(row.method ?? 'other'), 28);
}

/** What was bought above what was earned, each row its own bar, so that every length opens one cell. */
export default {
  id: 'bars',
  most: MOST,
  option(rows, finding, look) {
    const { colours, words } = look;
    const lines = [...largest(rows, MOST)].sort(
      (a, b) => Number(isIncome(a)) - Number(isIncome(b)) || centsOf(b) - centsOf(a),
    );
    const side = (name: string, colour: string, chosen: (row: EvidenceRow) => boolean, rest: object) => ({
      type: 'bar',
      name,
      stack: 'line',
      barMaxWidth: 14,
      itemStyle: { color: colour },
      emphasis: { itemStyle: { borderColor: colours.ink, borderWidth: 1 } },
      data: lines.map((row) =>
        chosen(row) && centsOf(row) !== 0 ? { value: centsOf(row), mark: rowMark(row, look) } : { value: null },
      ),
      ...rest,
    });
    const spent = lines.some((row) => row.table === 'asset') ? words.price : words.moneyOut;
    const series = [
      side(spent, colours.moneyOut, (row) => !isIncome(row), thresholdLine(finding, look, 'xAxis')),
      side(words.income, colours.moneyIn, isIncome, {}),
    ];
    return {
      ...ground(look),
      legend: legend(look, lines.some(isIncome) ? series.map(({ name }) => name) : []),
      grid: { left: 4, right: 24, top: 30, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: { ...moneyAxis(look), ...upTo(finding) },
      yAxis: {
        type: 'category',
        inverse: true,
        data: lines.map((_, at) => String(at)),
        ...quietAxis(look),
        axisLabel: {
          color: colours.ink,
          interval: 0,
          formatter: (at: string) => (lines[Number(at)] ? lineName(lines[Number(at)] as EvidenceRow, look) : ''),
        },
      },
      series,
    };
  },
  describe: describing('bars'),
  height: (rows) => 64 + Math.min(MOST, Math.max(2, rows.length)) * 26,
} satisfies Picture;
