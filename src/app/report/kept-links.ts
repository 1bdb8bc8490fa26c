import type { KeptFilter, KeptLinks } from '#domain/report-block.ts';
import type { Database } from '#engine/database.ts';
import { groupNode, type Groups, isGroup, nodeColumns, type NodeKind } from '#figures/link-chart/links.ts';
import type { LinkNode } from '#workers/requests.ts';
import type { LinkChoice } from '../flows/links/link-choice.ts';
import type { LinkView, MonthRange } from '../flows/links/link-view.ts';
import { type Place, type Places, rounded } from '../flows/links/places.ts';
import nodesMarkedSql from './nodes-marked.sql?raw';

/** A link chart as it stands before the reader. */
export interface StandingLinks {
  readonly choice: LinkChoice;
  readonly range: MonthRange;
  readonly view: LinkView;
  readonly places: Places;
  readonly fact: (node: number) => LinkNode | null;
}

const markOf = ({ fact }: StandingLinks, node: number): string | null => {
  const mark = fact(node)?.mark ?? '';
  return mark === '' || mark === 'party:' || mark === 'account:' ? null : mark;
};

const at = ({ x, y }: Place): Place => ({ x: rounded(x), y: rounded(y) });

/** All of them, or null where one is missing. */
const whole = <One>(list: readonly (One | null)[]): readonly One[] | null => {
  const held = list.filter((one) => one !== null);
  return held.length === list.length ? held : null;
};

const byText =
  <One>(text: (one: One) => string) =>
  (one: One, other: One): number =>
    text(one) < text(other) ? -1 : 1;

/** The chart as the case file keeps it; null while a node has no place yet, or one that was chosen bears no mark to find it again by. */
export function keptLinks(standing: StandingLinks, filter: KeptFilter): KeptLinks | null {
  const { choice, range, view } = standing;
  const { weigh, least, partners, most } = choice;
  const marksOf = (list: readonly number[]): readonly string[] | null =>
    whole(list.map((node) => markOf(standing, node)));
  const placed = view.nodes.flatMap(({ node, name, members }) => {
    const place = standing.places.get(node);
    return place ? [{ node, name, members, ...at(place) }] : [];
  });
  const [subjects, opened] = [marksOf(choice.subjects), marksOf(choice.opened)];
  const groups = whole(
    placed
      .filter(({ node }) => isGroup(node))
      .map(({ name, members, x, y }) => {
        const marks = marksOf(members);
        return marks && { name, members: [...marks].sort(), x, y };
      }),
  );
  const places = placed
    .filter(({ node }) => !isGroup(node))
    .flatMap(({ node, x, y }) => {
      const mark = markOf(standing, node);
      return mark === null ? [] : [{ node: mark, x, y }];
    });
  if (!subjects || !opened || !groups || placed.length < view.nodes.length) return null;
  return {
    kind: 'links',
    filter,
    nodes: choice.kind,
    weigh,
    least,
    partners,
    most,
    months: range && [...range],
    subjects: [...subjects].sort(),
    opened: [...opened].sort(),
    groups: [...groups].sort(byText(({ members }) => members.join())),
    places: [...places].sort(byText(({ node }) => node)),
  };
}

/** A kept chart over the case as it is read now. */
export interface FoundLinks {
  readonly choice: Omit<LinkChoice, 'joined'>;
  readonly groups: Groups;
  readonly groupName: (group: number) => string;
  readonly places: Places;
}

const quoted = (text: string): string => `'${text.replaceAll('\0', '').replaceAll("'", "''")}'`;

async function nodesMarked(
  marks: readonly string[],
  kind: NodeKind,
  database: Database,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  if (marks.length === 0) return new Map();
  const list = [...new Set(marks)].sort().map(quoted).join(', ');
  const sql = nodesMarkedSql.replace('the_node', nodeColumns[kind]).replace('the_marks', () => list);
  const found = new Map<string, number>();
  const unclear = new Set<string>();
  for (const row of await database.rows(sql, signal)) {
    const mark = String(row['mark']);
    if (found.has(mark)) unclear.add(mark);
    found.set(mark, Number(row['node']));
  }
  return new Map([...found].filter(([mark]) => !unclear.has(mark)));
}

/**
 * The chart over the case as it is read now; null when a node that it begins with, that was opened or that was taken together is not in it.
 * A node that was only drawn leaves its place empty when it is gone.
 */
export async function linksKept(kept: KeptLinks, database: Database, signal?: AbortSignal): Promise<FoundLinks | null> {
  const { nodes: kind, weigh, least, partners, most } = kept;
  const named = [...kept.subjects, ...kept.opened, ...kept.groups.flatMap(({ members }) => members)];
  const known = await nodesMarked([...named, ...kept.places.map(({ node }) => node)], kind, database, signal);
  if (!named.every((mark) => known.has(mark))) return null;
  const found = (marks: readonly string[]): readonly number[] => [
    ...new Set(marks.flatMap((mark) => known.get(mark) ?? [])),
  ];
  return {
    choice: { kind, weigh, least, partners, most, subjects: found(kept.subjects), opened: found(kept.opened) },
    groups: new Map(
      kept.groups.flatMap(({ members }, place) =>
        found(members).map((member) => [member, groupNode(place + 1)] as const),
      ),
    ),
    groupName: (group) => kept.groups[groupNode(0) - group - 1]?.name ?? '',
    places: new Map([
      ...kept.places.flatMap(({ node, x, y }) => found([node]).map((one) => [one, { x, y }] as const)),
      ...kept.groups.map(({ x, y }, place) => [groupNode(place + 1), { x, y }] as const),
    ]),
  };
}
