import type { EvidenceRow } from '#domain/evidence.ts';
import { ribbonSeries } from '../flows/ribbon-series.ts';
import { type Flow, unfold } from '../flows/unfold.ts';
import { ground } from '../ground.ts';
import { inert } from '../inert.ts';
import type { Look } from '../look.ts';
import { dayOf, endOf, nameOfEnd, rowMark, sumOfRows } from './evidence.ts';
import type { Pictured } from './picture.ts';

export const MOST_PAIRS = 40;

interface Pair extends Flow {
  readonly rows: readonly EvidenceRow[];
}

const OTHERS = 'others';

/** Rows by payer and payee; past the cap the smallest payers of each payee are folded into one. */
export function pairsOf(rows: readonly EvidenceRow[]): readonly Pair[] {
  const gathered = (ends: (row: EvidenceRow) => readonly [string, string]): readonly Pair[] => {
    const pairs = new Map<string, { from: string; to: string; rows: EvidenceRow[] }>();
    for (const row of rows) {
      const [from, to] = ends(row);
      const key = JSON.stringify([from, to]);
      const pair = pairs.get(key) ?? { from, to, rows: [] };
      pair.rows.push(row);
      pairs.set(key, pair);
    }
    return [...pairs.values()]
      .map((pair) => ({ ...pair, amount: sumOfRows(pair.rows) }))
      .filter(({ amount }) => amount > 0);
  };
  const all = gathered((row) => [endOf(row, 'from'), endOf(row, 'to')]);
  if (all.length <= MOST_PAIRS) return all;
  const kept = new Set(
    [...all]
      .sort((a, b) => b.amount - a.amount)
      .slice(0, MOST_PAIRS - 1)
      .flatMap((pair) => pair.rows),
  );
  return gathered((row) => (kept.has(row) ? [endOf(row, 'from'), endOf(row, 'to')] : [OTHERS, `${OTHERS} `]));
}

/** Ribbons from payers to payees; money that comes back ends in a receiving twin, so that no circle reaches the layout. */
export function ribbons(rows: readonly EvidenceRow[], finding: Pictured, look: Look) {
  const { colours, words } = look;
  const drawn = unfold(pairsOf(rows));
  const names = new Map<string, string>([
    [OTHERS, words.others],
    [`${OTHERS} `, words.others],
  ]);
  for (const row of rows)
    for (const end of ['from', 'to'] as const)
      if (!names.has(endOf(row, end))) names.set(endOf(row, end), nameOfEnd(row, end, look));
  const subjects = new Set(finding.subject.accounts.map((account) => `#${account}`));
  const saysOf = ({ rows: inside, amount }: Pair): string => {
    const [first, last] = [inside[0], inside.at(-1)];
    return first && last
      ? `${inert(nameOfEnd(first, 'from', look))} → ${inert(nameOfEnd(first, 'to', look))}\n${look.money(amount)} · ${look.count(inside.length)} ${words.rows}\n${dayOf(first, look)} – ${dayOf(last, look)}`
      : '';
  };
  return {
    ...ground(look),
    ...ribbonSeries(
      drawn,
      {
        title: (stop) => inert(names.get(stop) ?? stop, 28),
        says: (stop) => inert(names.get(stop) ?? stop),
        colour: (stop) => (subjects.has(stop) ? colours.found : colours.accent),
        mark: (pair) =>
          pair.rows.length === 1 && pair.rows[0]
            ? rowMark(pair.rows[0], look)
            : { key: {}, measure: null, says: saysOf(pair) },
        gap: 8,
        under: { narrow: 6, wide: 6 },
      },
      look,
    ),
  };
}

export const ribbonsHeight = (rows: readonly EvidenceRow[]): number => {
  const pairs = pairsOf(rows);
  const ends = Math.max(new Set(pairs.map(({ from }) => from)).size, new Set(pairs.map(({ to }) => to)).size);
  return Math.min(560, 110 + ends * 22);
};
