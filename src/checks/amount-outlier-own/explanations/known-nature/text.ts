import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une opération élevée par nature : achat d’un bien, impôt, prêt, salaire',
    supports: 'Des règles de classement reconnaissent une telle opération.',
    excludes: 'La nature des opérations est connue, et elle n’explique pas leur montant.',
    cannotTell: 'La nature de ces opérations n’est pas connue.',
    settledBy: 'l’acte d’achat, le contrat de prêt ou l’avis d’imposition',
  },
  en: {
    claim: 'An operation that is large by nature: a purchase, a tax, a loan, a salary',
    supports: 'The rules of classification recognise such an operation.',
    excludes: 'The nature of the operations is known, and does not account for their amount.',
    cannotTell: 'The nature of these operations is not known.',
    settledBy: 'the deed of purchase, the loan contract or the tax notice',
  },
  es: {
    claim: 'Una operación elevada por naturaleza: compra de un bien, impuesto, préstamo, salario',
    supports: 'Las reglas de clasificación reconocen tal operación.',
    excludes: 'La naturaleza de las operaciones es conocida y no explica su importe.',
    cannotTell: 'No se conoce la naturaleza de estas operaciones.',
    settledBy: 'la escritura de compra, el contrato de préstamo o la notificación del impuesto',
  },
};
