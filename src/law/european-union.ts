import { day } from '#domain/day.ts';
import type { LegalAmount } from './legal-amount.ts';

export const europeanUnionAmounts: readonly LegalAmount[] = [
  {
    id: 'eu_cash_cap',
    value: 10_000,
    from: day('2027-07-10'),
    to: null,
    reference: 'Règlement (UE) 2024/1624 du 31 mai 2024, art. 80',
    status: 'to confirm',
    text: {
      fr: {
        name: 'Plafond européen des paiements en espèces',
        condition:
          'paiement à un professionnel, opérations liées comprises ; un plafond national plus bas peut subsister',
      },
      en: {
        name: 'European cap on cash payments',
        condition: 'payment to a professional, linked operations included; a lower national cap may remain',
      },
      es: {
        name: 'Límite europeo de los pagos en efectivo',
        condition:
          'pago a un profesional, operaciones vinculadas incluidas; puede subsistir un límite nacional inferior',
      },
    },
  },
];
