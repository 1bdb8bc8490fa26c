import type { EvidenceRow } from '#domain/evidence.ts';
import { quietAxis } from '../ground.ts';
import type { Look } from '../look.ts';

/** Milliseconds of a row on an axis of time; null where the source gives no day. */
export const instantOf = (row: EvidenceRow): number | null =>
  row.at !== null ? row.at * 1000 : row.booked_on ? Date.parse(`${row.booked_on}T00:00:00Z`) : null;

/** An axis of days that never writes an hour the sources do not give. */
export const timeAxis = (look: Look) => ({
  type: 'time',
  minInterval: 86_400_000,
  ...quietAxis(look),
  splitLine: { show: false },
  boundaryGap: ['4%', '4%'],
  axisLabel: {
    color: look.colours.inkSoft,
    hideOverlap: true,
    textMargin: [0, 8],
    formatter: (at: number) => look.day(new Date(at).toISOString().slice(0, 10)),
  },
});
