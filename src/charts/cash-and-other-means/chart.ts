import type { FigureRow } from '#domain/figure.ts';
import { numberOf, sumOf, textOf } from '../cell.ts';
import type { Chart } from '../chart.ts';
import { keyOf } from '../mark.ts';
import { rankedBars, rankedHeight } from '../ranked-bars.ts';
import { text } from './text.ts';

const money = (row: FigureRow): number => numberOf(row, 'money_in') + numberOf(row, 'money_out');
const isCash = (row: FigureRow): boolean => row['method'] === 'cash';

export default {
  id: 'cash-and-other-means',
  figure: 'cash-and-other-means',
  most: 30,
  option: (rows, look) =>
    rankedBars(
      {
        rows: [...rows].sort((a, b) => Number(isCash(b)) - Number(isCash(a)) || money(b) - money(a)),
        key: ['method'],
        name: (row) => look.code(textOf(row, 'method')),
        isHatched: isCash,
      },
      look,
    ),
  describe(rows, look) {
    const total = rows.reduce((sum, row) => sum + money(row), 0);
    if (total === 0) return look.words.nothing;
    const cash = rows.filter(isCash);
    return text[look.language]({
      entered: look.money(sumOf(cash, 'money_in')),
      left: look.money(sumOf(cash, 'money_out')),
      share: look.ratio((sumOf(cash, 'money_in') + sumOf(cash, 'money_out')) / total),
      means: look.count(rows.length),
    });
  },
  keyOf,
  height: (rows) => rankedHeight(rows.length),
} satisfies Chart;
