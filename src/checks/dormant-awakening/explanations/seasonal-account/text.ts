import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un compte qui ne sert qu’à la saison',
    supports: 'Le compte avait reçu au moins la moitié de ce montant à la même époque de l’année précédente.',
    excludes: 'Le compte n’avait rien reçu à la même époque de l’année précédente.',
    cannotTell: 'Le dossier ne remonte pas à un an, ou la somme de l’année précédente est plus faible.',
    settledBy: 'les relevés des années antérieures',
  },
  en: {
    claim: 'An account used only in season',
    supports: 'The account had received at least half as much at the same time of the year before.',
    excludes: 'The account had received nothing at the same time of the year before.',
    cannotTell: 'The file does not reach back a year, or the sum of the year before is smaller.',
    settledBy: 'the statements of earlier years',
  },
  es: {
    claim: 'Una cuenta que solo se usa en temporada',
    supports: 'La cuenta había recibido al menos la mitad de ese importe en la misma época del año anterior.',
    excludes: 'La cuenta no había recibido nada en la misma época del año anterior.',
    cannotTell: 'El expediente no llega a un año atrás, o la suma del año anterior es menor.',
    settledBy: 'los extractos de los años anteriores',
  },
};
