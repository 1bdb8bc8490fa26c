import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une petite commande, ou une commande urgente',
    supports: 'La quantité est d’un dixième au plus de la quantité habituelle.',
    excludes: 'La quantité est d’une moitié au moins de la quantité habituelle.',
    cannotTell: 'La quantité est inférieure à l’habitude, sans être infime.',
    settledBy: 'le bon de commande et le document de transport',
  },
  en: {
    claim: 'A small order, or an urgent one',
    supports: 'The quantity is a tenth of the usual one at most.',
    excludes: 'The quantity is half of the usual one at least.',
    cannotTell: 'The quantity is under the usual one without being minute.',
    settledBy: 'the order and the transport document',
  },
  es: {
    claim: 'Un pedido pequeño o urgente',
    supports: 'La cantidad es como máximo una décima parte de la habitual.',
    excludes: 'La cantidad es al menos la mitad de la habitual.',
    cannotTell: 'La cantidad es inferior a la habitual, sin ser ínfima.',
    settledBy: 'el pedido y el documento de transporte',
  },
};
