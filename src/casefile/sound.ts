import { reportParts } from '#domain/report-block.ts';
import type { CaseDocument } from './document.ts';
import { claimStates, verdicts, type Json, type PartName } from './parts.ts';

type Fields = Readonly<Record<string, (value: Json | undefined) => boolean>>;

const isRecord = (value: Json | undefined): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: Json | undefined): boolean => typeof value === 'string';
const textOrNone = (value: Json | undefined): boolean => value === undefined || text(value);
const textOrNull = (value: Json | undefined): boolean => value === null || text(value);
const yesOrNo = (value: Json | undefined): boolean => typeof value === 'boolean';
const whole = (value: Json | undefined): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const number = (value: Json | undefined): boolean => typeof value === 'number' && Number.isFinite(value);
const something = (value: Json | undefined): boolean => value !== undefined;
const digest = (value: Json | undefined): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const oneOf =
  (words: readonly string[]) =>
  (value: Json | undefined): boolean =>
    typeof value === 'string' && words.includes(value);
const has =
  (fields: Fields) =>
  (value: Json | undefined): boolean =>
    isRecord(value) && Object.entries(fields).every(([name, holds]) => holds(value[name]));

const listOf =
  (holds: (value: Json | undefined) => boolean) =>
  (value: Json | undefined): boolean =>
    Array.isArray(value) && value.every((item) => holds(item));
const orNull =
  (holds: (value: Json | undefined) => boolean) =>
  (value: Json | undefined): boolean =>
    value === null || holds(value);

const reportCell = (value: Json | undefined): boolean => value === null || text(value) || number(value);
const reportTable = has({
  title: text,
  note: text,
  columns: listOf(has({ heading: text, kind: oneOf(['money', 'day', 'count', 'number', 'text']) })),
  rows: listOf(listOf(reportCell)),
  strong: listOf(whole),
  leftOut: whole,
});
const reportContent = has({
  language: oneOf(['fr', 'en', 'es']),
  title: text,
  caption: text,
  paragraphs: listOf(text),
  points: listOf(has({ claim: text, answer: text, text })),
  tables: listOf(reportTable),
  picture: orNull(has({ svg: text, width: whole, height: whole, says: text })),
  limits: listOf(text),
  annexes: listOf(reportTable),
});

const wholeOrNone = (value: Json | undefined): boolean => value === undefined || whole(value);
const keptParty = has({ name: text, accounts: listOf(text) });
const keptFilter = has({
  from: textOrNone,
  to: textOrNone,
  accounts: (value) => value === undefined || listOf(text)(value),
  methods: (value) => value === undefined || listOf(text)(value),
  parties: (value) => value === undefined || listOf(keptParty)(value),
  between: (value) => value === undefined || (listOf(keptParty)(value) && Array.isArray(value) && value.length === 2),
  amounts: (value) => value === undefined || has({ least: wholeOrNone, most: wholeOrNone })(value),
});
const between =
  (least: number, most: number) =>
  (value: Json | undefined): boolean =>
    number(value) && Number(value) >= least && Number(value) <= most;
const wholeBetween = (least: number, most: number) => (value: Json | undefined) =>
  Number.isSafeInteger(value) && between(least, most)(value);
const fewOf =
  (most: number, holds: (value: Json | undefined) => boolean) =>
  (value: Json | undefined): boolean =>
    Array.isArray(value) && value.length <= most && listOf(holds)(value);

/** What a link chart may ask for: the most links it draws have two ends each; months end with the year 9999. */
const MOST_LINKS = 5_000;
const MOST_NODES = 2 * MOST_LINKS;
const MOST_CHOSEN = 200;
const LAST_MONTH = 9_999 * 12 + 11;
const FARTHEST = 1_000_000;
const where = { x: between(-FARTHEST, FARTHEST), y: between(-FARTHEST, FARTHEST) };
const keptMonths = (value: Json | undefined): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every(wholeBetween(0, LAST_MONTH)) &&
  Number(value[0]) <= Number(value[1]);
const keptLinks = has({
  kind: oneOf(['links']),
  filter: keptFilter,
  nodes: oneOf(['party', 'account']),
  weigh: oneOf(['net', 'gross']),
  least: whole,
  partners: orNull(wholeBetween(1, Number.MAX_SAFE_INTEGER)),
  most: wholeBetween(1, MOST_LINKS),
  months: orNull(keptMonths),
  subjects: fewOf(MOST_CHOSEN, text),
  opened: fewOf(MOST_CHOSEN, text),
  groups: fewOf(MOST_NODES, has({ name: text, members: fewOf(MOST_NODES, text), ...where })),
  places: fewOf(MOST_NODES, has({ node: text, ...where })),
});

const asked = {
  recap: has({ kind: oneOf(['recap']), layout: text, filter: keptFilter }),
  figure: has({ kind: oneOf(['figure']), figure: text, filter: keptFilter }),
  finding: has({ kind: oneOf(['finding']), finding: text }),
  claim: has({ kind: oneOf(['claim']), claim: text }),
  assets: has({ kind: oneOf(['assets']) }),
  trail: has({
    kind: oneOf(['trail']),
    by: oneOf(['finding', 'rows', 'cash', 'payer']),
    what: listOf(text),
    rule: oneOf(['fifo', 'lifo', 'lowest-balance', 'pro-rata', 'poison']),
  }),
  links: keptLinks,
  wealth: has({ kind: oneOf(['wealth']), person: text, scope: oneOf(['alone', 'household']) }),
};

const place = has({ sha256: digest, sheet: textOrNull, line: whole });

/** What a value of each part must have. A part that is not here is another program's, and is kept as it is. */
const wanted: Readonly<Partial<Record<PartName, (value: Json | undefined) => boolean>>> = {
  case: has({ text }),
  sources: has({ number: whole, file: text, sheet: textOrNull, bytes: whole, sha256: digest }),
  mappings: has({ byHand: yesOrNo, reading: isRecord }),
  leftOut: has({ text }),
  steps: has({ place: number, step: isRecord }),
  parameters: (value) => isRecord(value) && Object.values(value).every(number),
  transfers: has({ debit: place, credit: place, state: oneOf(['confirmed', 'rejected']) }),
  verdicts: has({ verdict: oneOf(verdicts), reason: text, check: textOrNone, subject: textOrNone }),
  notes: has({ text, starred: yesOrNo, subject: textOrNone }),
  hypotheses: has({ state: oneOf(['accepted', 'refused', 'unknown']), reason: text }),
  claims: has({ text, state: oneOf(claimStates), reason: text, since: text }),
  views: has({ name: text, path: text, choices: text, filter: keptFilter }),
  pins: has({ side: oneOf(['for', 'against']), subject: text, text }),
  missing: has({ text, state: oneOf(['wanted', 'asked', 'received']) }),
  assets: isRecord,
  caps: isRecord,
  traffic: isRecord,
  places: has({ commune: text, name: text }),
  cashAtHome: has({ most: whole, subject: text }),
  linkPlaces: has({ x: number, y: number, subject: text }),
  merges: has({
    pair: (value) => Array.isArray(value) && value.length === 2 && value.every(text),
    answer: oneOf(['confirm', 'reject', 'later']),
    reason: text,
  }),
  report: has({
    place: number,
    part: orNull(oneOf(reportParts)),
    heading: text,
    text,
    asked: orNull((value) => Object.values(asked).some((holds) => holds(value))),
  }),
  reportFigures: has({ digest, at: text, content: reportContent }),
  takenIn: has({ file: text, by: Array.isArray, lines: whole, taken: something }),
};

/** The first part that holds a value this program could not read, or null. */
export function unsoundPart(document: CaseDocument): string | null {
  const judges = new Map(Object.entries(wanted));
  for (const [part, keys] of Object.entries(document)) {
    const holds = judges.get(part);
    if (holds && !Object.values(keys).every((value) => holds(value))) return part;
  }
  return null;
}
