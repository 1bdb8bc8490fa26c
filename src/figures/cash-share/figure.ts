import type { Figure } from '#domain/figure.ts';
import { rows } from '../columns.ts';
import { onMovements } from '../movement.ts';
import steps from './figure.sql?raw';

export default {
  id: 'cash-share',
  title: {
    fr: 'Part des espèces',
    en: 'Cash share',
    es: 'Parte del efectivo',
  },
  note: {
    fr: "Espèces, dépôts et retraits réunis, rapportées au total des entrées et des sorties. Les virements entre deux comptes dont on détient les relevés ne sont ni des entrées ni des sorties et ne sont donc pas comptés deux fois ; les doublons, les annulations, les lignes écartées et celles sans taux de change n'y figurent pas.",
    en: 'Cash, deposits and withdrawals together, over the total of money in and money out. Transfers between two accounts whose statements are held are neither in nor out, so nothing is counted twice; duplicates, reversals, rows set aside and rows without an exchange rate are left out.',
    es: 'Efectivo, ingresos y retiradas juntos, sobre el total de entradas y salidas. Las transferencias entre dos cuentas de las que se tienen extractos no son ni entradas ni salidas, así que nada se cuenta dos veces; no figuran los duplicados, las anulaciones, las filas apartadas ni las que carecen de tipo de cambio.',
  },
  sql: onMovements(steps),
  key: [],
  columns: {
    cash: { unit: 'money', label: { fr: 'Espèces', en: 'Cash', es: 'Efectivo' } },
    money: { unit: 'money', label: { fr: 'Entrées et sorties', en: 'Money in and out', es: 'Entradas y salidas' } },
    share: { unit: 'ratio', label: { fr: 'Part des espèces', en: 'Cash share', es: 'Parte del efectivo' } },
    rows: rows,
  },
  most: 1,
} satisfies Figure;
