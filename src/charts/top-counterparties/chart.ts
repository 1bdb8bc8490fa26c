import { numberOf, sumOf, textOf } from '../cell.ts';
import type { Chart } from '../chart.ts';
import { inert } from '../inert.ts';
import { keyOf } from '../mark.ts';
import { rankedBars, rankedHeight } from '../ranked-bars.ts';
import { text } from './text.ts';

export default {
  id: 'top-counterparties',
  figure: 'top-counterparties',
  most: 44,
  option: (rows, look) =>
    rankedBars(
      {
        rows,
        key: ['counterparty'],
        name: (row) => {
          const name = row['counterparty_name'];
          if (name !== null && name !== undefined) return String(name);
          const others = row['counterparty'] === 'others' ? ` (${look.count(numberOf(row, 'counterparties'))})` : '';
          return look.code(textOf(row, 'counterparty')) + others;
        },
        isHatched: () => false,
      },
      look,
    ),
  describe(rows, look) {
    const [first] = rows;
    if (!first) return look.words.nothing;
    return text[look.language]({
      name: inert(String(first['counterparty_name'] ?? look.code(textOf(first, 'counterparty')))),
      entered: look.money(numberOf(first, 'money_in')),
      left: look.money(numberOf(first, 'money_out')),
      lines: look.count(sumOf(rows, 'counterparties')),
    });
  },
  keyOf,
  height: (rows) => rankedHeight(rows.length),
} satisfies Chart;
