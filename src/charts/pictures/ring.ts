import type { EvidenceRow } from '#domain/evidence.ts';
import { ground } from '../ground.ts';
import { inert } from '../inert.ts';
import { describing } from './describe.ts';
import { centsOf, dayOf, endOf, hourOf, largest, lasting, nameOfEnd, rowMark } from './evidence.ts';
import type { Picture } from './picture.ts';

const MOST = 40;

/** Transfers in the order money took, or in order of time where they do not join end to end. */
function hopsOf(rows: readonly EvidenceRow[]): readonly EvidenceRow[] {
  return [...largest(rows, MOST)].sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || a.row_id - b.row_id);
}

export default {
  id: 'ring',
  most: MOST,
  option(rows, finding, look) {
    const { colours } = look;
    const hops = hopsOf(rows);
    const names = new Map<string, string>();
    for (const row of hops)
      for (const end of ['from', 'to'] as const) names.set(endOf(row, end), nameOfEnd(row, end, look));
    const ends = [...names.keys()];
    const subjects = new Set(finding.subject.accounts.map((account) => `#${account}`));
    const place = (at: number) => {
      const turn = (2 * Math.PI * at) / Math.max(1, ends.length) - Math.PI / 2;
      return {
        x: 150 + 130 * Math.cos(turn),
        y: 100 + 80 * Math.sin(turn),
        left: Math.cos(turn) < -0.2,
        right: Math.cos(turn) > 0.2,
        above: Math.sin(turn) < 0,
      };
    };
    return {
      ...ground(look),
      media: [
        {
          query: { maxWidth: 520 },
          option: {
            series: [{ left: 96, right: 96, label: { width: 84, overflow: 'truncate' }, edgeLabel: { show: false } }],
          },
        },
        {
          option: {
            series: [
              {
                left: 150,
                right: 150,
                label: { width: 140, overflow: 'truncate' },
                edgeLabel: { show: hops.length <= 12 },
              },
            ],
          },
        },
      ],
      series: [
        {
          type: 'graph',
          layout: 'none',
          left: 150,
          right: 150,
          top: 40,
          bottom: 40,
          preserveAspect: true,
          roam: false,
          symbolSize: 14,
          edgeSymbol: ['none', 'arrow'],
          edgeSymbolSize: 9,
          label: {
            show: true,
            color: colours.ink,
            fontSize: 12,
            formatter: ({ data }: { data: { readonly title: string } }) => data.title,
          },
          lineStyle: { color: colours.accent, width: 2, curveness: 0.12, opacity: 0.9 },
          edgeLabel: {
            show: hops.length <= 12,
            fontSize: 11,
            color: colours.inkSoft,
            formatter: ({ data }: { data: { readonly title: string } }) => data.title,
          },
          data: ends.map((end, at) => {
            const { x, y, left, right, above } = place(at);
            return {
              name: end,
              x,
              y,
              title: inert(names.get(end) ?? end, 22),
              says: inert(names.get(end) ?? end),
              itemStyle: { color: subjects.has(end) ? colours.found : colours.accent },
              label: { position: right ? 'right' : left ? 'left' : above ? 'top' : 'bottom', distance: 12 },
            };
          }),
          links: hops.map((row, at) => {
            const before = hops[at - 1];
            const mark = rowMark(row, look);
            const wait =
              before && row.at !== null && before.at !== null
                ? `+${lasting(row.at - before.at, look)}`
                : `${dayOf(row, look)}${hourOf(row)}`;
            const kept = before && centsOf(before) > 0 ? ` · ${look.ratio(centsOf(row) / centsOf(before))}` : '';
            return {
              source: endOf(row, 'from'),
              target: endOf(row, 'to'),
              title: `${look.money(centsOf(row))} · ${wait}`,
              mark: { ...mark, says: `${mark.says}\n${wait}${kept}` },
            };
          }),
        },
      ],
    };
  },
  describe: describing('ring'),
  height: (rows) => (rows.length > 8 ? 380 : 300),
} satisfies Picture;
