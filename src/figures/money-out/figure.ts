import type { Figure } from '#domain/figure.ts';
import { moneyOut, rows } from '../columns.ts';
import { onMovements } from '../movement.ts';
import steps from './figure.sql?raw';

export default {
  id: 'money-out',
  title: {
    fr: 'Sorties',
    en: 'Money out',
    es: 'Salidas',
  },
  note: {
    fr: "Argent sorti des comptes détenus vers l'extérieur, espèces comprises. Les virements entre deux comptes dont on détient les relevés ne sont ni des entrées ni des sorties et ne sont donc pas comptés deux fois ; les doublons, les annulations, les lignes écartées et celles sans taux de change n'y figurent pas.",
    en: 'Money that left the accounts held for the outside, cash included. Transfers between two accounts whose statements are held are neither in nor out, so nothing is counted twice; duplicates, reversals, rows set aside and rows without an exchange rate are left out.',
    es: 'Dinero que salió hacia fuera de las cuentas de las que se tienen extractos, incluido el efectivo. Las transferencias entre dos cuentas de las que se tienen extractos no son ni entradas ni salidas, así que nada se cuenta dos veces; no figuran los duplicados, las anulaciones, las filas apartadas ni las que carecen de tipo de cambio.',
  },
  sql: onMovements(steps),
  key: [],
  columns: {
    money: moneyOut,
    rows: rows,
  },
  most: 1,
} satisfies Figure;
