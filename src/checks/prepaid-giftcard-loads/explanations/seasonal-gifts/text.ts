import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Des cadeaux de fin d’année, ou des cartes offertes à un personnel',
    supports: 'Tous les chargements sont de décembre, ou presque tous d’un même montant.',
    excludes: 'Aucun chargement n’est de décembre, et tous les montants diffèrent.',
    cannotTell: 'Ni la saison ni les montants ne tranchent.',
    settledBy: 'la commande et la liste des bénéficiaires',
  },
  en: {
    claim: 'Gifts at the end of the year, or cards given to staff',
    supports: 'All loads are of December, or nearly all of one amount.',
    excludes: 'No load is of December, and all amounts differ.',
    cannotTell: 'Neither the season nor the amounts decide.',
    settledBy: 'the order and the list of those who received the cards',
  },
  es: {
    claim: 'Regalos de fin de año, o tarjetas ofrecidas al personal',
    supports: 'Todas las cargas son de diciembre, o casi todas de un mismo importe.',
    excludes: 'Ninguna carga es de diciembre, y todos los importes difieren.',
    cannotTell: 'Ni la temporada ni los importes deciden.',
    settledBy: 'el pedido y la lista de beneficiarios',
  },
};
