import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une inscription périmée',
    supports:
      'La liste est antérieure de plus d’un an à la première opération de l’affaire : la personne a pu en être retirée.',
    excludes: 'La liste est de la période de l’affaire.',
    cannotTell: 'La liste ne porte pas de date.',
    settledBy: 'la liste en vigueur à la date des opérations',
  },
  en: {
    claim: 'An entry no longer in force',
    supports:
      'The list is more than a year older than the first operation of the case: the person may have been removed since.',
    excludes: 'The list is of the period of the case.',
    cannotTell: 'The list bears no date.',
    settledBy: 'the list in force on the days of the operations',
  },
  es: {
    claim: 'Una inscripción caducada',
    supports:
      'La lista es más de un año anterior a la primera operación del caso: la persona pudo haber sido retirada.',
    excludes: 'La lista es del período del caso.',
    cannotTell: 'La lista no lleva fecha.',
    settledBy: 'la lista vigente en la fecha de las operaciones',
  },
};
