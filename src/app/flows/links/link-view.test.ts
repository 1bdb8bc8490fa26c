import { describe, expect, it } from 'vitest';
import { groupNode } from '#figures/link-chart/links.ts';
import type { DrawnLink, LinkNode } from '#workers/requests.ts';
import { choiceIn, choiceText, firstChoice } from './link-choice.ts';
import { geometryOf } from './link-geometry.ts';
import { linksSvg } from './link-svg.ts';
import { viewOf } from './link-view.ts';
import { layoutAsked, placesFrom } from './places.ts';

const link = (one: number, other: number, months: readonly (readonly [number, number, number])[]): DrawnLink => ({
  one,
  other,
  month: months.map(([month]) => month),
  forth: months.map(([, forth]) => forth),
  back: months.map(([, , back]) => back),
  forthRows: months.map(([, forth]) => Number(forth > 0)),
  backRows: months.map(([, , back]) => Number(back > 0)),
  firstOn: months.map(([month]) => month * 30),
  lastOn: months.map(([month]) => month * 30 + 3),
});
const node = (id: number, name = `Nom ${String(id)}`): LinkNode => ({
  node: id,
  name,
  type: 'person',
  isHeld: id === 1,
  isService: false,
  holder: id,
  holderName: name,
  mark: `party:${name}`,
});
const drawn = {
  links: [
    link(1, 2, [
      [10, 900, 0],
      [11, 100, 400],
    ]),
    link(1, 3, [[10, 0, 300]]),
    link(2, 3, [[11, 50, 0]]),
  ],
  nodes: [1, 2, 3].map((id) => node(id)),
};
const alone = { range: null, groups: new Map<number, number>(), groupName: () => 'Groupe' };

describe('what is drawn of some links', () => {
  it('turns each link towards who received more, with both ways apart', () => {
    const { links } = viewOf(drawn, alone);
    expect(links.map(({ from, to, there, back }) => [from, to, there, back])).toEqual([
      [1, 2, 1000, 400],
      [3, 1, 300, 0],
      [2, 3, 50, 0],
    ]);
  });

  it('shows only the money of the months in view, and keeps every node in its place', () => {
    const { links, nodes, idle } = viewOf(drawn, { ...alone, range: [11, 11] });
    expect(links.map(({ from, to, there, back }) => [from, to, there, back])).toEqual([
      [2, 1, 400, 100],
      [2, 3, 50, 0],
    ]);
    expect([nodes.length, idle]).toEqual([3, 1]);
  });

  it('adds up the links of nodes taken together, and drops what goes between them', () => {
    const group = groupNode(1);
    const groups = new Map([
      [1, group],
      [2, group],
    ]);
    const { links, nodes } = viewOf(drawn, { ...alone, groups });
    expect(links.map(({ from, to, there, back, rows }) => [from, to, there, back, rows])).toEqual([
      [3, group, 300, 50, 2],
    ]);
    expect(nodes.find((one) => one.node === group)).toMatchObject({
      name: 'Groupe',
      shape: 'group',
      members: [1, 2],
      received: 300,
      paid: 50,
    });
  });

  it('counts what a node received and paid from its links', () => {
    const { nodes } = viewOf(drawn, alone);
    expect(nodes.map(({ node: id, received, paid }) => [id, received, paid])).toEqual([
      [1, 700, 1000],
      [2, 1000, 450],
      [3, 50, 300],
    ]);
  });
});

describe('the picture of links that is taken away', () => {
  it('writes names as text, never as marks, and has an arrow for each direction shown', () => {
    const nasty = '<script>alert(1)</script>"&\u202e';
    const view = viewOf({ links: drawn.links, nodes: [node(1, nasty), node(2), node(3)] }, alone);
    const ids = view.nodes.map((one) => one.node);
    const { x, y } = layoutAsked(ids, view.links, new Map(), () => false);
    const places = placesFrom(ids, { x, y });
    const svg = (weigh: 'net' | 'gross') =>
      linksSvg(geometryOf(view, places, weigh, { width: 1200, height: 800, margin: 40 }), () => '1 €', {
        width: 1200,
      });
    expect(svg('net')).not.toMatch(/<script|\u202e/);
    expect(svg('net')).toContain('&lt;script&gt;');
    const heads = (text: string): number => text.match(/<polygon/g)?.length ?? 0;
    expect([heads(svg('net')), heads(svg('gross'))]).toEqual([3, 4]);
    expect(svg('net')).not.toContain('NaN');
  });
});

describe('where nodes stand', () => {
  it('leaves nodes that have a place where they are, and puts a new one beside its neighbour', () => {
    const { links } = viewOf(drawn, alone);
    const places = new Map([
      [1, { x: 500, y: 500 }],
      [2, { x: -500, y: 0 }],
    ]);
    const asked = layoutAsked([1, 2, 3], links, places, (id) => places.has(id));
    expect([...asked.fixed]).toEqual([1, 1, 0]);
    expect([asked.x[0], asked.y[0]]).toEqual([500, 500]);
    expect(Math.hypot((asked.x[2] ?? 0) - 500, (asked.y[2] ?? 0) - 500)).toBeLessThan(60);
  });
});

describe('the names and sums of a link chart inside a page', () => {
  const names = ['SOCIETE DES PARKINGS DE GERLAND', 'CENTRE HOSPITALIER DES FLANDRES', 'ANNA'];
  const page = { width: 800, height: 740, margin: 48 };
  const svgOf = (places: readonly (readonly [number, number])[]): string => {
    const view = viewOf({ ...drawn, nodes: names.map((name, at) => node(at + 1, name)) }, alone);
    const known = new Map(places.map(([x, y], at) => [at + 1, { x, y }]));
    return linksSvg(geometryOf(view, known, 'net', page), () => '1,2 k€', page);
  };
  const written = (svg: string) =>
    [...svg.matchAll(/<text x="([^"]+)" y="([^"]+)"[^>]*>\u2068([^<]+)\u2069</g)].map(([, x, y, text]) => ({
      x: Number(x),
      y: Number(y),
      text: text ?? '',
    }));

  it('are whole: names that begin or end at an edge stay inside in the widest of fonts', () => {
    const texts = written(
      svgOf([
        [0, 0],
        [100, 0],
        [50, 80],
      ]),
    ).filter(({ text }) => text.length > 10);
    expect(texts).toHaveLength(2);
    for (const { x, text } of texts) {
      const half = (text.length * 0.7 * 12) / 2;
      expect(x - half).toBeGreaterThan(0);
      expect(x + half).toBeLessThan(page.width);
    }
  });

  it('name a node above where another stands below it, and leave out a sum that would hide its line', () => {
    const near = svgOf([
      [0, 0],
      [0, -4],
      [100, 0],
    ]);
    const [parkings] = written(near).filter(({ text }) => text.startsWith('SOCIETE'));
    expect(parkings?.y).toBeLessThan(page.height / 2);
    expect(near.match(/1,2 k€/g) ?? []).toHaveLength(2);
  });
});

describe('the layout of a link chart in an address', () => {
  it('is read again as it was written, and what it says wrongly is as at first', () => {
    const choice = {
      ...firstChoice,
      kind: 'account' as const,
      weigh: 'gross' as const,
      least: 50_000,
      partners: 20,
      most: 500,
      subjects: [3, -8],
      opened: [5],
      joined: [3, 7],
    };
    expect(choiceIn(choiceText(choice))).toEqual(choice);
    expect(choiceIn(undefined)).toEqual(firstChoice);
    expect(choiceIn('x_y_-1_7_1e9_a.0.3_;drop_')).toEqual({ ...firstChoice, subjects: [3] });
  });
});
