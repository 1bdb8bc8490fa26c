import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Des remboursements après une annulation',
    supports: 'La moitié au moins des paiements rendent, au centime, ce que le bénéficiaire avait versé dans l’année.',
    excludes: 'Aucun bénéficiaire n’avait versé la même somme dans l’année.',
    cannotTell: 'Quelques paiements seulement rendent une somme reçue.',
    settledBy: 'l’avis d’annulation et la liste des personnes remboursées',
  },
  en: {
    claim: 'Refunds after a cancellation',
    supports: 'At least half of the payments give back, to the cent, what the payee had paid within the year.',
    excludes: 'No payee had paid the same sum within the year.',
    cannotTell: 'Only some payments give back a sum received.',
    settledBy: 'the notice of cancellation and the list of persons refunded',
  },
  es: {
    claim: 'Reembolsos tras una cancelación',
    supports: 'Al menos la mitad de los pagos devuelve, al céntimo, lo que el beneficiario había pagado en el año.',
    excludes: 'Ningún beneficiario había pagado la misma suma en el año.',
    cannotTell: 'Solo algunos pagos devuelven una suma recibida.',
    settledBy: 'el aviso de cancelación y la lista de personas reembolsadas',
  },
};
