import { describe, expect, it } from 'vitest';
import type { Json } from './parts.ts';
import { unsoundPart } from './sound.ts';

const block = { place: 1.5, part: null, heading: 'Faits', text: '', asked: { kind: 'finding', finding: 'ab' } };
const table = {
  title: '',
  note: '',
  columns: [{ heading: 'x', kind: 'money' }],
  rows: [[1], [null], ['n.c.']],
  strong: [0],
  leftOut: 0,
};
const figures = {
  digest: 'a'.repeat(64),
  at: '2026-01-01',
  content: {
    language: 'fr',
    title: '',
    caption: '',
    paragraphs: [],
    points: [{ claim: 'a', answer: 'b', text: 'c' }],
    tables: [table],
    picture: null,
    limits: [],
    annexes: [],
  },
};
const unsound = (report: unknown, reportFigures: unknown) =>
  unsoundPart({ report: { a: report as Json }, reportFigures: { a: reportFigures as Json } });

describe('the report in a case file from elsewhere', () => {
  it('is read when it is whole, filters by party included', () => {
    const kept = { from: '2024-01-01', parties: [{ name: 'Anna', accounts: ['A|1'] }], amounts: { least: 100 } };
    expect(unsound(block, figures)).toBeNull();
    expect(unsound({ ...block, asked: { kind: 'recap', layout: 'x', filter: kept } }, figures)).toBeNull();
    expect(unsound({ ...block, asked: null, part: 'facts' }, figures)).toBeNull();
  });

  it('is refused when a table, a filter or a question has another shape', () => {
    expect(unsound({ ...block, asked: { kind: 'shell' } }, figures)).toBe('report');
    expect(unsound({ ...block, asked: { kind: 'recap', layout: 'x', filter: { parties: ['Anna'] } } }, figures)).toBe(
      'report',
    );
    expect(unsound({ ...block, place: null }, figures)).toBe('report');
    for (const tables of [[{ ...table, rows: [[{}]] }], [{ ...table, columns: [{}] }], {}])
      expect(unsound(block, { ...figures, content: { ...figures.content, tables } })).toBe('reportFigures');
    expect(unsound(block, { ...figures, content: { ...figures.content, picture: '<svg>' } })).toBe('reportFigures');
  });

  const links = {
    kind: 'links',
    filter: {},
    nodes: 'party',
    weigh: 'net',
    least: 0,
    partners: null,
    most: 60,
    months: [24_290, 24_292],
    subjects: ['party:anna'],
    opened: [],
    groups: [{ name: 'Elles', members: ['party:anna', 'account:A|1'], x: 0, y: -3.5 }],
    places: [{ node: 'account:B|2', x: 12.1, y: 4 }],
  };

  it('is read with a link chart, in all months or some, with hubs hidden or not', () => {
    for (const change of [{}, { months: null }, { partners: 20, nodes: 'account', weigh: 'gross' }])
      expect(unsound({ ...block, asked: { ...links, ...change } }, figures)).toBeNull();
  });

  it.each([
    ['places beyond any drawing', { places: [{ node: 'a', x: 1e300, y: 0 }] }],
    ['places that are no numbers', { groups: [{ name: '', members: [], x: '0', y: null }] }],
    ['places of nobody', { places: [{ x: 0, y: 0 }] }],
    ['more places than a chart has nodes', { places: Array(10_001).fill(links.places[0]) }],
    ['more nodes to begin with than can be chosen', { subjects: Array(201).fill('party:anna') }],
    ['nodes by number', { opened: [3] }],
    ['a group without members', { groups: [{ name: 'Elles', x: 0, y: 0 }] }],
    ['more links than are ever drawn', { most: 5_001 }],
    ['no link at all', { most: 0 }],
    ['part of a cent', { least: 0.5 }],
    ['another kind of node', { nodes: 'bank' }],
    ['one month', { months: [24_290] }],
    ['months that end before they begin', { months: [24_292, 24_290] }],
    ['months beyond the calendar', { months: [24_292, 1e15] }],
    ['a filter of another shape', { filter: { accounts: 'A|1' } }],
  ])('is refused when a link chart has %s', (_, change) => {
    expect(unsound({ ...block, asked: { ...links, ...change } }, figures)).toBe('report');
  });
});
