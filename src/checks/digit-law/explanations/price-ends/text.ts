import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Des prix de vente, qui finissent par neuf',
    supports: 'La moitié de ces montants ou plus finissent par neuf centimes, comme des prix.',
    excludes: 'Aucun de ces montants ne finit par neuf.',
    cannotTell: 'Une partie seulement de ces montants finit par neuf.',
    settledBy: 'le tarif ou les tickets de caisse',
  },
  en: {
    claim: 'Shop prices, which end in nine',
    supports: 'Half of these amounts or more end in nine cents, as prices do.',
    excludes: 'None of these amounts ends in nine.',
    cannotTell: 'Only some of these amounts end in nine.',
    settledBy: 'the price list or the till receipts',
  },
  es: {
    claim: 'Precios de venta, que acaban en nueve',
    supports: 'La mitad o más de estos importes acaba en nueve céntimos, como los precios.',
    excludes: 'Ninguno de estos importes acaba en nueve.',
    cannotTell: 'Solo una parte de estos importes acaba en nueve.',
    settledBy: 'la tarifa o los tiques de caja',
  },
};
