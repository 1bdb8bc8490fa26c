import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Des frais d’école, de stage ou de sortie, d’un même prix pour tous',
    supports: 'Huit dépôts sur dix au moins sont d’un même montant.',
    excludes: 'Aucun montant ne revient deux fois.',
    cannotTell: 'Quelques montants reviennent, sans qu’un seul domine.',
    settledBy: 'le barème des frais et la liste des inscrits',
  },
  en: {
    claim: 'Fees of a school, course or outing, of one price for all',
    supports: 'Eight deposits out of ten at least are of one amount.',
    excludes: 'No amount comes back.',
    cannotTell: 'Some amounts come back, and none prevails.',
    settledBy: 'the schedule of fees and the list of those enrolled',
  },
  es: {
    claim: 'Gastos de escuela, curso o salida, de un mismo precio para todos',
    supports: 'Al menos ocho ingresos de cada diez son de un mismo importe.',
    excludes: 'Ningún importe se repite.',
    cannotTell: 'Algunos importes se repiten, sin que ninguno domine.',
    settledBy: 'el baremo de gastos y la lista de inscritos',
  },
};
