import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une famille qui réunit le prix d’un achat',
    supports: 'Les titulaires successifs sont des proches ou une même personne, et le dernier virement paie un achat.',
    excludes: 'Un des comptes traversés est celui d’une société.',
    cannotTell:
      'Le dossier ne dit pas si les titulaires successifs sont des proches, ou ce que paie le dernier virement.',
    settledBy: 'l’acte de vente et le plan de financement',
  },
  en: {
    claim: 'A family putting together the price of a purchase',
    supports: 'The successive holders are relatives or one person, and the last transfer pays for a purchase.',
    excludes: 'One of the accounts crossed is that of a company.',
    cannotTell:
      'The file does not say whether the successive holders are relatives, or what the last transfer pays for.',
    settledBy: 'the deed of sale and the financing plan',
  },
  es: {
    claim: 'Una familia que reúne el precio de una compra',
    supports: 'Los titulares sucesivos son allegados o una misma persona, y la última transferencia paga una compra.',
    excludes: 'Una de las cuentas atravesadas es de una sociedad.',
    cannotTell: 'El expediente no dice si los titulares sucesivos son allegados, ni qué paga la última transferencia.',
    settledBy: 'la escritura de venta y el plan de financiación',
  },
};
