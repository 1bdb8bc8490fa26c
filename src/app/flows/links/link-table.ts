import type { Figure, FigureRow } from '#domain/figure.ts';
import { linksFigure, type NodeKind } from '#figures/link-chart/links.ts';
import { translator } from '#i18n/translate.ts';
import { languages, type Language, type Trilingual } from '#domain/language.ts';
import type { MessageKey } from '#i18n/translate.ts';
import type { Words } from '#ui/words.svelte.ts';
import { type LinkView, netOf } from './link-view.ts';

const inAll = (key: MessageKey): Trilingual<string> =>
  Object.fromEntries(
    languages.map((language: Language) => [language, translator(language)(key)]),
  ) as Trilingual<string>;

const money = (key: MessageKey) => ({ unit: 'money', label: inAll(key) }) as const;
const name = (key: MessageKey) => ({ unit: 'text', label: inAll(key) }) as const;

/** The chart as a table: a line a link, what carries most first. */
export function linkTable(
  view: LinkView,
  kind: NodeKind,
  nameOf: (node: number) => string,
  { say }: Words,
): { readonly figure: Figure; readonly rows: readonly FigureRow[] } {
  const known = linksFigure(kind);
  const figure: Figure = {
    ...known,
    id: say('links.fileName'),
    title: inAll('links.title'),
    columns: {
      from_name: name('links.from_name'),
      to_name: name('links.to_name'),
      there: money('links.there'),
      back: money('links.back'),
      net: money('links.net'),
      rows: { unit: 'count', label: inAll('links.count') },
      first_on: { unit: 'day', label: inAll('links.firstOn') },
      last_on: { unit: 'day', label: inAll('links.lastOn') },
    },
  };
  return {
    figure,
    rows: view.links.map((link) => ({
      one: Math.min(link.from, link.to),
      other: Math.max(link.from, link.to),
      from_name: nameOf(link.from),
      to_name: nameOf(link.to),
      there: link.there,
      back: link.back,
      net: netOf(link),
      rows: link.rows,
      first_on: link.firstOn,
      last_on: link.lastOn,
    })),
  };
}
