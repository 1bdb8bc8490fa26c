import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un rachat de crédit par une autre banque',
    supports: 'Dans le mois qui précède, le foyer a reçu un nouveau prêt.',
    excludes: 'Les comptes du foyer ne montrent aucun nouveau prêt dans le mois qui précède.',
    cannotTell: 'Les comptes du foyer ne montrent aucune rentrée dans le mois qui précède.',
    settledBy: 'l’offre du nouveau prêt',
  },
  en: {
    claim: 'A refinancing by another bank',
    supports: 'In the month before, the household received a new loan.',
    excludes: 'The household’s accounts show no new loan in the month before.',
    cannotTell: 'The household’s accounts show no receipt in the month before.',
    settledBy: 'the offer of the new loan',
  },
  es: {
    claim: 'Una refinanciación por otro banco',
    supports: 'En el mes anterior el hogar recibió un nuevo préstamo.',
    excludes: 'Las cuentas del hogar no muestran ningún préstamo nuevo en el mes anterior.',
    cannotTell: 'Las cuentas del hogar no muestran ningún ingreso en el mes anterior.',
    settledBy: 'la oferta del nuevo préstamo',
  },
};
