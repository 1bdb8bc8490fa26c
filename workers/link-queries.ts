import type { Columns } from '#domain/check.ts';
import type { Filter } from '#domain/filter.ts';
import type { RowId } from '#domain/row-id.ts';
import type { Database, Row } from '#engine/database.ts';
import { figureSql } from '#engine/figure.ts';
import { rowParts } from '#engine/kernels.ts';
import { linksFigure, type NodeKind } from '#figures/link-chart/links.ts';
import { connectingNetwork } from '#graph/connecting-network.ts';
import { joiningLinks } from '#graph/joining-links.ts';
import { chooseLinks, type Link, type LinkMonths, type LinkRule, type Links, linksOf } from '#graph/link-chart.ts';
import type { Connected, ConnectingOver, DrawnLink, LinkNode, LinksChosen } from './requests.ts';

/** Links left out that are listed by name; all of them are counted. */
const MOST_LISTED = 200;

/** Links of the ledger under a filter, in Arrow parts. */
export const linkParts = (
  database: Database,
  kind: NodeKind,
  filter: Filter,
  signal?: AbortSignal,
): Promise<readonly Uint8Array[]> => rowParts(database, figureSql(linksFigure(kind), filter), signal);

/** Links with the first and the last day of each month of theirs. */
export interface ReadLinks extends Links {
  readonly firstOn: Float64Array;
  readonly lastOn: Float64Array;
}

export function readLinks(columns: Columns): ReadLinks {
  const months: LinkMonths = {
    one: columns.numbers('one'),
    other: columns.numbers('other'),
    month: columns.numbers('month'),
    forth: columns.numbers('forth'),
    back: columns.numbers('back'),
    forthRows: columns.numbers('forth_rows'),
    backRows: columns.numbers('back_rows'),
  };
  return { ...linksOf(months), firstOn: columns.numbers('first_on'), lastOn: columns.numbers('last_on') };
}

function drawnLink({ months, firstOn, lastOn }: ReadLinks, { one, other, start, end }: Link): DrawnLink {
  const part = (column: Float64Array): readonly number[] => Array.from(column.subarray(start, end));
  return {
    one,
    other,
    month: part(months.month),
    forth: part(months.forth),
    back: part(months.back),
    forthRows: part(months.forthRows),
    backRows: part(months.backRows),
    firstOn: part(firstOn),
    lastOn: part(lastOn),
  };
}

/** The links that a rule has drawn, and what it leaves out. */
export function linksChosen(read: ReadLinks, rule: LinkRule): LinksChosen {
  const { drawn, left, leftOut, hubs } = chooseLinks(read, rule);
  const linkAt = (place: number): readonly DrawnLink[] => {
    const link = read.links[place];
    return link ? [drawnLink(read, link)] : [];
  };
  const nodes = new Set(drawn.flatMap((place) => [read.links[place]?.one ?? 0, read.links[place]?.other ?? 0]));
  const months = read.months.month.filter((month) => month > 0);
  return {
    links: drawn.flatMap(linkAt),
    left,
    leftOut: leftOut.slice(0, MOST_LISTED).flatMap(({ link, why }) => linkAt(link).map((one) => ({ link: one, why }))),
    hubs: hubs.slice(0, MOST_LISTED),
    hubCount: hubs.length,
    partners: [...read.partners].filter(([node]) => nodes.has(node)),
    span: months.length === 0 ? null : [months.reduce(least), months.reduce(most)],
  };
}

const least = (one: number, other: number): number => Math.min(one, other);
const most = (one: number, other: number): number => Math.max(one, other);

/** What joins some subjects: which links of which layer, by node. */
export function connected(
  read: ReadLinks,
  columns: Columns,
  { subjects, passedOver }: Pick<ConnectingOver, 'subjects' | 'passedOver'>,
): Connected {
  const [one, other, row] = [columns.numbers('one'), columns.numbers('other'), columns.numbers('row_id')];
  const layer = columns.texts('layer');
  const joining = joiningLinks(read, { one, other }, subjects, passedOver);
  const numbers = subjects.flatMap((subject) => joining.numberOf.get(subject) ?? []);
  const { links, parts, passedOver: met } = connectingNetwork(joining, numbers);
  const nodeAt = (number: number | undefined): number => joining.node[number ?? -1] ?? 0;
  return {
    parts: parts.map((part) => part.map(nodeAt)),
    passedOver: met.map(nodeAt),
    steps: links.map((link) => {
      const [a, b] = [nodeAt(joining.one[link]), nodeAt(joining.other[link])];
      const ends = [Math.min(a, b), Math.max(a, b)] as const;
      const money = read.links.find((known) => known.one === ends[0] && known.other === ends[1]);
      const rows = new Map<string, RowId[]>();
      layer.forEach((name, place) => {
        const isHere =
          Math.min(one[place] ?? 0, other[place] ?? 0) === ends[0] &&
          Math.max(one[place] ?? 0, other[place] ?? 0) === ends[1];
        if (!isHere || name === null) return;
        rows.set(name, [...(rows.get(name) ?? []), (row[place] ?? 0) as RowId]);
      });
      return {
        one: ends[0],
        other: ends[1],
        money: money ? drawnLink(read, money) : null,
        ties: [...rows].map(([name, behind]) => ({ layer: name, rows: [...new Set(behind)] })),
      };
    }),
  };
}

export const tiesSql = `
  select layer, cast(one as double) as one, cast(other as double) as other, cast(row_id as double) as row_id
  from person_link where one > 0 order by layer, one, other, row_id`;

/** Banks, payment terminals, platforms and public bodies: what everybody pays joins nobody. */
export const passedOverSql = `
  select cast(coalesce(account_name.holder_id, -account_name.account_id) as double) as node
  from account_name
  join account on account.account_id = account_name.account_id
  left join party on party.party_id = account_name.holder_id
  where coalesce(account.is_service, false) or party.type = 'public_body'
  group by 1`;

const nodeColumn: Readonly<Record<NodeKind, string>> = {
  party: 'coalesce(account_name.holder_id, -account_name.account_id)',
  account: '-account_name.account_id',
};

const textIn = (row: Row, column: string): string => String(row[column] ?? '');

/** What nodes are called and what is known of them. */
export async function nodesNamed(
  database: Database,
  kind: NodeKind,
  nodes: Iterable<number>,
  signal?: AbortSignal,
): Promise<readonly LinkNode[]> {
  const list = [...new Set(nodes)].sort((a, b) => a - b);
  if (!list.every(Number.isSafeInteger)) throw new RangeError('a node is a whole number');
  if (list.length === 0) return [];
  const node = nodeColumn[kind];
  const rows = await database.rows(
    `with named as (
       select
         ${node} as node,
         max(case when ${node} > 0 then account_name.who_name else account_name.name end) as name,
         max(account_name.holder_id) as holder,
         max(account_name.holder) as holder_name,
         min(account.account_key) as account_key,
         bool_or(coalesce(account.in_file, false)) as held,
         bool_or(coalesce(account.is_service, false)) as service
       from account_name
       join account on account.account_id = account_name.account_id
       where ${node} in (${list.join(', ')})
       group by ${node}
       union all
       select party_id, max(name_raw), max(party_id), max(name_raw), '', false, false
       from party
       where party_id in (${list.join(', ')}) and party_id not in (select holder_id from account_name where holder_id is not null)
       group by party_id
     )
     select named.*, party.type, party.name_norm
     from named left join party on party.party_id = named.node
     order by named.node`,
    signal,
  );
  return rows.map((row) => ({
    node: Number(row['node']),
    name: textIn(row, 'name'),
    type: row['type'] === null || row['type'] === undefined ? null : String(row['type']),
    isHeld: row['held'] === true,
    isService: row['service'] === true,
    holder: row['holder'] === null || row['holder'] === undefined ? null : Number(row['holder']),
    holderName: textIn(row, 'holder_name'),
    mark: Number(row['node']) > 0 ? `party:${textIn(row, 'name_norm')}` : `account:${textIn(row, 'account_key')}`,
  }));
}
