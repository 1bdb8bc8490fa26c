import type { EChartsCoreOption } from 'echarts/core';
import type { EvidenceRow } from '#domain/evidence.ts';
import type { Finding } from '#domain/finding.ts';
import type { Check } from '#domain/check.ts';
import type { Look } from '../look.ts';

/** The part of a finding its picture needs. */
export type Pictured = Pick<Finding, 'subject' | 'period' | 'measures'>;

/** The small drawing of a finding, made of its rows alone. Each mark opens its row: the key is `row_id`, or nothing for a sum. */
export interface Picture {
  readonly id: Check['picture'];
  /** Most marks it draws of any evidence; what is left over is counted in its sentence and, where drawn, in one mark. */
  readonly most: number;
  option(rows: readonly EvidenceRow[], finding: Pictured, look: Look): EChartsCoreOption;
  describe(rows: readonly EvidenceRow[], finding: Pictured, look: Look): string;
  height(rows: readonly EvidenceRow[]): number;
}
