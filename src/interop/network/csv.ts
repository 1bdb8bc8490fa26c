import { decimal, type Network } from './network.ts';

/** A cell that no spreadsheet takes for a formula, quoted where the separator or a line end stands in it. */
export function guardedCell(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
  return /[;"\n\r]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** The links of a network as a table that a spreadsheet opens: semicolons, decimal comma, UTF-8 with its mark. */
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
  return `\uFEFF${[headings, ...rows].map((cells) => cells.map(guardedCell).join(';')).join('\r\n')}\r\n`;
}
