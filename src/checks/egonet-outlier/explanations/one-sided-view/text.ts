import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un effet de ce que le dossier contient : les contreparties ne sont vues que d’un côté',
    supports:
      'Le dossier n’a pas le relevé de la moitié au moins de ces comptes : leur voisinage n’est connu qu’en partie.',
    excludes: 'Le dossier a le relevé de chacun de ces comptes.',
    cannotTell: 'Il manque au dossier le relevé d’une minorité de ces comptes.',
    settledBy: 'les relevés des contreparties',
  },
  en: {
    claim: 'An effect of what the file holds: the counterparties are seen from one side only',
    supports: 'The file lacks the statement of half of these accounts at least: their dealings are known in part only.',
    excludes: 'The file holds the statement of each of these accounts.',
    cannotTell: 'The file lacks the statements of a minority of these accounts.',
    settledBy: 'the statements of the counterparties',
  },
  es: {
    claim: 'Un efecto de lo que contiene el expediente: las contrapartes solo se ven de un lado',
    supports:
      'Al expediente le falta el extracto de la mitad al menos de estas cuentas: su entorno se conoce solo en parte.',
    excludes: 'El expediente tiene el extracto de cada una de estas cuentas.',
    cannotTell: 'Al expediente le faltan los extractos de una minoría de estas cuentas.',
    settledBy: 'los extractos de las contrapartes',
  },
};
