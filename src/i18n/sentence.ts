import type { Check, MeasureUnit, Param } from '#domain/check.ts';
import type { Finding, Question } from '#domain/finding.ts';
import type { Language } from '#domain/language.ts';
import { write, type MessageValue, type MessageValues } from './icu.ts';
import { count, decimal, longDay, money, ratio } from './number.ts';

/** A measure as a sentence writes it. Money arrives in cents. */
export function measureText(value: number | string | null, unit: MeasureUnit, language: Language): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  if (unit === 'money') return money(value, language);
  if (unit === 'ratio') return ratio(value, language);
  return unit === 'count' ? count(value, language) : decimal(value, language);
}

/** A parameter as a sentence writes it. Money is in units of the case currency; a ratio that may pass 1 is a multiple. */
export function paramText(
  value: number | string,
  param: Pick<Param, 'unit' | 'max'> | undefined,
  language: Language,
): string {
  if (typeof value === 'string') return value;
  if (param?.unit === 'money') return money(Math.round(value * 100), language);
  return param?.unit === 'ratio' && param.max <= 1 ? ratio(value, language) : decimal(value, language);
}

const both = (value: number | string | null, text: string): MessageValue =>
  typeof value === 'number' ? { number: value, text } : text;

/** What of a check a sentence needs: a snapshot carries no more. */
export type Spoken = Pick<Check, 'params' | 'measures' | 'text'>;

/** What a finding's sentence may name: measures, parameters, `subject`, `since`, `until`, `rows`. */
export function findingValues(check: Spoken, finding: Finding, asked: Question, language: Language): MessageValues {
  const rows = finding.evidence.length;
  return {
    ...Object.fromEntries(
      Object.entries(asked.params).map(([name, value]) => [
        name,
        both(value, paramText(value, check.params[name], language)),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(finding.measures).map(([name, value]) => [
        name,
        both(value, measureText(value, check.measures[name] ?? 'text', language)),
      ]),
    ),
    subject: finding.subject.name,
    since: longDay(finding.period.from, language),
    until: longDay(finding.period.to, language),
    rows: { number: rows, text: count(rows, language) },
  };
}

/** The sentence of one finding, written from its measures by the check's own words. */
export function findingSentence(check: Spoken, finding: Finding, asked: Question, language: Language): string {
  return write(check.text[language].finding, findingValues(check, finding, asked, language), language);
}
