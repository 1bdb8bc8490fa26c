import type { Chart } from './chart.ts';

const files = import.meta.glob<Chart>('./*/chart.ts', { eager: true, import: 'default' });

/** Every chart, in order of id. */
export const charts: readonly Chart[] = Object.keys(files)
  .sort()
  .map((path) => files[path] as Chart);

/** @throws RangeError when no chart has this id */
export function chartOf(id: string): Chart {
  const chart = charts.find((candidate) => candidate.id === id);
  if (!chart) throw new RangeError(`no chart ${id}`);
  return chart;
}
