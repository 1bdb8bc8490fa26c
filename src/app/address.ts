import { day, type Day } from '#domain/day.ts';
import { cents, type Cents } from '#domain/money.ts';
import { languages, type Language } from '#domain/language.ts';
import type { Kind, RunState } from '#domain/finding.ts';
import { methods } from '#ledger/schema.ts';
import { type Rule, RULES } from '#tracing/lots.ts';

/** What the user chose and a link may carry. What is absent was not chosen: defaults never enter the address. */
export interface Chosen {
  readonly language?: Language;
  readonly from?: Day;
  readonly to?: Day;
  readonly accounts?: readonly number[];
  readonly methods?: readonly string[];
  /** Parties as `account_name.who` names them; `between` is the one that paid and the one that received. */
  readonly parties?: readonly string[];
  readonly between?: readonly [payer: string, payee: string];
  /** Least and most amount, in cents. */
  readonly least?: Cents;
  readonly most?: Cents;
  readonly finding?: string;
  readonly check?: string;
  readonly state?: RunState;
  readonly kind?: Kind;
  readonly search?: string;
  /** Of the page of roles: a party, or an account without a known holder under the opposite of its number. */
  readonly person?: number;
  /** Of the page of persons: the year, the method, and whether the person stands alone or with the household. */
  readonly year?: number;
  readonly method?: string;
  readonly scope?: 'alone';
  /** Of the page of persons: the queue of records that may be one is shown in its place. */
  readonly queue?: 'open';
  /** Of the list of persons: who is listed, and in what order. */
  readonly group?: string;
  readonly order?: string;
  /** Of the page of tracing: which money is followed, as `chosen-money.ts` of that page writes it. */
  readonly follow?: string;
  /** A thing, by the mark of its row: what paid for it. */
  readonly asset?: string;
  /** Payments, by the marks of their rows: what paid for them. */
  readonly paid?: string;
  readonly rule?: Rule;
  /** Of the page of flows: from whom to whom paths are looked for, and the most days money may stay on an account. */
  readonly ends?: readonly [payer: string, payee: string];
  readonly dwell?: number;
  /** Of a page that shows one thing of several in one place: which, such as a picture by the name of its chart. */
  readonly look?: string;
  /** Of the link chart: what it shows and how, as `flows/links/link-choice.ts` writes it. */
  readonly links?: string;
  /** Of the page of recap tables: how the table is laid out, as `recap/choice.ts` writes it. */
  readonly recap?: string;
}

/** The choices that make up the filter; the others are of one page. */
export const filterKeys = [
  'from',
  'to',
  'accounts',
  'methods',
  'parties',
  'between',
  'least',
  'most',
] as const satisfies readonly (keyof Chosen)[];

/** Choices that the reader goes back from with the browser’s own button; the others take the place of what was chosen. */
export const steppedKeys = [
  ...filterKeys,
  'look',
  'group',
  'person',
  'queue',
  'scope',
  'follow',
  'asset',
  'paid',
  'rule',
  'ends',
] as const satisfies readonly (keyof Chosen)[];

/** Of what was chosen, that which goes along from page to page: the language and the filter. */
export const onEveryPage = (chosen: Chosen): Chosen =>
  Object.fromEntries(
    (['language', ...filterKeys] as const).flatMap((name) =>
      chosen[name] === undefined ? [] : [[name, chosen[name]]],
    ),
  ) as Chosen;

/** Days that money may be asked to stay at most on each account of a path; the second unless told. */
export const dwells: readonly number[] = [3, 10, 30, 90];

/** A page of the product by its path; the first page for anything else. */
export const pagePath = (path: string): string => (/^\/[a-z-]*$/.test(path) ? path : '/');

const states: readonly RunState[] = ['found', 'clear', 'undetermined', 'not-applicable', 'failed'];

export const kinds: readonly Kind[] = ['fact', 'pattern', 'arithmetic', 'statistical', 'context'];

const dayIn = (text: string | null): Day | undefined => {
  try {
    return text === null ? undefined : day(text);
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
};

const centsIn = (text: string | null): Cents | undefined =>
  text !== null && /^\d{1,15}$/.test(text) ? cents(Number(text)) : undefined;

const isParty = (text: string): boolean => /^(?:(?:party|account):\d+|cash|unknown)$/.test(text);

const listIn = (text: string | null): readonly string[] => (text ? text.split(',').filter(Boolean) : []);

/** Reads what a link carries; anything that is no value of the product is left out. */
export function readAddress(search: URLSearchParams): Chosen {
  const from = dayIn(search.get('from'));
  const to = dayIn(search.get('to'));
  const accounts = listIn(search.get('accounts')).map(Number).filter(Number.isSafeInteger);
  const chosenMethods = listIn(search.get('methods')).filter((word) => (methods as readonly string[]).includes(word));
  const parties = listIn(search.get('parties')).filter(isParty);
  const [payer, payee] = listIn(search.get('between')).filter(isParty);
  const [least, most] = [centsIn(search.get('least')), centsIn(search.get('most'))];
  const language = languages.find((known) => known === search.get('language'));
  const state = states.find((known) => known === search.get('state'));
  const kind = kinds.find((known) => known === search.get('kind'));
  const finding = search.get('finding');
  const check = search.get('check');
  const words = search.get('search');
  const person = Number(search.get('person') ?? NaN);
  const year = Number(search.get('year') ?? NaN);
  const method = search.get('method');
  const [follow, asset, paid] = [search.get('follow'), search.get('asset'), search.get('paid')];
  const recap = search.get('recap');
  const links = search.get('links');
  const ends = listIn(search.get('ends')).filter((text) => /^(?:party|account):\d+$/.test(text));
  const dwell = Number(search.get('dwell') ?? NaN);
  const rule = RULES.find((known) => known === search.get('rule'));
  return {
    ...(language ? { language } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(accounts.length ? { accounts } : {}),
    ...(chosenMethods.length ? { methods: chosenMethods } : {}),
    ...(parties.length ? { parties } : {}),
    ...(payer && payee ? { between: [payer, payee] as const } : {}),
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
    ...(finding && /^[0-9a-f]+$/.test(finding) ? { finding } : {}),
    ...(check && /^[a-z0-9-]+$/.test(check) ? { check } : {}),
    ...(state ? { state } : {}),
    ...(kind ? { kind } : {}),
    ...(words ? { search: words } : {}),
    ...(Number.isSafeInteger(person) ? { person } : {}),
    ...(Number.isSafeInteger(year) ? { year } : {}),
    ...(method && /^[a-z-]+$/.test(method) ? { method } : {}),
    ...(search.get('scope') === 'alone' ? { scope: 'alone' } : {}),
    ...(search.get('queue') === 'open' ? { queue: 'open' } : {}),
    ...(follow ? { follow } : {}),
    ...(asset ? { asset } : {}),
    ...(paid ? { paid } : {}),
    ...(rule ? { rule } : {}),
    ...(ends[0] && ends[1] ? { ends: [ends[0], ends[1]] as const } : {}),
    ...(dwells.includes(dwell) ? { dwell } : {}),
    ...Object.fromEntries(
      (['look', 'group', 'order'] as const).flatMap((name) => {
        const word = search.get(name) ?? '';
        return /^[a-z_-]+$/.test(word) ? [[name, word]] : [];
      }),
    ),
    ...(recap ? { recap } : {}),
    ...(links ? { links } : {}),
  };
}

/** Writes what was chosen as `?…`, or as nothing. */
export function writeAddress(chosen: Chosen): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(chosen) as [string, string | readonly (string | number)[] | undefined][]) {
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '');
    if (text) search.set(name, text);
  }
  const text = search.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text ? `?${text}` : '';
}

/** A choice changed in part: a key set to `undefined` is dropped. */
export type Change = { readonly [Key in keyof Chosen]?: Chosen[Key] | undefined };

export function withChange(chosen: Chosen, change: Change): Chosen {
  return Object.fromEntries(
    Object.entries({ ...chosen, ...change }).filter(([, value]) => value !== undefined),
  ) as Chosen;
}
