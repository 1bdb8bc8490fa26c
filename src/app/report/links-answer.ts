import type { KeptLinks, ReportCell, ReportPicture, ReportTable } from '#domain/report-block.ts';
import { askFigure } from '#engine/figure.ts';
import { unseenFigure } from '#figures/link-chart/links.ts';
import { columnsShown } from '#ui/figure-cell.ts';
import type { Words } from '#ui/words.svelte.ts';
import type { LinksDrawn } from '#workers/requests.ts';
import { filterSentence } from '../filter-sentence.ts';
import { leftSentences, noLinksIn, type NoLink, noLinkWhy } from '../flows/links/left-words.ts';
import { geometryOf } from '../flows/links/link-geometry.ts';
import { linksAsked, stateOf } from '../flows/links/link-question.ts';
import { linksSvg } from '../flows/links/link-svg.ts';
import { linkTable } from '../flows/links/link-table.ts';
import { type ChartLink, type LinkView, namesIn, viewOf, weightOf } from '../flows/links/link-view.ts';
import { chartSentence, legendSentences, monthSentences } from '../flows/links/link-words.ts';
import { layoutAsked, type Places, placesFrom, withGroups } from '../flows/links/places.ts';
import { emptyContent, type Answered, type Asking } from './answered.ts';
import { filterKept } from './kept-filter.ts';
import { type FoundLinks, linksKept } from './kept-links.ts';

/** Most links in the text of a report, and most that its annex carries; the others are counted. */
const MOST_IN_TEXT = 25;
const MOST_LINKS = 400;
/** Pixels across that the picture is drawn on, and those it takes on paper: names stay legible, and more of them find room. */
const DRAWN = 800;
const WIDTH = 680;
const MARGIN = 48;
const LEAST_HEIGHT = 320;
const MOST_HEIGHT = 860;

/** What is drawn and counted, without a number of the ledger: equal whatever the order in which files were read. */
function factsOf(
  kept: KeptLinks,
  view: LinkView,
  { left, hubCount, nodes }: LinksDrawn,
  noLinks: readonly NoLink[],
): unknown {
  const marks = new Map(nodes.map(({ node, mark }) => [node, mark]));
  const ends = new Map(
    view.nodes.map(({ node, members }) => [node, members.map((one) => marks.get(one) ?? '').sort()]),
  );
  const { filter, nodes: kind, weigh, least, partners, most, months, subjects, opened, groups } = kept;
  return {
    asked: { filter, kind, weigh, least, partners, most, months, subjects, opened },
    groups: groups.map(({ members }) => members),
    links: view.links
      .map(({ from, to, there, back, rows, firstOn, lastOn }) => {
        const both = [ends.get(from) ?? [], ends.get(to) ?? []].map((end) => JSON.stringify(end));
        // which end of an even link comes first is a matter of numbers
        return JSON.stringify([there === back ? both.sort() : both, there, back, rows, firstOn, lastOn]);
      })
      .sort(),
    idle: view.idle,
    left,
    hubCount,
    noLinks,
  };
}

function tableOf(view: LinkView, kept: KeptLinks, nameOf: (node: number) => string, words: Words): ReportTable {
  const { figure, rows } = linkTable(view, kept.nodes, nameOf, words);
  const columns = columnsShown(figure.columns, rows);
  return {
    title: words.of(figure.title),
    note: words.of(figure.note),
    columns: columns.map(([, { unit, label }]) => ({
      heading: words.of(label) + (unit === 'money' ? ' (€)' : ''),
      kind: unit === 'money' || unit === 'count' || unit === 'day' ? unit : 'text',
    })),
    rows: rows
      .slice(0, MOST_LINKS)
      .map((row) => columns.map(([name]): ReportCell => (typeof row[name] === 'boolean' ? null : (row[name] ?? null)))),
    strong: [],
    leftOut: Math.max(0, rows.length - MOST_LINKS),
  };
}

/** Where every node stands: as the writer saw it, and what is new laid out beside what it is linked to. */
async function placesOf(view: LinkView, found: FoundLinks, { session, signal }: Asking): Promise<Places> {
  const known = withGroups(view.nodes, found.places);
  const nodes = view.nodes.map(({ node }) => node);
  if (nodes.every((node) => known.has(node))) return known;
  const asked = layoutAsked(nodes, view.links, known, (node) => known.has(node));
  const engine = await session.engine();
  return new Map([...known, ...placesFrom(nodes, await engine.ask('layout', asked, signal ? { signal } : {}))]);
}

const spread = (values: readonly number[]): number =>
  values.reduce((one, other) => Math.max(one, other), -Infinity) -
  values.reduce((one, other) => Math.min(one, other), Infinity);

/** As tall as the chart is for its width, within what a sheet holds. */
function heightOf(view: LinkView, places: Places): number {
  const known = view.nodes.flatMap(({ node }) => places.get(node) ?? []);
  const [across, up] = [spread(known.map(({ x }) => x)), spread(known.map(({ y }) => y))];
  const tall = 2 * MARGIN + ((DRAWN - 2 * MARGIN) * up) / Math.max(1, across);
  return Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, tall)));
}

function pictureOf(view: LinkView, places: Places, { weigh }: KeptLinks, words: Words): ReportPicture {
  const page = { width: DRAWN, height: heightOf(view, places), margin: MARGIN };
  const sumOf = (link: ChartLink): string => words.shortMoney(weightOf(link, weigh));
  const inner = linksSvg(geometryOf(view, places, weigh, page), sumOf, page);
  const tall = Math.round((page.height * WIDTH) / DRAWN);
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${tall}" viewBox="0 0 ${DRAWN} ${page.height}"><rect width="100%" height="100%" fill="#ffffff"/>${inner}</svg>`,
    width: WIDTH,
    height: tall,
    says: words.say('links.pictureSays', {
      n: { number: view.links.length, text: words.count(view.links.length) },
      nodes: words.count(view.nodes.filter(({ links }) => links > 0).length),
    }),
  };
}

/** What bounds the chart, as the writer chose it. */
function boundsOf(kept: KeptLinks, { choice }: FoundLinks, nameOf: (node: number) => string, words: Words) {
  const { say, money, count, list } = words;
  const line = (name: string, value: string): string => `${say('report.named', { name })} ${value}.`;
  const named = (nodes: readonly number[]): string => list(nodes.map(nameOf).sort());
  return [
    line(say('links.nodes'), say(kept.nodes === 'party' ? 'links.parties' : 'links.accounts')),
    ...(choice.subjects.length > 0 ? [line(say('links.startsWith'), named(choice.subjects))] : []),
    ...(choice.opened.length > 0 ? [line(say('links.withNeighbours'), named(choice.opened))] : []),
    ...(kept.least > 0 ? [line(say('links.least'), money(kept.least))] : []),
    ...(kept.partners === null ? [] : [line(say('links.hubsHidden'), say('links.overPartners', { n: kept.partners }))]),
    line(say('links.most'), count(kept.most)),
  ];
}

/** What the chart does not draw, with how much money. */
function limitsOf(view: LinkView, drawn: LinksDrawn, noLinks: readonly NoLink[], kept: KeptLinks, words: Words) {
  const { say, count, list } = words;
  const counted = (value: number) => ({ number: value, text: count(value) });
  const limits = [
    ...leftSentences(drawn, kept, words),
    ...(noLinks.length > 0
      ? [
          say('links.makeNoLink', {
            list: list(
              noLinks.map((one) => `${say('links.rowsCounted', { n: counted(one.rows) })} ${noLinkWhy(one, words)}`),
            ),
          }),
        ]
      : []),
  ];
  return [
    ...(view.idle > 0 ? [say('links.idle', { n: counted(view.idle) })] : []),
    ...limits,
    ...(kept.months && limits.length > 0 ? [say('links.leftAllMonths')] : []),
  ];
}

/** A link chart under its own filter, its nodes where the writer saw them; null when a node it names is not in the case. */
export async function linksAnswer(kept: KeptLinks, asking: Asking): Promise<Answered | null> {
  const { session, words, signal } = asking;
  const engine = await session.engine();
  const found = await linksKept(kept, engine.database, signal);
  if (found === null) return null;
  const { filter, names } = await filterKept(kept.filter, session.accounts, engine.database);
  const drawn = await engine.ask('links', linksAsked(found.choice, filter, stateOf(session)), signal ? { signal } : {});
  const view = viewOf(drawn, {
    range: kept.months,
    groups: found.groups,
    isParty: kept.nodes === 'party',
    groupName: found.groupName,
  });
  const noLinks = noLinksIn((await askFigure(engine.database, unseenFigure(kept.nodes), filter, signal)).rows);
  return {
    facts: factsOf(kept, view, drawn, noLinks),
    content: async () => {
      const { say } = words;
      const nameOf = namesIn(view.nodes, drawn.nodes);
      const tables = view.links.length > 0 ? [tableOf(view, kept, nameOf, words)] : [];
      const isShort = view.links.length <= MOST_IN_TEXT;
      return {
        ...emptyContent(words, [say('links.title'), ...found.choice.subjects.slice(0, 3).map(nameOf)].join(' · ')),
        caption: [
          say('report.filter', { filter: filterSentence(filter, session.accounts, words, names) }),
          ...monthSentences(kept.months, words),
          ...boundsOf(kept, found, nameOf, words),
          ...legendSentences(view, kept.weigh, words),
        ].join(' '),
        paragraphs: [chartSentence(view, { nameOf }, words)],
        picture: view.links.length > 0 ? pictureOf(view, await placesOf(view, found, asking), kept, words) : null,
        tables: isShort ? tables : [],
        limits: limitsOf(view, drawn, noLinks, kept, words),
        annexes: isShort ? [] : tables,
      };
    },
  };
}
