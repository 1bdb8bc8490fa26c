import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une autre qualité ou une autre présentation',
    supports: 'La désignation de la facture n’est celle d’aucune autre facture du même code.',
    excludes: 'Une autre facture du même code porte la même désignation.',
    cannotTell: 'La facture ne porte pas de désignation.',
    settledBy: 'la fiche technique',
  },
  en: {
    claim: 'Another quality or presentation',
    supports: 'No other invoice of the same code has this description.',
    excludes: 'Another invoice of the same code has the same description.',
    cannotTell: 'The invoice has no description.',
    settledBy: 'the technical sheet',
  },
  es: {
    claim: 'Otra calidad o presentación',
    supports: 'Ninguna otra factura del mismo código lleva esta descripción.',
    excludes: 'Otra factura del mismo código lleva la misma descripción.',
    cannotTell: 'La factura no lleva descripción.',
    settledBy: 'la ficha técnica',
  },
};
