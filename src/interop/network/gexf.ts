import { decimal, type Network } from './network.ts';
import { element, xml } from './xml.ts';

const linkAttributes = [
  ['kind', 'string'],
  ['amount', 'double'],
  ['currency', 'string'],
  ['rows', 'integer'],
  ['share', 'double'],
] as const;

/**
 * A network as GEXF 1.3: a link stands from its first day to its last, its weight is the sum of money.
 *
 * Source: gexf.net, schema 1.3.
 */
export function gexf({ name, nodes, links, currency }: Network): string {
  const said = ['kind', ...new Set(nodes.flatMap(({ says }) => Object.keys(says)).sort())];
  const attributes = (side: string, declared: readonly (readonly [string, string])[]): string =>
    element(
      'attributes',
      { class: side, mode: 'static' },
      declared.map(([title, type], at) => element('attribute', { id: at, title, type })),
    );
  const values = (given: readonly (string | null | undefined)[]): string =>
    element(
      'attvalues',
      {},
      given.flatMap((value, at) =>
        value === null || value === undefined || value === '' ? [] : [element('attvalue', { for: at, value })],
      ),
    );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    element('meta', {}, ['<creator>Limier</creator>', `<description>${xml(name)}</description>`]),
    '<graph defaultedgetype="directed" mode="dynamic" timeformat="date">',
    attributes(
      'node',
      said.map((title) => [title, 'string'] as const),
    ),
    attributes('edge', linkAttributes),
    '<nodes>',
    ...nodes.map((node) =>
      element('node', { id: node.id, label: node.label }, [
        values(said.map((key) => (key === 'kind' ? node.kind : node.says[key]))),
      ]),
    ),
    '</nodes>',
    '<edges>',
    ...links.map((link) =>
      element(
        'edge',
        {
          id: link.id,
          source: link.from,
          target: link.to,
          label: link.kind,
          weight: link.cents === null ? null : decimal(Math.abs(link.cents)),
          start: link.first,
          end: link.last,
        },
        [
          values([
            link.kind,
            link.cents === null ? null : decimal(link.cents),
            link.cents === null ? null : currency,
            String(link.rows),
            link.share === null ? null : String(link.share),
          ]),
        ],
      ),
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}
