import { describe, expect, it } from 'vitest';
import { render } from 'svelte/server';
import { chartOf } from '#charts/catalogue.ts';
import { figureOf } from '#figures/catalogue.ts';
import Chart from '#ui/Chart.svelte';
import FigureTable from '#ui/FigureTable.svelte';
import { lookFor } from '#ui/look.ts';

const look = lookFor('fr', 'light');
const rows = [
  {
    counterparty: 'account:3',
    counterparty_name: '<img src=x onerror=alert(1)>',
    money_in: 123_450,
    money_out: 0,
    rows: 2,
    counterparties: 1,
  },
  { counterparty: 'others', counterparty_name: null, money_in: 5_000, money_out: 700, rows: 40, counterparties: 12 },
];
const table = (more: object = {}) =>
  render(FigureTable, {
    props: { figure: figureOf('top-counterparties'), rows, look, onopen: () => undefined, ...more },
  }).body.replace(/[\u202f\u00a0]/g, ' ');

describe('the table twin of a figure', () => {
  it('writes names as text, units in the headings, and every number as a way to its rows', () => {
    const html = table();
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x');
    expect(html).toContain('Entrées (€)');
    expect(html).toMatch(/<button[^>]*>1 234,50<\/button>/);
    expect(html).toContain('<caption');
  });

  it('says a code in words, and leaves a zero unopened', () => {
    const html = table();
    expect(html).toContain('tous les autres');
    expect(html).toMatch(/<td[^>]*>(<!--.*?-->)*0,00(<!--.*?-->)*<\/td>/);
  });

  it('is only read when nothing can be opened', () => {
    expect(table({ onopen: null })).not.toContain('<button');
  });

  it('says that no line is no line', () => {
    expect(table({ rows: [] })).toContain('<thead');
  });
});

describe('a drawing before it is drawn', () => {
  it('already says itself to those who do not see it, and keeps its place', () => {
    const { body } = render(Chart, { props: { chart: chartOf('top-counterparties'), rows, look } });
    expect(body).toContain('aria-label="Contreparties relevées : 13');
    expect(body).toMatch(/height:\s?\d+px/);
    expect(body).toContain('tabindex="0"');
  });

  it('is a picture, not a stop on the way, when it has nothing to open', () => {
    const { body } = render(Chart, { props: { look, option: {}, label: 'Rien à dessiner.' } });
    expect(body).toContain('role="img"');
    expect(body).not.toContain('tabindex');
  });
});
