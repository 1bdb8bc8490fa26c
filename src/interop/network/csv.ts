import { rowsCsv } from '../csv/rows-csv.ts';
import { decimal, type Network } from './network.ts';

/** The links of a network as a table that a spreadsheet opens, with decimal commas. @param headings eleven, in the reader's language */
export function linksCsv({ nodes, links, currency }: Network, headings: readonly string[]): string {
  const labels = new Map(nodes.map(({ id, label }) => [id, label] as const));
  const rows = links.map((link) => [
    link.from,
    labels.get(link.from) ?? '',
    link.to,
    labels.get(link.to) ?? '',
    link.kind,
    link.cents === null ? '' : decimal(link.cents).replace('.', ','),
    link.cents === null ? '' : currency,
    String(link.rows),
    link.first ?? '',
    link.last ?? '',
    link.share === null ? '' : String(link.share).replace('.', ','),
  ]);
  return rowsCsv([headings, ...rows]);
}
