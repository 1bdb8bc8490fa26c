import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { MOST, paletteAnswers, searchable, type PaletteEntry, type PaletteKind } from './palette-answers.ts';

const entry = (kind: PaletteKind, name: string, detail = ''): PaletteEntry => ({
  kind,
  id: `${kind}:${name}:${detail}`,
  name,
  detail,
  run: () => undefined,
});
const all = [
  entry('page', 'Vue d’ensemble'),
  entry('page', 'Suivi de l’argent'),
  entry('act', 'Enregistrer l’affaire'),
  entry('person', 'Société Éloïse Bœuf', '552 100 554'),
  entry('person', 'Mme Camille VASSEUR'),
  entry('person', 'Vasseur Immobilier'),
  entry('account', 'Vasseur', 'FR7630001007941234567890185'),
].map(searchable);
/** Any signs at all, halves of signs included. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));
const names = (typed: string): readonly string[] =>
  paletteAnswers(all, typed).flatMap(({ entries }) => entries.map(({ name }) => name));

describe('the palette', () => {
  it('offers pages and acts before a word is typed, and keeps persons and accounts for words', () => {
    expect(names('')).toEqual(['Vue d’ensemble', 'Suivi de l’argent', 'Enregistrer l’affaire']);
    expect(names('   ')).toEqual(names(''));
  });

  it('finds a name without its accents, its capitals or its apostrophe', () => {
    expect(names('eloise boeuf')).toEqual(['Société Éloïse Bœuf']);
    expect(names('suivi de l argent')).toEqual(['Suivi de l’argent']);
    expect(names('vue d’ENSEMBLE')).toEqual(['Vue d’ensemble']);
  });

  it('puts a name that begins with the words before one that only holds them', () => {
    expect(names('vasseur')).toEqual(['Vasseur Immobilier', 'Mme Camille VASSEUR', 'Vasseur']);
  });

  it('finds an account by its number typed in groups of four, and a company by its number typed in one', () => {
    expect(names('FR76 3000 1007')).toEqual(['Vasseur']);
    expect(names('552100554')).toEqual(['Société Éloïse Bœuf']);
  });

  it('finds a name in which signs are hidden', () => {
    const [found] = paletteAnswers([searchable(entry('person', 'Du\u202epo\u200bnt'))], 'dupont');
    expect(found?.entries).toHaveLength(1);
  });

  it('counts what it does not show', () => {
    const many = Array.from({ length: 50 }, (_, at) => searchable(entry('person', `Martin ${at}`)));
    const [group] = paletteAnswers(many, 'martin');
    expect(group?.entries).toHaveLength(MOST);
    expect(group?.further).toBe(50 - MOST);
  });

  it('answers nothing to words nobody bears, and any text at all without failing', () => {
    expect(paletteAnswers(all, 'zzz')).toEqual([]);
    fc.assert(
      fc.property(anyText, (typed) => {
        for (const { entries, further } of paletteAnswers(all, typed))
          expect(entries.length + further).toBeLessThanOrEqual(all.length);
      }),
    );
  });

  it('finds every entry by its own name', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const own = searchable(entry('page', name));
        expect(paletteAnswers([own], name)).toHaveLength(1);
      }),
    );
  });
});
