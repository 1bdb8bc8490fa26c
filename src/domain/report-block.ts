import type { Language } from './language.ts';

/** What the cells of a column are: amounts in cents, days `YYYY-MM-DD`, counts, other numbers, or text. */
export type ReportCellKind = 'money' | 'day' | 'count' | 'number' | 'text';
export type ReportCell = string | number | null;

export interface ReportTable {
  readonly title: string;
  /** What must be known to read it; may be empty. */
  readonly note: string;
  readonly columns: readonly { readonly heading: string; readonly kind: ReportCellKind }[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Places of the lines that are subtotals or totals. */
  readonly strong: readonly number[];
  /** Lines that are not carried. */
  readonly leftOut: number;
}

export interface ReportPicture {
  /** A drawing without script; shown as an image only. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What it shows, in a sentence. */
  readonly says: string;
}

/** An ordinary explanation and what became of it. */
export interface ReportPoint {
  readonly claim: string;
  readonly answer: string;
  readonly text: string;
}

/** What a block shows, in words and figures, as it was when it was put in. */
export interface ReportContent {
  readonly language: Language;
  readonly title: string;
  /** Filter, period, coverage, parameters. */
  readonly caption: string;
  readonly paragraphs: readonly string[];
  readonly points: readonly ReportPoint[];
  readonly tables: readonly ReportTable[];
  readonly picture: ReportPicture | null;
  /** What could not be seen. */
  readonly limits: readonly string[];
  /** Tables that go to the end, each under a number. */
  readonly annexes: readonly ReportTable[];
}

/** A party by the keys of its accounts: two parties may bear one name, no two hold one account. */
export interface KeptParty {
  readonly name: string;
  /** Without any: `name` is `cash` or `unknown`, an end for which no account is known. */
  readonly accounts: readonly string[];
}

/** A filter by names that hold when the same files are read again. */
export interface KeptFilter {
  readonly from?: string;
  readonly to?: string;
  /** Keys of accounts. */
  readonly accounts?: readonly string[];
  readonly methods?: readonly string[];
  readonly parties?: readonly KeptParty[];
  /** Payer and payee. */
  readonly between?: readonly [KeptParty, KeptParty];
  /** Whole cents. */
  readonly amounts?: { readonly least?: number; readonly most?: number };
}

/** Where a node of a link chart stood, in the measure of its layout. */
export interface KeptPlace {
  readonly x: number;
  readonly y: number;
}

/** A link chart as it was drawn: nodes by their marks, which hold when the same files are read again. */
export interface KeptLinks {
  readonly kind: 'links';
  readonly filter: KeptFilter;
  readonly nodes: 'party' | 'account';
  readonly weigh: 'net' | 'gross';
  /** Whole cents. */
  readonly least: number;
  readonly partners: number | null;
  readonly most: number;
  /** First and last month in view, `year * 12 + month - 1`; null for all. */
  readonly months: readonly [number, number] | null;
  readonly subjects: readonly string[];
  readonly opened: readonly string[];
  /** Nodes taken together under a name; the place is that of all of them. */
  readonly groups: readonly (KeptPlace & { readonly name: string; readonly members: readonly string[] })[];
  readonly places: readonly (KeptPlace & { readonly node: string })[];
}

/** What a block was asked of. */
export type ReportAsked =
  | { readonly kind: 'recap'; readonly layout: string; readonly filter: KeptFilter }
  | { readonly kind: 'figure'; readonly figure: string; readonly filter: KeptFilter }
  | { readonly kind: 'finding'; readonly finding: string }
  | { readonly kind: 'claim'; readonly claim: string }
  | { readonly kind: 'assets' }
  /** Followed money: a finding by its id, rows by their marks, accounts by their keys; and the rule of its steps. */
  | {
      readonly kind: 'trail';
      readonly by: 'finding' | 'rows' | 'cash' | 'payer';
      readonly what: readonly string[];
      readonly rule: 'fifo' | 'lifo' | 'lowest-balance' | 'pro-rata' | 'poison';
    }
  | KeptLinks
  /** A person by the row of the register that names the record. */
  | { readonly kind: 'wealth'; readonly person: string; readonly scope: 'alone' | 'household' };

export interface ReportTaken {
  /** SHA-256 of the figures behind the content, whatever the language. */
  readonly digest: string;
  /** ISO 8601. */
  readonly at: string;
  readonly content: ReportContent;
}

export const reportParts = ['object', 'case', 'facts', 'inquiry', 'conclusion', 'annexes'] as const;

/** The writer's part of a block, and what it was asked of. */
export interface ReportWords {
  /** Its place among the others. */
  readonly place: number;
  /** Its part in a report of synthesis, where it opens one. */
  readonly part: (typeof reportParts)[number] | null;
  readonly heading: string;
  readonly text: string;
  readonly asked: ReportAsked | null;
}

/** One block of the report: words of the writer, with what the case answered where something was asked. */
export interface ReportBlock extends ReportWords {
  readonly taken: ReportTaken | null;
}
