/** Who sells to whom: the importer, the wholesaler, the seller in the street. */
export const stages = ['import', 'wholesale', 'part-wholesale', 'retail'] as const;

export type Stage = (typeof stages)[number];

/** Whole numbers between two others; null where nothing is known. */
export interface TypedRange {
  readonly low: number | null;
  readonly central: number | null;
  readonly high: number | null;
}

/** What the user estimates was sold of one product at one stage. */
export interface TrafficEntry {
  readonly product: string;
  readonly stage: Stage;
  readonly unit: string;
  /** Thousandths of the unit: of one day where `days` is given, of the whole period otherwise. */
  readonly quantity: TypedRange;
  /** Thousandths of a day. */
  readonly days: TypedRange | null;
  /** Cents for one unit. */
  readonly price: TypedRange;
  /** Where quantity and price were found. */
  readonly source: string;
}
