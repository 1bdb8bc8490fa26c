import type { EvidenceRow } from '#domain/evidence.ts';
import { ground, legend, moneyAxis } from '../ground.ts';
import { describing } from './describe.ts';
import { centsOf, largest, rowMark } from './evidence.ts';
import type { Picture, Pictured } from './picture.ts';
import { instantOf, timeAxis } from './time-axis.ts';

const MOST = 300;

const isArrival = (row: EvidenceRow, { subject }: Pictured): boolean =>
  row.to !== null && subject.accounts.includes(row.to)
    ? true
    : row.from !== null && subject.accounts.includes(row.from)
      ? false
      : row.direction !== 'debit';

export default {
  id: 'relay',
  most: MOST,
  option(rows, finding, look) {
    const { words, colours } = look;
    const shown = largest(rows, MOST);
    const side = (name: string, colour: string, arriving: boolean) => ({
      type: 'bar',
      name,
      barWidth: 6,
      barGap: '-100%',
      itemStyle: { color: colour },
      emphasis: { itemStyle: { borderColor: colours.ink, borderWidth: 1 } },
      data: shown.flatMap((row) => {
        const at = instantOf(row);
        return at === null || isArrival(row, finding) !== arriving
          ? []
          : [{ value: [at, arriving ? centsOf(row) : -centsOf(row)], mark: rowMark(row, look) }];
      }),
    });
    const series = [side(words.moneyIn, colours.moneyIn, true), side(words.moneyOut, colours.moneyOut, false)];
    return {
      ...ground(look),
      useUTC: true,
      legend: legend(
        look,
        series.map(({ name }) => name),
      ),
      grid: { left: 4, right: 24, top: 30, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: timeAxis(look),
      yAxis: {
        ...moneyAxis(look),
        axisLabel: { color: colours.inkSoft, formatter: (value: number) => look.shortMoney(Math.abs(value)) },
      },
      series,
    };
  },
  describe: describing('relay'),
  height: () => 200,
} satisfies Picture;
