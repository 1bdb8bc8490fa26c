import { decimal, type Network, type NodeKind } from './network.ts';
import { element } from './xml.ts';

/** Names of icons that every chart of the program knows. */
const icons: Readonly<Record<NodeKind, string>> = {
  person: 'Person',
  company: 'Office',
  party: 'Anon',
  account: 'Account',
  asset: 'Cabinet',
};
const APART = 180;

/**
 * A network as i2 Analyst’s Notebook XML: one chart item for each thing and each tie, laid out on a grid; sums are in the labels of
 * links. Written after the published examples of the format; no copy of the program was at hand to open it.
 */
export function anx({ nodes, links, currency }: Network): string {
  const across = Math.max(1, Math.ceil(Math.sqrt(nodes.length)));
  const kinds = [...new Set(links.map(({ kind }) => kind))].sort();
  const places = new Map(nodes.map(({ id }, at) => [id, `E${at + 1}`] as const));
  const things = nodes.map((node, at) => {
    const x = (at % across) * APART;
    const y = Math.floor(at / across) * APART;
    const said = Object.entries(node.says).map(([name, value]) => `${name}: ${value}`);
    return element(
      'ChartItem',
      { Label: node.label, DateSet: 'false', Ordered: 'false', Description: said.join('\n') || null, XPosition: x },
      [
        element('End', { X: x, Y: y, Z: 0 }, [
          element('Entity', { EntityId: places.get(node.id) ?? '', Identity: node.id, LabelIsIdentity: 'false' }, [
            element('Icon', { TextX: 0, TextY: 16 }, [element('IconStyle', { Type: icons[node.kind] })]),
          ]),
        ]),
      ],
    );
  });
  const ties = links.map((link) => {
    const sum = link.cents === null ? '' : ` ${decimal(link.cents)} ${currency} (${link.rows})`;
    const span = link.first === null ? null : `${link.first} – ${link.last ?? ''}`;
    return element(
      'ChartItem',
      {
        Label: `${link.kind}${sum}${link.share === null ? '' : ` ${link.share} %`}`,
        DateSet: link.first === null ? 'false' : 'true',
        DateTime: link.first === null ? null : `${link.first}T00:00:00.000`,
        Description: span,
      },
      [
        element('Link', { End1Id: places.get(link.from) ?? '', End2Id: places.get(link.to) ?? '' }, [
          element('LinkStyle', { Type: link.kind, ArrowStyle: 'ArrowOnHead', Strength: 'Confirmed' }),
        ]),
      ],
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Chart Rigorous="true" IdReferenceLinking="true">',
    element('StrengthCollection', {}, [element('Strength', { Name: 'Confirmed', DotStyle: 'DotStyleSolid' })]),
    element(
      'LinkTypeCollection',
      {},
      kinds.map((kind) => element('LinkType', { Name: kind, Colour: 0 })),
    ),
    element(
      'EntityTypeCollection',
      {},
      [...new Set(Object.values(icons))].map((type) =>
        element('EntityType', { Name: type, IconFile: type, PreferredRepresentation: 'RepresentAsIcon' }),
      ),
    ),
    '<ChartItemCollection>',
    ...things,
    ...ties,
    '</ChartItemCollection>',
    '</Chart>',
    '',
  ].join('\n');
}
