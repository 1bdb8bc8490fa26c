import { isFunctionCheck, wholeUnits, type Check, type Explanation } from '#domain/check.ts';
import { languages, type Language } from '#domain/language.ts';
import { paramValues } from '#engine/question.ts';
import { parametersOf } from '#engine/render.ts';
import { sourcesOf } from '#engine/sources.ts';
import { placeholdersOf } from '#i18n/icu.ts';
import { tables, type Table } from '#ledger/schema.ts';
import { legalAmounts } from '#law/legal-amounts.ts';

const ledger: Readonly<Record<string, Table>> = tables;

/** What never enters a question: PRODUCT, forbidden inputs. */
const forbiddenColumn = /nationalit|ethnic|origin(?!_country)|religio|language|birth_place|birthplace/;

/** Words only a court may use, or that claim more than rows can show; per language, on word borders. */
const forbiddenWords: Readonly<Record<Language, RegExp>> = {
  fr: /coupable|blanchisseur|criminel|délinquant|probabilité de culpabilité|\bprouv|\bdémontr|suspect|argent sale|fraude|\bmules?\b|homme de paille|intelligence artificielle/i,
  en: /guilt|launderer|criminal|culprit|\bproves?\b|\bdemonstrate|\bconfirms? laundering|suspicious|\bsuspects?\b|dirty money|fraud|\bmules?\b|straw man|\bAI\b/i,
  es: /culpable|blanqueador|criminal|delincuente|\bprueban? que\b|\bdemuestra|sospechos|dinero sucio|fraude|\bmulas?\b|testaferro|inteligencia artificial/i,
};

/** Every text of a tree of words, with its path. */
function* wordsOf(value: unknown, path = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) yield* wordsOf(part, path === '' ? key : `${path}.${key}`);
}

function textFaults(text: Readonly<Record<Language, unknown>>): string[] {
  const faults: string[] = [];
  for (const language of languages)
    for (const [path, words] of wordsOf(text[language], language)) {
      if (words.trim() === '') faults.push(`${path} is empty`);
      const forbidden = forbiddenWords[language].exec(words);
      if (forbidden) faults.push(`${path} says "${forbidden[0]}"`);
    }
  return faults;
}

/** What is wrong with a check as declared; empty when nothing is. */
export function faultsOf(check: Check, folder: string, explanations: readonly Explanation[]): readonly string[] {
  const faults: string[] = [];
  if (check.id !== folder) faults.push(`the folder is ${folder}`);
  if (!/^\d{4}-\d\d-\d\d$/.test(check.since)) faults.push(`since "${check.since}" is no day`);
  if (check.references.length === 0 || check.references.some((reference) => reference.trim() === ''))
    faults.push('no reference');
  if (check.status === 'stable' && explanations.length < 2) faults.push('stable with fewer than two explanations');
  faults.push(...sourceFaults(check));
  if (check.amount !== null && check.measures[check.amount] !== 'money')
    faults.push(`amount "${check.amount}" is no money measure`);
  faults.push(
    ...[check.requires, ...(check.requiresAny ?? [])].flatMap((columns) => requiresFaults(check.id, columns)),
    ...paramFaults(check),
    ...sentenceFaults(check),
    ...textFaults(check.text),
  );
  for (const explanation of explanations) {
    const named = requiresFaults(check.id, explanation.requires).concat(textFaults(explanation.text));
    faults.push(...named.map((fault) => `${explanation.id}: ${fault}`));
    if (parametersOf(explanation.sql).size > 0) faults.push(`${explanation.id}: an explanation has no parameters`);
  }
  return faults;
}

function sourceFaults(check: Check): string[] {
  return sourcesOf(check).flatMap(({ check: source, params }) => {
    const faults = sourcesOf(source).length > 0 ? [`${source.id} stands on other checks itself`] : [];
    try {
      paramValues(source, params);
    } catch (cause) {
      faults.push(String(cause));
    }
    return faults;
  });
}

function requiresFaults(check: string, requires: Check['requires']): string[] {
  return Object.entries(requires).flatMap(([table, columns]) =>
    columns.flatMap((column) => {
      if (!ledger[table]?.[column]) return [`requires ${table}.${column}, which the ledger has not`];
      if (forbiddenColumn.test(column)) return [`requires ${table}.${column}, which no check may use`];
      return column === 'tax_residence' && check !== 'cash-cap-breach'
        ? ['requires tax_residence, kept for cash-cap-breach']
        : [];
    }),
  );
}

function paramFaults(check: Check): string[] {
  const faults: string[] = [];
  for (const [name, param] of Object.entries({ ...check.params, least: check.least })) {
    if (!(param.min <= param.default && param.default <= param.max))
      faults.push(`${name} = ${param.default}, outside its range`);
    if (wholeUnits.includes(param.unit) && ![param.default, param.min, param.max].every(Number.isInteger))
      faults.push(`${name} is in ${param.unit}, which are whole`);
    if (param.source.trim() === '') faults.push(`${name} has no source`);
    if (param.law !== undefined && !legalAmounts.some(({ id }) => id === param.law))
      faults.push(`${name}: no law "${param.law}"`);
  }
  if ('least' in check.params) faults.push('"least" is every check’s own parameter');
  const sql = isFunctionCheck(check) ? (check.rows ?? '') : check.sql;
  const used = new Set([...parametersOf(sql), ...parametersOf(check.population)]);
  for (const name of used) if (!(name in check.params)) faults.push(`$${name} is not declared`);
  if (!isFunctionCheck(check))
    for (const name of Object.keys(check.params)) if (!used.has(name)) faults.push(`$${name} is never used`);
  return faults;
}

function sentenceFaults(check: Check): string[] {
  const known = new Set(['subject', 'since', 'until', 'rows', ...Object.keys(check.measures)]);
  for (const [name, param] of Object.entries(check.params)) if (param.law === undefined) known.add(name);
  return languages.flatMap((language) => {
    const text = check.text[language];
    const faults = text.question.trim().endsWith('?') ? [] : [`${language}: the question does not end in "?"`];
    try {
      for (const name of placeholdersOf(text.finding, language))
        if (!known.has(name)) faults.push(`${language}: {${name}} is not known`);
    } catch (cause) {
      faults.push(`${language}: the finding’s sentence is no ICU message: ${String(cause)}`);
    }
    for (const param of Object.values(text.params))
      if (/\{/.test(param.why + param.label)) faults.push(`${language}: a placeholder outside the sentence`);
    return faults;
  });
}
