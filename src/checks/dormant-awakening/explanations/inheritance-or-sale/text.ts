import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un héritage, une vente ou une indemnité d’assurance',
    supports: 'Une ressource de cette nature et de ce montant figure au dossier, ou la somme en porte la nature.',
    excludes: 'La somme est d’une autre nature connue, et aucune ressource de ce genre ne figure au dossier.',
    cannotTell: 'La nature de la somme n’est pas établie.',
    settledBy: 'l’acte du notaire, l’acte de vente ou la lettre de l’assureur',
  },
  en: {
    claim: 'An inheritance, a sale or an insurance payment',
    supports: 'A receipt of that kind and amount is in the file, or the sum is of that nature.',
    excludes: 'The sum is of another known nature, and the file holds no receipt of that kind.',
    cannotTell: 'The nature of the sum is not established.',
    settledBy: 'the notary’s deed, the deed of sale or the insurer’s letter',
  },
  es: {
    claim: 'Una herencia, una venta o una indemnización de seguro',
    supports: 'Consta en el expediente un ingreso de esa naturaleza y de ese importe, o la suma es de esa naturaleza.',
    excludes: 'La suma tiene otra naturaleza conocida y no consta ningún ingreso de ese tipo.',
    cannotTell: 'La naturaleza de la suma no está establecida.',
    settledBy: 'la escritura notarial, la escritura de venta o la carta de la aseguradora',
  },
};
