import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Des prêts, ou des virements entre comptes propres qui restent à confirmer',
    supports: 'Des libellés de prêt et des virements propres à confirmer font la moitié de l’écart au moins.',
    excludes: 'Aucun crédit ne porte un libellé de prêt, et aucun ne forme une paire à confirmer.',
    cannotTell: 'Des prêts ou des virements propres possibles n’expliquent qu’une petite part de l’écart.',
    settledBy: 'les contrats de prêt et les relevés des deux comptes',
  },
  en: {
    claim: 'Loans, or transfers between own accounts still to be confirmed',
    supports: 'Labels of loans and own transfers to be confirmed make half of the gap at least.',
    excludes: 'No credit has the label of a loan, and none makes a pair to be confirmed.',
    cannotTell: 'Possible loans or own transfers explain only a small part of the gap.',
    settledBy: 'the loan contracts and the statements of both accounts',
  },
  es: {
    claim: 'Préstamos, o transferencias entre cuentas propias por confirmar',
    supports: 'Conceptos de préstamo y transferencias propias por confirmar forman al menos la mitad de la diferencia.',
    excludes: 'Ningún abono lleva concepto de préstamo ni forma una pareja por confirmar.',
    cannotTell: 'Posibles préstamos o transferencias propias explican solo una pequeña parte de la diferencia.',
    settledBy: 'los contratos de préstamo y los extractos de ambas cuentas',
  },
};
