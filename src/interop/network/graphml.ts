import { decimal, type Network } from './network.ts';
import { element, xml } from './xml.ts';

const linkKeys = [
  ['kind', 'string'],
  ['amount', 'double'],
  ['currency', 'string'],
  ['rows', 'int'],
  ['first', 'string'],
  ['last', 'string'],
  ['share', 'double'],
] as const;

/**
 * A network as GraphML. Sums are written as decimals; programs read them as binary numbers.
 *
 * Source: GraphML Primer, graphdrawing.org.
 */
export function graphml({ nodes, links, currency }: Network): string {
  const said = [...new Set(nodes.flatMap(({ says }) => Object.keys(says)))].sort();
  const nodeKeys = ['label', 'kind', ...said];
  const keys = [
    ...nodeKeys.map((name, at) =>
      element('key', { id: `n${at}`, for: 'node', 'attr.name': name, 'attr.type': 'string' }),
    ),
    ...linkKeys.map(([name, type], at) =>
      element('key', { id: `e${at}`, for: 'edge', 'attr.name': name, 'attr.type': type }),
    ),
  ];
  const data = (key: string, value: string | null | undefined): string =>
    value === null || value === undefined || value === '' ? '' : `<data key="${key}">${xml(value)}</data>`;
  const written = nodes.map((node) =>
    element('node', { id: node.id }, [
      data('n0', node.label),
      data('n1', node.kind),
      ...said.map((name, at) => data(`n${at + 2}`, node.says[name])),
    ]),
  );
  const edges = links.map((link) => {
    const values = [
      link.kind,
      link.cents === null ? null : decimal(link.cents),
      link.cents === null ? null : currency,
      String(link.rows),
      link.first,
      link.last,
      link.share === null ? null : String(link.share),
    ];
    return element(
      'edge',
      { id: link.id, source: link.from, target: link.to },
      values.map((value, at) => data(`e${at}`, value)),
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '<graph id="G" edgedefault="directed">',
    ...written,
    ...edges,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}
