import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un prêt reçu',
    supports: 'Un crédit de l’année porte le nom d’un prêt, ou un prêt au foyer commence dans l’année.',
    excludes:
      'Les comptes du foyer montrent leurs crédits de l’année, aucun ne porte le nom d’un prêt, et aucun prêt n’est inscrit.',
    cannotTell: 'Les comptes du foyer ne montrent aucun crédit de l’année.',
    settledBy: 'le contrat de prêt et la preuve des remboursements',
  },
  en: {
    claim: 'A loan received',
    supports: 'A credit of the year bears the name of a loan, or a loan to the household begins in the year.',
    excludes:
      'The household’s accounts show their credits of the year, none bears the name of a loan, and no loan is registered.',
    cannotTell: 'The household’s accounts show no credit of the year.',
    settledBy: 'the loan contract and the record of repayments',
  },
  es: {
    claim: 'Un préstamo recibido',
    supports: 'Un abono del año lleva el nombre de préstamo, o un préstamo al hogar empieza en el año.',
    excludes:
      'Las cuentas del hogar muestran sus abonos del año, ninguno lleva el nombre de préstamo y no consta ningún préstamo.',
    cannotTell: 'Las cuentas del hogar no muestran ningún abono del año.',
    settledBy: 'el contrato de préstamo y los justificantes de los reembolsos',
  },
};
