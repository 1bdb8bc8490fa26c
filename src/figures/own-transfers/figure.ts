import type { Figure } from '#domain/figure.ts';
import { rows } from '../columns.ts';
import sql from './figure.sql?raw';

export default {
  id: 'own-transfers',
  title: {
    fr: 'Virements entre comptes d’un même titulaire',
    en: 'Transfers between accounts of one holder',
    es: 'Traspasos entre cuentas de un mismo titular',
  },
  note: {
    fr: 'Un débit et un crédit par ligne, sur deux comptes du même titulaire à cette date. Confirmé : chaque relevé nomme l’autre compte, ou même jour et même montant. À examiner : jusqu’à sept jours, 1 % et les frais, ou 3 % entre deux devises. Écarté : un relevé nomme un tiers, ou vous l’avez dit. Au-delà de mille, les autres sont réunis.',
    en: 'A debit and a credit a line, on two accounts of one holder at that date. Confirmed: each statement names the other account, or same day and same amount. To review: up to seven days, 1 % and fees, or 3 % between two currencies. Rejected: a statement names somebody else, or you said so. Beyond a thousand the others are taken together.',
    es: 'Un cargo y un abono por línea, en dos cuentas del mismo titular en esa fecha. Confirmado: cada extracto nombra la otra cuenta, o mismo día y mismo importe. Por revisar: hasta siete días, 1 % y comisiones, o 3 % entre dos divisas. Rechazado: un extracto nombra a un tercero, o usted lo ha dicho. A partir de mil, los demás se reúnen.',
  },
  sql,
  key: ['debit', 'credit'],
  columns: {
    payer_name: { unit: 'text', label: { fr: 'Compte débité', en: 'Paying account', es: 'Cuenta de cargo' } },
    payee_name: { unit: 'text', label: { fr: 'Compte crédité', en: 'Receiving account', es: 'Cuenta de abono' } },
    state: { unit: 'text', label: { fr: 'État', en: 'State', es: 'Estado' } },
    reason: { unit: 'text', label: { fr: 'Motif', en: 'Reason', es: 'Motivo' } },
    debited_on: { unit: 'day', label: { fr: 'Débité le', en: 'Debited on', es: 'Cargado el' } },
    credited_on: { unit: 'day', label: { fr: 'Crédité le', en: 'Credited on', es: 'Abonado el' } },
    days: { unit: 'count', label: { fr: 'Jours', en: 'Days', es: 'Días' } },
    rows: rows,
    debited: { unit: 'money', label: { fr: 'Débité', en: 'Debited', es: 'Cargado' } },
    credited: { unit: 'money', label: { fr: 'Crédité', en: 'Credited', es: 'Abonado' } },
  },
  most: 1001,
} satisfies Figure;
