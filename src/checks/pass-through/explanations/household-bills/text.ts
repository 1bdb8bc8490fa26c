import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un ménage qui règle ses factures à la paie',
    supports: 'L’argent repart pour l’essentiel en loyer, énergie, impôts, assurances ou prêts.',
    excludes: 'L’argent repart vers d’autres dépenses que les charges d’un ménage.',
    cannotTell: 'La nature des paiements n’est pas connue, ou les charges n’en sont qu’une part.',
    settledBy: 'les ordres de virement permanents et les contrats',
  },
  en: {
    claim: 'A household that pays its bills on payday',
    supports: 'Most of the money goes on to rent, energy, taxes, insurance or loans.',
    excludes: 'The money goes on to other things than a household’s bills.',
    cannotTell: 'The nature of the payments is not known, or bills are only a part of them.',
    settledBy: 'the standing orders and contracts',
  },
  es: {
    claim: 'Un hogar que paga sus facturas al cobrar',
    supports: 'El dinero sale sobre todo hacia alquiler, energía, impuestos, seguros o préstamos.',
    excludes: 'El dinero sale hacia otros gastos que los de un hogar.',
    cannotTell: 'No se conoce la naturaleza de los pagos, o las facturas son solo una parte.',
    settledBy: 'las órdenes permanentes y los contratos',
  },
};
