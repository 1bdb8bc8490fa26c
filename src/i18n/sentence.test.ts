import { describe, expect, it } from 'vitest';
import type { Check } from '#domain/check.ts';
import type { Finding, Question } from '#domain/finding.ts';
import { findingSentence } from './sentence.ts';

const check = {
  params: { window: { unit: 'days' }, nearness: { unit: 'ratio', max: 1 }, ceiling: { unit: 'money' } },
  measures: { deposits: 'count', total: 'money', shop: 'text' },
  text: {
    fr: {
      finding:
        '{deposits, plural, one {# dépôt} other {# dépôts}} sur {subject} ({rows} lignes) du {since} au {until}, total {total}, seuil {ceiling}, à {nearness} près, en {window, plural, one {# jour} other {# jours}} : {shop}.',
    },
  },
} as unknown as Check;

const finding = {
  subject: { name: 'Café d’Été' },
  period: { from: '2024-03-01', to: '2024-03-11' },
  evidence: [1, 2, 3, 4],
  measures: { deposits: 4, total: 38_350_00, shop: '{x} <b>' },
} as unknown as Finding;

const asked = { check: 'x', digest: '', params: { window: 10, nearness: 0.8, ceiling: 10_000 } } as unknown as Question;

describe('the sentence of a finding', () => {
  it('is written from its measures and parameters, each in its unit', () => {
    expect(findingSentence(check, finding, asked, 'fr').replaceAll(/[\u202f\u00a0]/g, ' ')).toBe(
      '4 dépôts sur Café d’Été (4 lignes) du 1er mars 2024 au 11 mars 2024, total 38 350 €, seuil 10 000 €, à 80 % près, en 10 jours : {x} <b>.',
    );
  });
});
