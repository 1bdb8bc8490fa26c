import type { Figure } from '#domain/figure.ts';
import { rows } from '../columns.ts';
import sql from './figure.sql?raw';

export default {
  id: 'reversals',
  title: {
    fr: 'Opérations annulées',
    en: 'Transactions undone',
    es: 'Operaciones anuladas',
  },
  note: {
    fr: 'Une opération et celle qui la défait : sens opposés, même compte, même montant, cinq jours au plus, et un libellé qui le dit (annulation, rejet, impayé, retour). Les deux restent au dossier et aucune n’est comptée. Au-delà de cinq cents, les autres sont réunies.',
    en: 'A transaction and the one that undoes it: opposite directions, same account, same amount, at most five days, and a label that says so (reversal, rejection, return, refund). Both stay in the case and neither is counted. Beyond five hundred the others are taken together.',
    es: 'Una operación y la que la deshace: sentidos opuestos, misma cuenta, mismo importe, cinco días como máximo, y un concepto que lo dice (anulación, devolución, retrocesión). Ambas quedan en el expediente y ninguna se cuenta. A partir de quinientas, las demás se reúnen.',
  },
  sql,
  key: ['undone'],
  columns: {
    undone_name: { unit: 'text', label: { fr: 'Compte', en: 'Account', es: 'Cuenta' } },
    first_on: { unit: 'day', label: { fr: 'Opération du', en: 'Transaction of', es: 'Operación del' } },
    label: { unit: 'text', label: { fr: 'Libellé', en: 'Label', es: 'Concepto' } },
    last_on: { unit: 'day', label: { fr: 'Annulée le', en: 'Undone on', es: 'Anulada el' } },
    undoing_label: {
      unit: 'text',
      label: { fr: 'Libellé de l’annulation', en: 'Label of the reversal', es: 'Concepto de la anulación' },
    },
    rows: rows,
    amount: { unit: 'money', label: { fr: 'Montant', en: 'Amount', es: 'Importe' } },
  },
  most: 501,
} satisfies Figure;
