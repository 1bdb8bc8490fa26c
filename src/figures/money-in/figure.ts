import type { Figure } from '#domain/figure.ts';
import { moneyIn, rows } from '../columns.ts';
import { onMovements } from '../movement.ts';
import steps from './figure.sql?raw';

export default {
  id: 'money-in',
  title: {
    fr: 'Entrées',
    en: 'Money in',
    es: 'Entradas',
  },
  note: {
    fr: "Argent entré de l'extérieur sur les comptes détenus, espèces comprises. Les virements entre deux comptes dont on détient les relevés ne sont ni des entrées ni des sorties et ne sont donc pas comptés deux fois ; les doublons, les annulations, les lignes écartées et celles sans taux de change n'y figurent pas.",
    en: 'Money that entered the accounts held from outside, cash included. Transfers between two accounts whose statements are held are neither in nor out, so nothing is counted twice; duplicates, reversals, rows set aside and rows without an exchange rate are left out.',
    es: 'Dinero que entró desde fuera en las cuentas de las que se tienen extractos, incluido el efectivo. Las transferencias entre dos cuentas de las que se tienen extractos no son ni entradas ni salidas, así que nada se cuenta dos veces; no figuran los duplicados, las anulaciones, las filas apartadas ni las que carecen de tipo de cambio.',
  },
  sql: onMovements(steps),
  key: [],
  columns: {
    money: moneyIn,
    rows: rows,
  },
  most: 1,
} satisfies Figure;
