import type { Figure } from '#domain/figure.ts';
import { moneyIn, moneyOut, rows } from '../columns.ts';
import { onMovements } from '../movement.ts';
import steps from './figure.sql?raw';

export default {
  id: 'top-counterparties',
  title: {
    fr: 'Principales contreparties',
    en: 'Top counterparties',
    es: 'Principales contrapartes',
  },
  note: {
    fr: "Les vingt contreparties extérieures qui pèsent le plus, puis toutes les autres réunies, puis celles que le relevé ne nomme pas ; les espèces, sans contrepartie connue, sont exclues. Les virements entre deux comptes dont on détient les relevés ne sont ni des entrées ni des sorties et ne sont donc pas comptés deux fois ; les doublons, les annulations, les lignes écartées et celles sans taux de change n'y figurent pas.",
    en: 'The twenty outside counterparties that weigh most, then all the others together, then those the statement does not name; cash, whose counterparty is not known, is left out. Transfers between two accounts whose statements are held are neither in nor out, so nothing is counted twice; duplicates, reversals, rows set aside and rows without an exchange rate are left out.',
    es: 'Las veinte contrapartes externas de mayor peso, después todas las demás juntas y por último las que el extracto no nombra; se excluye el efectivo, sin contraparte conocida. Las transferencias entre dos cuentas de las que se tienen extractos no son ni entradas ni salidas, así que nada se cuenta dos veces; no figuran los duplicados, las anulaciones, las filas apartadas ni las que carecen de tipo de cambio.',
  },
  sql: onMovements(steps),
  key: ['counterparty'],
  columns: {
    counterparty_name: { unit: 'text', label: { fr: 'Contrepartie', en: 'Counterparty', es: 'Contraparte' } },
    money_in: moneyIn,
    money_out: moneyOut,
    rows: rows,
    counterparties: { unit: 'count', label: { fr: 'Contreparties', en: 'Counterparties', es: 'Contrapartes' } },
  },
  most: 22,
  narrows: ({ counterparty }) => (counterparty === 'others' ? null : { parties: [String(counterparty)] }),
} satisfies Figure;
