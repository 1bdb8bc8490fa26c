import type { EvidenceRow } from '#domain/evidence.ts';
import { inert } from '../inert.ts';
import type { Look } from '../look.ts';
import type { Mark } from '../mark.ts';
import type { Pictured } from './picture.ts';

export const centsOf = (row: EvidenceRow): number => row.amount ?? 0;

export const sumOfRows = (rows: readonly EvidenceRow[]): number => rows.reduce((sum, row) => sum + centsOf(row), 0);

/** The end of a transfer as an identity: an account, cash, or unknown. */
export const endOf = (row: EvidenceRow, end: 'from' | 'to'): string =>
  row[end] === null ? (row[`${end}_name`] ?? (row.method === 'cash' ? 'cash' : 'unknown')) : `#${row[end]}`;

export const nameOfEnd = (row: EvidenceRow, end: 'from' | 'to', look: Look): string =>
  row[`${end}_name`] ?? (row.method === 'cash' ? look.words.cash : look.words.unknown);

export const dayOf = (row: EvidenceRow, look: Look): string =>
  row.booked_on ? look.day(row.booked_on) : look.words.unknown;

/** `14:05`, only where the source gives a time of day. */
export const hourOf = (row: EvidenceRow): string =>
  row.precise && row.at !== null ? ` ${new Date(row.at * 1000).toISOString().slice(11, 16)}` : '';

export const rowMark = (row: EvidenceRow, look: Look): Mark => ({
  key: { row_id: row.row_id },
  measure: null,
  says:
    `${dayOf(row, look)}${hourOf(row)}: ${look.money(centsOf(row))}\n${inert(nameOfEnd(row, 'from', look))} → ${inert(nameOfEnd(row, 'to', look))}` +
    (row.place ? `\n${inert(row.place)}` : ''),
});

/** A legal or set amount the rows are measured against, in cents; null when the check has none. */
export function thresholdOf({ measures }: Pictured): number | null {
  for (const name of ['ceiling', 'cap', 'threshold', 'limit']) {
    const value = measures[name];
    if (typeof value === 'number' && Number.isFinite(value)) return value;
  }
  return null;
}

export const thresholdLine = (finding: Pictured, look: Look, axis: 'xAxis' | 'yAxis' = 'yAxis') => {
  const threshold = thresholdOf(finding);
  return threshold === null
    ? {}
    : {
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { color: look.colours.found, type: 'dashed', width: 1.5 },
          label: {
            color: look.colours.found,
            ...(axis === 'yAxis' ? { position: 'insideEndTop' } : { position: 'end', rotate: 0 }),
            formatter: `${look.words.threshold} ${look.money(threshold)}`,
          },
          data: [{ [axis]: threshold }],
        },
      };
};

/** An axis never ends under the threshold it is read against, and ends on a round amount. */
export const upTo = (finding: Pictured) => ({
  max: ({ max }: { readonly max: number }): number => {
    const most = Math.max(max, thresholdOf(finding) ?? 0, 1) * 1.02;
    const size = 10 ** Math.floor(Math.log10(most / 4));
    const step = size * (most / 4 / size > 5 ? 10 : most / 4 / size > 2 ? 5 : most / 4 / size > 1 ? 2 : 1);
    return Math.ceil(most / step) * step;
  },
});

/** A length of time in the largest unit that says it: `3 j`, `5 h`, `20 min`. */
export function lasting(seconds: number, look: Look): string {
  const { words } = look;
  if (seconds >= 86_400) return `${look.count(Math.round(seconds / 86_400))} ${words.day}`;
  if (seconds >= 3_600) return `${look.count(Math.round(seconds / 3_600))} ${words.hour}`;
  return `${look.count(Math.round(seconds / 60))} ${words.minute}`;
}

/** The largest rows, in the order they came. */
export function largest(rows: readonly EvidenceRow[], most: number): readonly EvidenceRow[] {
  if (rows.length <= most) return rows;
  const kept = new Set([...rows].sort((a, b) => centsOf(b) - centsOf(a)).slice(0, most));
  return rows.filter((row) => kept.has(row));
}
