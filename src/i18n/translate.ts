import type { Language } from '#domain/language.ts';
import type { Problem } from '#domain/problem.ts';
import { write, type MessageValues } from './icu.ts';
import { bytes, count, list } from './number.ts';
import assets from './messages/assets.ts';
import board from './messages/board.ts';
import caseFile from './messages/case.ts';
import checks from './messages/checks.ts';
import codes from './messages/codes.ts';
import completeness from './messages/completeness.ts';
import dossier from './messages/dossier.ts';
import evidence from './messages/evidence.ts';
import findings from './messages/findings.ts';
import flows from './messages/flows.ts';
import links from './messages/links.ts';
import pictures from './messages/pictures.ts';
import keys from './messages/keys.ts';
import merges from './messages/merges.ts';
import overview from './messages/overview.ts';
import palette from './messages/palette.ts';
import people from './messages/people.ts';
import places from './messages/places.ts';
import problem from './messages/problem.ts';
import recap from './messages/recap.ts';
import recipe from './messages/recipe.ts';
import replay from './messages/replay.ts';
import report from './messages/report.ts';
import roles from './messages/roles.ts';
import rules from './messages/rules.ts';
import shell from './messages/shell.ts';
import snapshot from './messages/snapshot.ts';
import templates from './messages/templates.ts';
import tour from './messages/tour.ts';
import tracing from './messages/tracing.ts';
import views from './messages/views.ts';
import words from './messages/words.ts';

const areas = {
  assets,
  board,
  case: caseFile,
  checks,
  codes,
  completeness,
  dossier,
  evidence,
  findings,
  flows,
  links,
  keys,
  pictures,
  merges,
  overview,
  palette,
  people,
  places,
  problem,
  recap,
  recipe,
  replay,
  report,
  roles,
  rules,
  shell,
  snapshot,
  templates,
  tour,
  tracing,
  views,
  words,
};

type Areas = typeof areas;
type In<Area extends keyof Areas> = keyof Areas[Area]['fr'] &
  keyof Areas[Area]['en'] &
  keyof Areas[Area]['es'] &
  string;

/** `area.name`, for the names that exist in every language. */
export type MessageKey = { [Area in keyof Areas & string]: `${Area}.${In<Area>}` }[keyof Areas & string];

export type Say = (key: MessageKey, values?: MessageValues) => string;

/** Every area of interface words, for tests that read them all. */
export const allMessages: Readonly<Record<string, Readonly<Record<Language, Readonly<Record<string, string>>>>>> =
  areas;

/** Speaks one language. @throws FormatError when a placeholder has no value */
export function translator(language: Language): Say {
  return (key, values = {}) => {
    const dot = key.indexOf('.');
    const pattern = allMessages[key.slice(0, dot)]?.[language][key.slice(dot + 1)];
    if (pattern === undefined) throw new RangeError(`no message ${key}`);
    return write(pattern, values, language);
  };
}

/** What was seen, and what to do next, in the reader's language. */
export function problemText(problem: Problem, language: Language): string {
  const inBytes = new Set([
    'needs',
    'has',
    'inflated',
    ...(/^(?:workbook|archive)-too-large$/.test(problem.code) ? ['limit'] : []),
  ]);
  const values = Object.fromEntries(
    Object.entries(problem).map(([name, value]: [string, string | number | null | readonly string[]]) => [
      name,
      typeof value === 'number'
        ? { number: value, text: inBytes.has(name) ? bytes(value, language) : count(value, language) }
        : Array.isArray(value)
          ? list(value, language)
          : String(value ?? ''),
    ]),
  );
  return translator(language)(`problem.${problem.code}`, values);
}

/** The meaning of a word of the ledger’s closed lists; any other text as it is. */
export function codeText(text: string, language: Language): string {
  const texts: Readonly<Record<string, string>> = codes[language];
  return (Object.hasOwn(texts, text) ? texts[text] : undefined) ?? text;
}
