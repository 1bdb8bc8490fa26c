import { day, daysOfMonths, monthNumber, monthOf } from '#domain/day.ts';
import type { Figure } from '#domain/figure.ts';
import { moneyIn, moneyOut, rows } from '../columns.ts';
import { onMovements } from '../movement.ts';
import steps from './figure.sql?raw';

export default {
  id: 'days-of-money',
  title: { fr: 'Calendrier', en: 'Calendar', es: 'Calendario' },
  note: {
    fr: 'Entrées et sorties de chaque jour ; de chaque mois au-delà de trois ans. Un jour vide est un jour sans écriture, qu’un relevé le couvre ou non : la page Complétude dit lesquels sont couverts. Les virements entre deux comptes dont on détient les relevés ne sont ni des entrées ni des sorties.',
    en: 'Money in and out of each day; of each month beyond three years. An empty day is a day without an entry, whether a statement covers it or not: the page Completeness says which are covered. Transfers between two accounts whose statements are held are neither in nor out.',
    es: 'Entradas y salidas de cada día; de cada mes a partir de tres años. Un día vacío es un día sin asiento, lo cubra o no un extracto: la página Integridad dice cuáles están cubiertos. Las transferencias entre dos cuentas de las que se tienen extractos no son ni entradas ni salidas.',
  },
  sql: onMovements(steps),
  key: ['day'],
  columns: {
    day: { unit: 'day', label: { fr: 'Jour', en: 'Day', es: 'Día' } },
    money_in: moneyIn,
    money_out: moneyOut,
    moved: {
      unit: 'money',
      label: {
        fr: 'Mouvements sans entrée ni sortie',
        en: 'Moved without entering or leaving',
        es: 'Movimientos sin entrada ni salida',
      },
    },
    rows,
  },
  most: 1900,
  ofEveryRow: true,
  narrows: ({ day: on, step }) => {
    const from = day(String(on));
    const months = step === 'year' ? 12 : 1;
    return { period: step === 'day' ? { from, to: from } : daysOfMonths(monthNumber(monthOf(from)), months) };
  },
} satisfies Figure;
