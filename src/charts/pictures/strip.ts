import { ground, moneyAxis } from '../ground.ts';
import { describing } from './describe.ts';
import { centsOf, largest, rowMark, thresholdLine, upTo } from './evidence.ts';
import type { Picture } from './picture.ts';
import { instantOf, timeAxis } from './time-axis.ts';

const MOST = 400;

export default {
  id: 'strip',
  most: MOST,
  option(rows, finding, look) {
    return {
      ...ground(look),
      useUTC: true,
      grid: { left: 4, right: 24, top: 14, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: timeAxis(look),
      yAxis: { ...moneyAxis(look), min: 0, ...upTo(finding) },
      series: [
        {
          type: 'scatter',
          symbolSize: 10,
          itemStyle: { color: look.colours.accent, opacity: 0.85 },
          emphasis: { itemStyle: { borderColor: look.colours.ink, borderWidth: 2 } },
          data: largest(rows, MOST).flatMap((row) => {
            const at = instantOf(row);
            return at === null
              ? []
              : [
                  {
                    value: [at, centsOf(row)],
                    symbol: row.direction === 'debit' ? 'diamond' : 'circle',
                    mark: rowMark(row, look),
                  },
                ];
          }),
          ...thresholdLine(finding, look),
        },
      ],
    };
  },
  describe: describing('strip'),
  height: () => 180,
} satisfies Picture;
