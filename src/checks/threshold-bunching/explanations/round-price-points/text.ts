import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Des prix fixés juste sous un montant rond',
    supports: 'Les autres dépôts du compte se tiennent eux aussi, pour trois sur dix au moins, juste sous un millier.',
    excludes: 'Les autres dépôts du compte ne se tiennent pas juste sous un millier.',
    cannotTell: 'Les autres dépôts sont trop peu nombreux, ou trop peu marqués, pour le dire.',
    settledBy: 'le tarif de l’activité',
  },
  en: {
    claim: 'Prices set just under a round amount',
    supports: 'The other deposits of the account, too, lie for three out of ten at least just under a thousand.',
    excludes: 'The other deposits of the account do not lie just under a thousand.',
    cannotTell: 'The other deposits are too few, or too faintly marked, to tell.',
    settledBy: 'the price list of the trade',
  },
  es: {
    claim: 'Precios fijados justo bajo un importe redondo',
    supports: 'Los demás ingresos de la cuenta se sitúan también, al menos tres de cada diez, justo bajo un millar.',
    excludes: 'Los demás ingresos de la cuenta no se sitúan justo bajo un millar.',
    cannotTell: 'Los demás ingresos son demasiado pocos, o poco marcados, para decirlo.',
    settledBy: 'la tarifa de la actividad',
  },
};
