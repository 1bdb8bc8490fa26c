import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Le prix d’une affaire ou d’un bien vendu auparavant',
    supports:
      'Dans les deux années précédentes, les associés ont vendu un bien, ou un notaire leur a versé une part notable des apports.',
    excludes:
      'Ni le registre des biens ni les comptes des associés ne montrent de vente dans les deux années précédentes.',
    cannotTell: 'Les comptes des associés ne montrent rien de cette période, ou trop peu.',
    settledBy: 'l’acte de cession et le décompte du notaire',
  },
  en: {
    claim: 'The price of a business or an asset sold before',
    supports:
      'In the two years before, the owners sold an asset, or a notary paid them a notable part of the contributions.',
    excludes: 'Neither the register of assets nor the owners’ accounts show a sale in the two years before.',
    cannotTell: 'The owners’ accounts show nothing of that time, or too little.',
    settledBy: 'the deed of sale and the notary’s statement of account',
  },
  es: {
    claim: 'El precio de un negocio o de un bien vendido antes',
    supports:
      'En los dos años anteriores los socios vendieron un bien, o un notario les pagó una parte notable de las aportaciones.',
    excludes: 'Ni el registro de bienes ni las cuentas de los socios muestran una venta en los dos años anteriores.',
    cannotTell: 'Las cuentas de los socios no muestran nada de ese período, o demasiado poco.',
    settledBy: 'la escritura de venta y la liquidación del notario',
  },
};
