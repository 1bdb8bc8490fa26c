import type { Figure } from '#domain/figure.ts';
import { moneyIn, moneyOut, rows } from '../columns.ts';
import { onMovements } from '../movement.ts';
import steps from './figure.sql?raw';

export default {
  id: 'cash-and-other-means',
  title: {
    fr: 'Espèces et autres moyens',
    en: 'Cash and other means',
    es: 'Efectivo y otros medios',
  },
  note: {
    fr: "Entrées et sorties selon le moyen de paiement indiqué par la banque. Les virements entre deux comptes dont on détient les relevés ne sont ni des entrées ni des sorties et ne sont donc pas comptés deux fois ; les doublons, les annulations, les lignes écartées et celles sans taux de change n'y figurent pas.",
    en: 'Money in and out by the means of payment the bank stated. Transfers between two accounts whose statements are held are neither in nor out, so nothing is counted twice; duplicates, reversals, rows set aside and rows without an exchange rate are left out.',
    es: 'Entradas y salidas según el medio de pago indicado por el banco. Las transferencias entre dos cuentas de las que se tienen extractos no son ni entradas ni salidas, así que nada se cuenta dos veces; no figuran los duplicados, las anulaciones, las filas apartadas ni las que carecen de tipo de cambio.',
  },
  sql: onMovements(steps),
  key: ['method'],
  columns: {
    method: { unit: 'text', label: { fr: 'Moyen de paiement', en: 'Means of payment', es: 'Medio de pago' } },
    money_in: moneyIn,
    money_out: moneyOut,
    rows: rows,
  },
  most: 15,
  narrows: ({ method }) => ({ methods: [String(method)] }),
} satisfies Figure;
