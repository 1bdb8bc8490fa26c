import type { RowId } from '#domain/row-id.ts';
import type { Rule } from '#tracing/lots.ts';

/** A line of amounts under several rules. */
export interface Line {
  readonly key: string;
  readonly title: string;
  readonly kind: string;
  readonly notes: readonly string[];
  readonly rows: readonly RowId[];
  readonly byRule: Readonly<Partial<Record<Rule, number>>>;
  readonly low: number;
  readonly high: number;
  /** Wider limits under other orders of the day; null where they are the same. */
  readonly anyOrder: readonly [low: number, high: number] | null;
  readonly isReliable: boolean;
}
