import type { Figure } from '#domain/figure.ts';
import { firstOn, lastOn, rows } from '../columns.ts';
import linksSql from './links.sql?raw';
import nodeSql from './node.sql?raw';
import unseenSql from './unseen.sql?raw';

/** What the nodes of a link chart are: parties, whose accounts are taken together, or accounts. */
export type NodeKind = 'party' | 'account';

/** A party by its number, an account without a known holder, or any account, under the opposite of its number. */
export const nodeColumns: Readonly<Record<NodeKind, string>> = {
  party: 'coalesce(holder_id, -account_id)',
  account: '-account_id',
};

/** Nodes taken together, each with the number that stands for all of them. */
export type Groups = ReadonlyMap<number, number>;

/** Groups bear numbers that no party and no account does. */
export const groupNode = (place: number): number => -(10 ** 12 + place);
export const isGroup = (node: number): boolean => node <= -(10 ** 12);

function over(sql: string, kind: NodeKind, groups: Groups): string {
  const node = nodeColumns[kind];
  const together = [...groups].map(([member, group]) => ` when ${String(member)} then ${String(group)}`).join('');
  return sql.replace('the_node', together === '' ? node : `case ${node}${together} else ${node} end`);
}

/** The name by which filters and addresses know a node. */
export const whoOf = (node: number): string =>
  node > 0 ? `party:${String(node)}` : `account:${String(Math.abs(node))}`;

const money = { unit: 'money', label: { fr: 'Montant', en: 'Amount', es: 'Importe' } } as const;

/**
 * Links between two nodes, month by month: what the first paid the other (`forth`), what it was paid (`back`), cents and rows. It is no
 * figure of the catalogue, since which of its lines are drawn is chosen off the page's thread; its key opens the rows of a link.
 */
export const linksFigure = (kind: NodeKind, groups: Groups = new Map()): Figure => ({
  id: `links-${kind}`,
  title: { fr: 'Liens', en: 'Links', es: 'Vínculos' },
  note: {
    fr: 'L’argent entre deux nœuds, dans chaque sens. Chaque virement est compté une fois, même si les deux relevés le montrent. Les opérations dont un bout n’est pas connu ne font pas de lien ; elles sont comptées à part.',
    en: 'Money between two nodes, each way. Each transfer is counted once, even when both statements show it. Transactions one end of which is not known make no link; they are counted apart.',
    es: 'El dinero entre dos nodos, en cada sentido. Cada transferencia se cuenta una vez, aunque figure en ambos extractos. Las operaciones de las que no se conoce un extremo no forman vínculo; se cuentan aparte.',
  },
  sql: over(linksSql, kind, groups),
  key: ['one', 'other'],
  columns: { forth: money, back: money, forth_rows: rows, back_rows: rows, first_on: firstOn, last_on: lastOn },
  most: Number.MAX_SAFE_INTEGER,
});

/** What makes no link between two nodes: cash, an end that no account is known for, transfers inside one node, amounts without a rate. */
export const unseenFigure = (kind: NodeKind): Figure => ({
  id: `links-unseen-${kind}`,
  title: { fr: 'Opérations sans lien', en: 'Transactions without a link', es: 'Operaciones sin vínculo' },
  note: linksFigure(kind).note,
  sql: over(unseenSql, kind, new Map()),
  key: ['nobody'],
  columns: { amount: money, rows },
  most: 4,
});

/** All money of one node, from and to other nodes: its key opens the rows of the node. */
export const nodeFigure = (kind: NodeKind, groups: Groups = new Map()): Figure => ({
  id: `links-node-${kind}`,
  title: { fr: 'Nœud', en: 'Node', es: 'Nodo' },
  note: linksFigure(kind).note,
  sql: over(nodeSql, kind, groups),
  key: ['node'],
  columns: { amount: money, rows },
  most: Number.MAX_SAFE_INTEGER,
});
