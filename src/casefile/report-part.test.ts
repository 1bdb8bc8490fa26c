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
});
