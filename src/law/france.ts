import { day } from '#domain/day.ts';
import type { LegalAmount } from './legal-amount.ts';

export const franceAmounts: readonly LegalAmount[] = [
  {
    id: 'fr_cosi_cash',
    value: 10_000,
    from: day('2016-01-01'),
    to: null,
    reference: 'Code monétaire et financier, art. L561-15-1 et R561-31-2 ; décret n° 2015-324 du 23 mars 2015',
    status: 'to confirm',
    text: {
      fr: {
        name: 'Seuil de communication systématique des opérations en espèces',
        condition: 'versements et retraits d’espèces, cumulés par compte et par mois civil, au-delà du montant',
      },
      en: {
        name: 'Amount from which cash operations are reported as a matter of course (France)',
        condition: 'cash deposits and withdrawals, added up per account and calendar month, above the amount',
      },
      es: {
        name: 'Umbral de comunicación sistemática de las operaciones en efectivo (Francia)',
        condition: 'ingresos y retiradas de efectivo, acumulados por cuenta y mes natural, por encima del importe',
      },
    },
  },
  {
    id: 'fr_cash_cap_resident',
    value: 1_000,
    from: day('2015-09-01'),
    to: null,
    reference: 'Code monétaire et financier, art. L112-6 et D112-3, 1° ; décret n° 2015-741 du 24 juin 2015',
    status: 'to confirm',
    text: {
      fr: {
        name: 'Plafond de paiement en espèces, débiteur résident ou professionnel',
        condition: 'débiteur domicilié fiscalement en France, ou agissant pour une activité professionnelle',
      },
      en: {
        name: 'Cap on cash payments, resident or professional payer (France)',
        condition: 'payer tax resident in France, or acting for a professional activity',
      },
      es: {
        name: 'Límite de pago en efectivo, deudor residente o profesional (Francia)',
        condition: 'deudor con domicilio fiscal en Francia o que actúa por una actividad profesional',
      },
    },
  },
  {
    id: 'fr_cash_cap_nonresident',
    value: 15_000,
    from: day('2015-09-01'),
    to: null,
    reference: 'Code monétaire et financier, art. L112-6 et D112-3, 2°',
    status: 'to confirm',
    text: {
      fr: {
        name: 'Plafond de paiement en espèces, débiteur non résident et non professionnel',
        condition: 'débiteur qui justifie n’avoir pas son domicile fiscal en France, pour une dépense privée',
      },
      en: {
        name: 'Cap on cash payments, non-resident private payer (France)',
        condition: 'payer who shows that he is not tax resident in France, for a private expense',
      },
      es: {
        name: 'Límite de pago en efectivo, deudor no residente y no profesional (Francia)',
        condition: 'deudor que justifica no tener domicilio fiscal en Francia, por un gasto privado',
      },
    },
  },
];
