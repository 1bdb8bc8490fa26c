import type { FigureRow } from '#domain/figure.ts';

/** What a bar, ribbon or cell stands for: a line of the figure, maybe one column of it, and its words. */
export interface Mark {
  readonly key: FigureRow;
  readonly measure: string | null;
  readonly says: string;
}

/** A mark and where ECharts keeps it. */
export interface PlacedMark extends Mark {
  readonly seriesIndex: number;
  readonly dataIndex: number;
  readonly dataType: 'edge' | 'node' | null;
}

const isMark = (value: unknown): value is Mark =>
  typeof value === 'object' && value !== null && 'key' in value && 'says' in value;

const markIn = (datum: unknown): Mark | null => {
  const mark = typeof datum === 'object' && datum !== null && 'mark' in datum ? datum.mark : null;
  return isMark(mark) ? mark : null;
};

/** The mark an ECharts event happened on; null beside every mark. */
export const markOf = (event: unknown): Mark | null =>
  typeof event === 'object' && event !== null && 'data' in event ? markIn(event.data) : null;

/** The figure key of the mark an event happened on. */
export const keyOf = (event: unknown): FigureRow | null => markOf(event)?.key ?? null;

/** Every mark of an option, series by series: what the keyboard walks and what a test counts. */
export function marksOf(option: unknown): readonly PlacedMark[] {
  const series =
    (
      option as {
        readonly series?: readonly { readonly data?: readonly unknown[]; readonly links?: readonly unknown[] }[];
      }
    ).series ?? [];
  return series.flatMap(({ data = [], links }, seriesIndex) => [
    ...data.flatMap((datum, dataIndex) => {
      const mark = markIn(datum);
      return mark ? [{ ...mark, seriesIndex, dataIndex, dataType: links ? ('node' as const) : null }] : [];
    }),
    ...(links ?? []).flatMap((datum, dataIndex) => {
      const mark = markIn(datum);
      return mark ? [{ ...mark, seriesIndex, dataIndex, dataType: 'edge' as const }] : [];
    }),
  ]);
}
