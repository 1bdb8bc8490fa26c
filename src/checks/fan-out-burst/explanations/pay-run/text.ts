import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une paie ou un règlement groupé de factures',
    supports:
      'Les paiements sont des salaires ou des achats, ou la moitié au moins des bénéficiaires ont été payés de nouveau.',
    excludes:
      'Aucun de ces paiements n’est un salaire ou un achat, et personne n’a été payé de nouveau pendant deux mois.',
    cannotTell: 'La nature des paiements n’est pas établie, ou la suite n’est pas au dossier.',
    settledBy: 'le journal de paie ou les factures réglées',
  },
  en: {
    claim: 'Wages, or invoices paid together',
    supports: 'The payments are wages or purchases, or at least half of the payees were paid again.',
    excludes: 'None of these payments is a wage or a purchase, and nobody was paid again during two months.',
    cannotTell: 'The nature of the payments is not established, or what followed is not in the file.',
    settledBy: 'the payroll journal or the invoices paid',
  },
  es: {
    claim: 'Unas nóminas o un pago agrupado de facturas',
    supports: 'Los pagos son salarios o compras, o al menos la mitad de los beneficiarios volvió a ser pagada.',
    excludes: 'Ninguno de estos pagos es un salario o una compra, y nadie volvió a ser pagado durante dos meses.',
    cannotTell: 'La naturaleza de los pagos no está establecida, o lo siguiente no consta en el expediente.',
    settledBy: 'el libro de nóminas o las facturas pagadas',
  },
};
