/** What a node of a network is. */
export type NodeKind = 'person' | 'company' | 'party' | 'account' | 'asset';

export interface NetworkNode {
  /** One text for the same thing whatever the format: `party-12`, `account-3`, `asset-7`. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** What the registers say of it, by the ledger's names; empty values are left out. */
  readonly says: Readonly<Record<string, string>>;
}

/** A tie on paper, or all the money from one account to another. */
export interface NetworkLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** `transfer`, or the role of a holding: `holder`, `proxy`, `director`, `shareholder` … */
  readonly kind: string;
  /** Cents of the case's currency; null on ties. */
  readonly cents: number | null;
  /** Transfers that the link adds up; on ties, rows that say it. */
  readonly rows: number;
  /** First and last day, `YYYY-MM-DD`. */
  readonly first: string | null;
  readonly last: string | null;
  /** Percentage held, where the register says it. */
  readonly share: number | null;
}

export interface Network {
  readonly name: string;
  readonly currency: string;
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
}

/** Cents as a decimal text, `-1234.05`. */
export function decimal(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
