import type { Language } from '#domain/language.ts';
import { count } from '#i18n/number.ts';
import { translator } from '#i18n/translate.ts';
import type { Compared } from './compare-parts.ts';
import type { Difference } from './difference.ts';
import type { Parts } from './format.ts';
import type { Replay } from './replay-verdict.ts';
import { findingsOf } from './self-check.ts';

/** What a thing compared is called: the title of the figure or of the check, and whom a finding is about. */
export function comparedName(
  { kind, id }: Compared,
  { figures, checks, runs }: Partial<Parts>,
  language: Language,
): string {
  if (kind === 'figure') return figures?.find(({ figure }) => figure.id === id)?.figure.title[language] ?? id;
  const titleOf = (check: string) => checks?.find((one) => one.id === check)?.text[language].title ?? check;
  if (kind === 'run') return titleOf(id);
  if (kind === 'order') return '';
  if (kind !== 'finding') return id;
  const finding = runs?.flatMap(findingsOf).find((one) => one.id === id);
  return finding ? `${titleOf(finding.check)} · ${finding.subject.name}` : id;
}

/** Where it differs, and both values. */
export function differenceText({ where, shown, again }: Difference, language: Language): string {
  const short = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);
  return translator(language)('replay.shownAgain', {
    where: where.join(' › '),
    shown: short(shown),
    again: short(again),
  });
}

/** One line for what was compared, then one for each difference told. */
export function comparedText(one: Compared, parts: Partial<Parts>, language: Language): readonly string[] {
  const t = translator(language);
  const name = comparedName(one, parts, language);
  const why = one.why ? ` (${t(`replay.why-${one.why}`)})` : '';
  const rest = one.different - one.differences.length;
  return [
    `${t(`replay.${one.state}`)} · ${t(`replay.kind-${one.kind}`)}${name === '' ? '' : ` · ${name}`}${why}`,
    ...one.differences.map((difference) => differenceText(difference, language)),
    ...(rest > 0 ? [t('replay.more', { n: rest })] : []),
  ];
}

/** How many things are equal, different and not compared. */
export function replaySummary({ compared }: Replay, language: Language): string {
  const of = (state: Compared['state']) => compared.filter((one) => one.state === state).length;
  const values = compared.reduce((sum, one) => sum + one.values, 0);
  return translator(language)('replay.summary', {
    equal: count(of('equal'), language),
    different: count(of('different'), language),
    missing: count(of('not-compared'), language),
    values: count(values, language),
  });
}
