import type { Detection, Said } from '#domain/check.ts';
import type { Digest, RawRow, Source } from '#domain/source.ts';
import type { CheckRun } from '#domain/finding.ts';
import type { Outcome } from '#domain/problem.ts';
import type { RowId } from '#domain/row-id.ts';
import type { PathRule } from '#graph/money-paths.ts';
import type { Left, LeftReason, LinkRule } from '#graph/link-chart.ts';
import type { NodeKind } from '#figures/link-chart/links.ts';
import type { Filter } from '#domain/filter.ts';
import type { SuggestedPairs } from '#identity/parties-of-ledger.ts';
import type { SheetToWrite, WorkbookProperties } from '#interop/xlsx/write.ts';
import type { RowFamily } from '#roles/measures.ts';
import type { Cohesions, RoleBook } from '#roles/profiles.ts';
import type { Commune } from '#places/gazetteer.ts';
import type { Placing, WrittenIn } from '#places/recognise.ts';
import type { MatchingSums, TooManyAmounts } from '#statistics/matching-sums.ts';
import type { ChosenMoney } from '#tracing/chosen-money.ts';
import type { LedgerMoney } from '#tracing/money-of-ledger.ts';
import type { Trail } from '#tracing/trail.ts';
import type { TrailBack } from '#tracing/trail-back.ts';
import type { Register } from '#wealth/seized/register.ts';
import type { RoleFacts } from '#roles/values.ts';
import type { CaseAnswers } from '#domain/case-answers.ts';
import type { ChosenParams } from '#engine/parameters-file.ts';
import type { ParamValues } from '#engine/question.ts';
import type { DatabaseRequests } from '#engine/wire.ts';
import type { SnapshotInput } from '#snapshot/build.ts';
import type { Disclosure } from '#snapshot/disclosure.ts';
import type { Parts } from '#snapshot/format.ts';
import type { LeakTest } from '#snapshot/hand-over.ts';
import type { Replay } from '#snapshot/replay-verdict.ts';
import type { Protection } from '#snapshot/write.ts';
import type { ImportReport, IntakeFile, Preview, Proposal, ReadAs } from '#ingest/intake.ts';
import type { OwnTransferDecision } from '#ingest/link/own-transfer.ts';
import type { RefusedRow } from '#ingest/quarantine.ts';
import type { StagedCells } from '#ingest/recall.ts';
import type { Cluster } from '#ingest/recipe/cluster.ts';
import type { Recipe, Step, StepSheet } from '#ingest/recipe/recipe.ts';
import type { Trial } from '#ingest/recipe/survey.ts';

import type { Reclassified, RuleHits } from '#ingest/classify/reclassify.ts';
import type { OwnRule, RuleBook } from '#ingest/classify/rule-book.ts';

type Request<Input, Output> = { readonly input: Input; readonly output: Output };

export type ImportPlan = readonly { readonly file: IntakeFile; readonly proposal: Proposal }[];
/** What the page knows of a snapshot to be written; the engine's thread has the rest. */
export type SnapshotAsked = Pick<
  SnapshotInput,
  'name' | 'language' | 'writtenOn' | 'viewer' | 'runs' | 'ranks' | 'decided' | 'cases' | 'said'
> & {
  /** Empty: anybody who has the file can read it. */
  readonly protection: Protection;
  readonly disclosure: Disclosure;
};

export interface SnapshotMade {
  readonly file: Blob;
  /** SHA-256 of the manifest: what the sender tells by another way. */
  readonly seal: Digest;
  readonly leakTest: LeakTest;
}

/** Everything the page may ask of the engine's thread. */
export type EngineRequests = DatabaseRequests & {
  readonly propose: Request<
    { readonly file: IntakeFile; readonly recipe: Recipe; readonly as?: ReadAs },
    Outcome<readonly Proposal[]>
  >;
  readonly preview: Request<
    { readonly file: IntakeFile; readonly proposal: Proposal; readonly recipe: Recipe },
    Preview
  >;
  readonly import: Request<{ readonly plan: ImportPlan; readonly recipe: Recipe }, ImportReport>;
  /** Reads every file of the case again under a recipe; sources keep their numbers. */
  readonly reread: Request<
    { readonly recipe: Recipe; readonly changed: readonly { readonly source: number; readonly proposal: Proposal }[] },
    ImportReport
  >;
  readonly tryStep: Request<readonly Step[], Trial>;
  /** Groups of near spellings in a column, after the steps. */
  readonly clusters: Request<
    { readonly sheet: StepSheet; readonly heading: string; readonly steps: readonly Step[] },
    readonly Cluster[]
  >;
  readonly staged: Request<RowId, Outcome<StagedCells>>;
  readonly sources: Request<null, readonly Source[]>;
  readonly quarantine: Request<
    { readonly source: number; readonly limit: number; readonly offset?: number },
    readonly RefusedRow[]
  >;
  readonly recall: Request<readonly RowId[], Outcome<readonly RawRow[]>>;
  /** What the reader said of transfers between accounts of one holder, all of it each time. */
  readonly decide: Request<readonly OwnTransferDecision[], null>;
  /** What the user decided of persons, claims and assets, all of it each time. */
  readonly answer: Request<{ readonly answers: CaseAnswers; readonly transfers: readonly OwnTransferDecision[] }, null>;
  /** Runs every check, or those named; each run is told as it ends through the progress of kind `run`. */
  readonly run: Request<{ readonly params: ChosenParams; readonly only?: readonly string[] }, readonly CheckRun[]>;
  /** Asks one check under other parameters; nothing of it is kept. */
  readonly tryCheck: Request<{ readonly check: string; readonly params: ParamValues }, CheckRun>;
  /** Pairs of records of persons and companies that may be one. */
  readonly samePersons: Request<null, SuggestedPairs>;
  /** Measures and roles of every person of the ledger. */
  readonly roles: Request<null, RoleBook>;
  /** The rows that each measure of one person stands on. */
  readonly roleRows: Request<number, RoleRows>;
  /** What holds together without these persons, in the network last computed. */
  readonly rolesWithout: Request<readonly number[], Cohesions>;
  /** Ways on which money can have gone from one party to another. */
  readonly paths: Request<PathsAsked, PathsFound>;
  /** Links of a link chart: those a rule has drawn, and what it leaves out. */
  readonly links: Request<LinksAsked, LinksDrawn>;
  /** Where the nodes of a link chart stand. */
  readonly layout: Request<LayoutAsked, Laid>;
  /** What joins some parties: money and ties of registers. */
  readonly connect: Request<ConnectingAsked, ConnectingFound>;
  /** Where picked money went, under five rules of attribution. */
  readonly trail: Request<TrailAsked, Trail>;
  /** What paid for some rows, under four rules. */
  readonly trailBack: Request<PaidAsked, TrailBack>;
  /** Which amounts add up to a price. */
  readonly matchSums: Request<SumsAsked, MatchingSums | TooManyAmounts>;
  /** The register of assets as the files give it. */
  readonly register: Request<null, Register>;
  /** Which communes and countries texts name. */
  readonly places: Request<PlacesAsked, PlacesRead>;
  /** Writes a snapshot of the ledger as it stands, in one file. */
  readonly snapshot: Request<SnapshotAsked, SnapshotMade>;
  /** Writes a workbook: typed cells, headings frozen. */
  readonly workbook: Request<
    { readonly sheets: readonly SheetToWrite[]; readonly properties: WorkbookProperties },
    Uint8Array
  >;
  /** Reads the sources of a snapshot into the empty ledger and compares all that it shows with what they give again. */
  readonly replay: Request<
    {
      readonly name: string;
      readonly parts: Parts;
      readonly files: readonly IntakeFile[];
      /** For a masked snapshot: the case it comes from. */
      readonly caseFile: { readonly name: string; readonly bytes: Uint8Array } | null;
    },
    Outcome<Replay>
  >;
  /** Puts the user's rules in force and classifies anew what needs no reading of the files. */
  readonly classify: Request<RuleBook, Outcome<Reclassified>>;
  /** What one rule meets in the ledger. */
  readonly ruleHits: Request<OwnRule, Outcome<RuleHits>>;
  /** Empties the ledger and forgets the files. */
  readonly forget: Request<null, null>;
};

/** What the engine's thread asks of the graph's thread, over a port of their own. */
export type GraphRequests = {
  readonly begin: Request<null, null>;
  readonly add: Request<Uint8Array, null>;
  readonly finish: Request<{ readonly vertices: number; readonly services: readonly number[] }, null>;
  readonly detect: Request<
    {
      readonly check: string;
      readonly params: Readonly<Record<string, number>>;
      /** The answer of the check's own query, in Arrow parts. */
      readonly rows: readonly Uint8Array[];
      readonly said: readonly Said[];
    },
    Detection
  >;
  /** The answer of the query of records, in Arrow parts. */
  readonly samePersons: Request<readonly Uint8Array[], SuggestedPairs>;
  /** The answers of the queries of roles, in Arrow parts; the network is kept for `rolesWithout`. */
  readonly roles: Request<Readonly<Record<keyof RoleFacts, readonly Uint8Array[]>>, RoleBook>;
  readonly rolesWithout: Request<readonly number[], Cohesions>;
  /** Over the transfers last built. */
  readonly paths: Request<PathsOver, PathsFound>;
  /** The answer of the query of links, in Arrow parts; kept for `linksChosen` and `connect`. */
  readonly linksRead: Request<readonly Uint8Array[], null>;
  readonly linksChosen: Request<LinkRule, LinksChosen>;
  readonly connect: Request<ConnectingOver, Connected>;
  readonly layout: Request<LayoutAsked, Laid>;
  /** The answers of the queries of tracing, in Arrow parts; kept for `trail` and `trailBack`. */
  readonly money: Request<Readonly<Record<keyof LedgerMoney, readonly Uint8Array[]>>, null>;
  readonly trail: Request<TrailAsked, Trail>;
  readonly trailBack: Request<readonly RowId[], TrailBack>;
  readonly matchSums: Request<SumsAsked, MatchingSums | TooManyAmounts>;
};

/** From whom to whom, by the names of `account_name.who`, and under which rule. */
export interface PathsAsked {
  readonly payer: string;
  readonly payee: string;
  readonly rule: PathRule;
}

export interface PathsOver {
  readonly payers: readonly number[];
  readonly payees: readonly number[];
  readonly rule: PathRule;
}

/** Paths as rows of the ledger, in order of time; what carries most first. */
export interface PathsFound {
  readonly paths: readonly { readonly rows: readonly RowId[]; readonly carried: number; readonly others: number }[];
  readonly cut: boolean;
  /** Accounts of services at which money stopped being followed. */
  readonly services: readonly number[];
}

/** Links between parties or accounts under a filter. */
export interface LinksAsked {
  readonly kind: NodeKind;
  readonly filter: Filter;
  /** Names the state of the ledger: links are read again when it changes. */
  readonly state: string;
  readonly rule: LinkRule;
}

/** A link with its months, in order: cents and rows each way, first and last day as day numbers. Month 0 is of days not known. */
export interface DrawnLink {
  readonly one: number;
  readonly other: number;
  readonly month: readonly number[];
  readonly forth: readonly number[];
  readonly back: readonly number[];
  readonly forthRows: readonly number[];
  readonly backRows: readonly number[];
  readonly firstOn: readonly number[];
  readonly lastOn: readonly number[];
}

export interface LinksChosen {
  /** What carries most first. */
  readonly links: readonly DrawnLink[];
  readonly left: Readonly<Record<LeftReason, Left>>;
  /** The strongest of those left out. */
  readonly leftOut: readonly { readonly link: DrawnLink; readonly why: LeftReason }[];
  readonly hubs: readonly { readonly node: number; readonly partners: number; readonly cents: number }[];
  readonly hubCount: number;
  /** Different partners of the nodes drawn, drawn or not. */
  readonly partners: readonly (readonly [node: number, partners: number])[];
  /** First and last month of all links. */
  readonly span: readonly [number, number] | null;
}

/** A node of a link chart: a party above nought, an account under the opposite of its number. */
export interface LinkNode {
  readonly node: number;
  readonly name: string;
  /** The kind of party; null of an account. */
  readonly type: string | null;
  /** A statement of it was received. */
  readonly isHeld: boolean;
  readonly isService: boolean;
  readonly holder: number | null;
  readonly holderName: string;
  /** A name that holds when the files are read again in another order. */
  readonly mark: string;
}

export interface LinksDrawn extends LinksChosen {
  readonly nodes: readonly LinkNode[];
}

/** Places of nodes to begin with, which of them stay, and edges by place of node. */
export interface LayoutAsked {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly fixed: Uint8Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly weight: Float64Array;
}

export interface Laid {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface ConnectingAsked {
  /** Two to eight parties, as nodes of the link chart. */
  readonly subjects: readonly number[];
  readonly filter: Filter;
  readonly state: string;
}

export interface ConnectingOver {
  readonly subjects: readonly number[];
  /** The answer of the query of ties, in Arrow parts. */
  readonly ties: readonly Uint8Array[];
  readonly passedOver: readonly number[];
}

export interface Connected {
  /** The strongest first. */
  readonly steps: readonly {
    readonly one: number;
    readonly other: number;
    readonly money: DrawnLink | null;
    readonly ties: readonly { readonly layer: string; readonly rows: readonly RowId[] }[];
  }[];
  readonly parts: readonly (readonly number[])[];
  readonly passedOver: readonly number[];
}

export interface ConnectingFound extends Connected {
  readonly nodes: readonly LinkNode[];
}

/** Which money to follow, and how. */
export interface TrailAsked {
  readonly chosen: ChosenMoney;
  /** Rows that take followed money first under the lowest balance; all payments for things. */
  readonly followedFirst: readonly RowId[] | 'assets';
}

export interface PlacesAsked {
  readonly texts: readonly { readonly text: string; readonly writtenIn: WrittenIn }[];
  /** Communes to be told of whatever the texts say. */
  readonly codes: readonly string[];
}

/** One placing a text, in their order, and the communes they speak of. */
export interface PlacesRead {
  readonly placings: readonly Placing[];
  readonly communes: readonly Commune[];
  /** Names of departments by code. */
  readonly departments: readonly (readonly [string, string])[];
}

/** Payments by their rows, or those for a thing, by the row that describes it. */
export type PaidAsked = { readonly rows: readonly RowId[] } | { readonly asset: RowId };

/** Whole cents. */
export interface SumsAsked {
  readonly amounts: readonly number[];
  readonly target: number;
  readonly tolerance: number;
}

/** Rows by family, in order; a family without a row is left out. */
export type RoleRows = Readonly<Partial<Record<RowFamily, readonly RowId[]>>>;

/** Files of the page's own origin that the engine's thread asks the page for. */
export interface OwnFiles {
  /** The packed reference rates of the euro. */
  rates(): Promise<Outcome<Uint8Array>>;
  /** The packed list of communes. */
  places(): Promise<Outcome<Uint8Array>>;
}

/** Addresses of the scripts the engine's thread starts, made absolute by the page. */
export interface EngineAssets {
  readonly duckdbWorker: string;
  readonly duckdbWasm: string;
  /** On our own origin, holding no extension: a miss is an error and nothing leaves. */
  readonly extensions: string;
}
