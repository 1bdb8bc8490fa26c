import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'De petites dépenses courantes payées en espèces',
    supports: 'Les quatre cinquièmes au moins de la somme sont retirés par 300 € au plus.',
    excludes: 'Chaque retrait dépasse 300 €.',
    cannotTell: 'Des retraits petits et grands se mêlent.',
    settledBy: 'le livre de caisse et les tickets',
  },
  en: {
    claim: 'Small daily costs paid in cash',
    supports: 'At least four fifths of the sum are drawn by 300 € or less.',
    excludes: 'Each withdrawal is above 300 €.',
    cannotTell: 'Small and large withdrawals are mixed.',
    settledBy: 'the cash book and the receipts',
  },
  es: {
    claim: 'Pequeños gastos corrientes pagados en efectivo',
    supports: 'Al menos cuatro quintas partes de la suma se retiran de 300 € como máximo.',
    excludes: 'Cada retirada supera 300 €.',
    cannotTell: 'Se mezclan retiradas pequeñas y grandes.',
    settledBy: 'el libro de caja y los recibos',
  },
};
