import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'La carte d’un enfant ou d’un proche du foyer',
    supports: 'La moitié au moins de la somme charge une carte tenue par le payeur ou par un membre de son foyer.',
    excludes: 'Toutes les cartes chargées sont tenues par des personnes étrangères au foyer du payeur.',
    cannotTell: 'Le porteur des cartes, ou le foyer du payeur, n’est pas au dossier.',
    settledBy: 'le contrat de la carte',
  },
  en: {
    claim: 'The card of a child or of somebody of the household',
    supports: 'At least half of the sum loads a card held by the payer or by a member of the payer’s household.',
    excludes: 'All cards loaded are held by persons outside the payer’s household.',
    cannotTell: 'The bearer of the cards, or the payer’s household, is not in the file.',
    settledBy: 'the card contract',
  },
  es: {
    claim: 'La tarjeta de un hijo o de alguien del hogar',
    supports: 'Al menos la mitad de la suma carga una tarjeta que tiene el pagador o un miembro de su hogar.',
    excludes: 'Todas las tarjetas cargadas las tienen personas ajenas al hogar del pagador.',
    cannotTell: 'El portador de las tarjetas, o el hogar del pagador, no consta en el expediente.',
    settledBy: 'el contrato de la tarjeta',
  },
};
