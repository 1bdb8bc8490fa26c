import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Un commerce qui achète et vend dans le même pays',
    supports: 'Chaque paiement est un achat et chaque recette une vente, par leur facture ou leur nature.',
    excludes: 'Aucune des opérations n’est un achat ni une vente.',
    cannotTell: 'La nature de certaines opérations n’est pas établie.',
    settledBy: 'les contrats et les documents de douane',
  },
  en: {
    claim: 'A trade that buys and sells in the same country',
    supports: 'Each payment is a purchase and each receipt a sale, by its invoice or its nature.',
    excludes: 'None of the operations is a purchase or a sale.',
    cannotTell: 'The nature of some operations is not established.',
    settledBy: 'the contracts and customs papers',
  },
  es: {
    claim: 'Un comercio que compra y vende en el mismo país',
    supports: 'Cada pago es una compra y cada ingreso una venta, por su factura o su naturaleza.',
    excludes: 'Ninguna de las operaciones es una compra ni una venta.',
    cannotTell: 'La naturaleza de algunas operaciones no está establecida.',
    settledBy: 'los contratos y los documentos de aduana',
  },
};
