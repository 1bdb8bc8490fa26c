import type { EChartsCoreOption } from 'echarts/core';
import type { FigureRow } from '#domain/figure.ts';
import type { Look } from './look.ts';

/** A figure that is drawn: pure functions from its rows. */
export interface Chart {
  readonly id: string;
  /** Id of the figure whose rows it draws, and which is its table twin. */
  readonly figure: string;
  /** Most marks it draws on any rows. */
  readonly most: number;
  option(rows: readonly FigureRow[], look: Look): EChartsCoreOption;
  /** One sentence for those who do not see the drawing. */
  describe(rows: readonly FigureRow[], look: Look): string;
  /** Key of the figure's line on which an ECharts event happened. */
  keyOf(event: unknown): FigureRow | null;
  /** Lines between two places of the horizontal axis, in the axis’s own numbers: what a stroke across the drawing takes. Absent: it is not brushed. */
  between?(rows: readonly FigureRow[], from: number, to: number): readonly FigureRow[];
  /** Height in pixels that these rows need. */
  height(rows: readonly FigureRow[]): number;
}
