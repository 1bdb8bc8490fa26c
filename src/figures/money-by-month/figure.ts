import { daysOfMonths } from '#domain/day.ts';
import type { Figure } from '#domain/figure.ts';
import { asked, covered, moneyIn, moneyOut, month, months, rows } from '../columns.ts';
import { onMovements } from '../movement.ts';
import steps from './figure.sql?raw';

export default {
  id: 'money-by-month',
  title: {
    fr: 'Argent par mois',
    en: 'Money by month',
    es: 'Dinero por mes',
  },
  note: {
    fr: "Un mois sans aucun relevé est dit non vu : il ne vaut pas zéro. Les virements entre deux comptes dont on détient les relevés ne sont ni des entrées ni des sorties et ne sont donc pas comptés deux fois ; les doublons, les annulations, les lignes écartées et celles sans taux de change n'y figurent pas.",
    en: 'A month without any statement is said to be unseen: it is not zero. Transfers between two accounts whose statements are held are neither in nor out, so nothing is counted twice; duplicates, reversals, rows set aside and rows without an exchange rate are left out.',
    es: 'Un mes sin ningún extracto se indica como no visto: no vale cero. Las transferencias entre dos cuentas de las que se tienen extractos no son ni entradas ni salidas, así que nada se cuenta dos veces; no figuran los duplicados, las anulaciones, las filas apartadas ni las que carecen de tipo de cambio.',
  },
  sql: onMovements(steps),
  key: ['month'],
  columns: {
    month: month,
    months: months,
    money_in: moneyIn,
    money_out: moneyOut,
    cash_in: { unit: 'money', label: { fr: 'Dépôts d’espèces', en: 'Cash in', es: 'Ingresos en efectivo' } },
    cash_out: { unit: 'money', label: { fr: 'Retraits d’espèces', en: 'Cash out', es: 'Retiradas de efectivo' } },
    moved: {
      unit: 'money',
      label: {
        fr: 'Mouvements sans entrée ni sortie',
        en: 'Moved without entering or leaving',
        es: 'Movimientos sin entrada ni salida',
      },
    },
    rows: rows,
    asked: asked,
    covered: covered,
  },
  most: 122,
  narrows: ({ month: first, months: step }) => ({ period: daysOfMonths(Number(first), Number(step ?? 1)) }),
} satisfies Figure;
