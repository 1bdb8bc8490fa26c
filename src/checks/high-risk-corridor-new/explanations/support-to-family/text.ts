import type { ExplanationText } from '#domain/check.ts';
import type { Trilingual } from '#domain/language.ts';

export const text: Trilingual<ExplanationText> = {
  fr: {
    claim: 'Une aide à la famille, un logement ou des vacances dans ce pays',
    supports: 'Les paiements sont petits, reviennent d’un mois à l’autre et vont à un seul bénéficiaire.',
    excludes: 'Un paiement dépasse 5 000, ou les bénéficiaires sont plus de cinq.',
    cannotTell: 'Les montants et les bénéficiaires ne permettent pas de trancher.',
    settledBy: 'les justificatifs que la personne voudra produire sur ses liens avec le bénéficiaire',
  },
  en: {
    claim: 'Support to family, a home or holidays in that country',
    supports: 'The payments are small, come back month after month and go to one beneficiary.',
    excludes: 'A payment exceeds 5,000, or there are more than five beneficiaries.',
    cannotTell: 'Amounts and beneficiaries do not settle it.',
    settledBy: 'the papers that the person wishes to produce on the link with the beneficiary',
  },
  es: {
    claim: 'Una ayuda a la familia, una vivienda o vacaciones en ese país',
    supports: 'Los pagos son pequeños, se repiten de mes en mes y van a un solo beneficiario.',
    excludes: 'Un pago supera 5 000, o los beneficiarios son más de cinco.',
    cannotTell: 'Los importes y los beneficiarios no permiten decidir.',
    settledBy: 'los justificantes que la persona quiera aportar sobre su vínculo con el beneficiario',
  },
};
