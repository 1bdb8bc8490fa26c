import type { Figure } from '#domain/figure.ts';
import { choiceText, firstChoice, type Dimension, type RecapChoice } from './choice.ts';
import counted from './counted.sql?raw';
import entries from './entries.sql?raw';
import leftOut from './left-out.sql?raw';

/** Lines and columns a recap shows at most; what weighs less is gathered under `others`, and still added up. */
export interface RecapRoom {
  readonly first: number;
  readonly second: number;
  readonly columns: number;
}

export const roomOf = ({ rows, column }: RecapChoice): RecapRoom =>
  column === null
    ? { first: rows.length === 1 ? 200 : 40, second: 15, columns: 1 }
    : { first: rows.length === 1 ? 100 : 24, second: 8, columns: 24 };

const named = (fr: string, en: string, es: string) => ({ fr, en, es });
const isTime = (dimension: Dimension): boolean => dimension === 'month' || dimension === 'year';

/** The heaviest first; of months and years the latest, so that what is gathered is all that came before. */
const placing = (dimension: Dimension, key: string): string =>
  isTime(dimension) ? `cast(${key} as integer) desc` : `money desc, ${key}`;

/**
 * The question behind a recap: a figure whose `basis` has one row for each entry and whose marks are the cells. A subtotal is
 * opened with fewer columns of the key.
 */
export function recapFigure(choice: RecapChoice, key: readonly string[] = ['row_1', 'row_2', 'column_1']): Figure {
  const [first, second] = choice.rows;
  const { column } = choice;
  const room = roomOf(choice);
  const sql = `with
${counted.trimEnd()},
${entries.trimEnd()},
  chosen as (
    select
      row_id,
      ${first} as key_1,
      ${first}_name as name_1,
      ${second ?? "''"} as key_2,
      ${second === undefined ? 'cast(null as varchar)' : `${second}_name`} as name_2,
      ${column ?? "''"} as key_c,
      ${column === null ? 'cast(null as varchar)' : `${column}_name`} as name_c,
      debit,
      credit
    from entry${choice.outsideOnly ? '\n    where not is_own' : ''}
  ),
  weight_1 as (
    select key_1, max(name_1) as name_1, sum(debit) + sum(credit) as money from chosen group by key_1
  ),
  place_1 as (
    select key_1, name_1, row_number() over (order by ${placing(first, 'key_1')}) as place from weight_1
  ),
  folded as (
    select
      chosen.*,
      case when place_1.place <= ${room.first} then chosen.key_1 else 'others' end as row_1,
      case when place_1.place <= ${room.first} then place_1.name_1 end as row_1_name
    from chosen
    join place_1 on place_1.key_1 = chosen.key_1
  ),
  weight_2 as (
    select row_1, key_2, max(name_2) as name_2, sum(debit) + sum(credit) as money from folded group by row_1, key_2
  ),
  place_2 as (
    select row_1, key_2, name_2, row_number() over (partition by row_1 order by ${placing(second ?? 'method', 'key_2')}) as place
    from weight_2
  ),
  weight_c as (
    select key_c, max(name_c) as name_c, sum(debit) + sum(credit) as money from chosen group by key_c
  ),
  place_c as (
    select key_c, name_c, row_number() over (order by ${placing(column ?? 'method', 'key_c')}) as place from weight_c
  ),
  basis as (
    select
      folded.row_id,
      folded.row_1,
      folded.row_1_name,
      case when place_2.place <= ${room.second} then folded.key_2 else 'others' end as row_2,
      case when place_2.place <= ${room.second} then place_2.name_2 end as row_2_name,
      case when place_c.place <= ${room.columns} then folded.key_c else 'others' end as column_1,
      case when place_c.place <= ${room.columns} then place_c.name_c end as column_1_name,
      folded.debit,
      folded.credit
    from folded
    join place_2 on place_2.row_1 = folded.row_1 and place_2.key_2 = folded.key_2
    join place_c on place_c.key_c = folded.key_c
  ),
  size_2 as (
    select row_1, count(*) as of_2 from place_2 group by row_1
  ),
  cell as (
    select
      row_1, max(row_1_name) as row_1_name, row_2, max(row_2_name) as row_2_name, column_1, max(column_1_name) as column_1_name,
      sum(debit) as debit, sum(credit) as credit, count(*) as entries
    from basis
    group by row_1, row_2, column_1
  ),
  shown as (
    select
      cell.*,
      (select count(*) from place_1) as of_1,
      size_2.of_2,
      (select count(*) from place_c) as of_c
    from cell
    join size_2 on size_2.row_1 = cell.row_1
  )
select * from shown`;
  return {
    id: `recap ${choiceText({ ...firstChoice, rows: choice.rows, column, outsideOnly: choice.outsideOnly })} ${key.join('.')}`,
    title: named('Récapitulatif', 'Recap table', 'Cuadro recapitulativo'),
    note: named(
      'Chaque écriture compte pour le compte dont elle fait bouger le solde : un virement entre deux comptes dont on détient les relevés figure au débit de l’un et au crédit de l’autre.',
      'Each entry counts for the account whose balance it moves: a transfer between two accounts whose statements are held is a debit of the one and a credit of the other.',
      'Cada asiento cuenta para la cuenta cuyo saldo mueve: una transferencia entre dos cuentas de las que se tienen extractos figura al debe de una y al haber de la otra.',
    ),
    sql,
    key,
    columns: {
      debit: { unit: 'money', label: named('Débit', 'Debit', 'Debe') },
      credit: { unit: 'money', label: named('Crédit', 'Credit', 'Haber') },
      entries: { unit: 'count', label: named('Écritures', 'Entries', 'Asientos') },
    },
    most: (room.first + 1) * (room.second + 1) * (room.columns + 1),
  };
}

/** Rows under the filter that no recap adds up, by reason. */
export const leftOutFigure: Figure = {
  id: 'recap-left-out',
  title: named('Lignes non comptées', 'Rows not counted', 'Filas no contadas'),
  note: named(
    'Lignes du filtre qui n’entrent dans aucun total, avec la raison.',
    'Rows under the filter that enter no total, with the reason.',
    'Filas del filtro que no entran en ningún total, con el motivo.',
  ),
  sql: leftOut.trim(),
  key: ['reason'],
  columns: { rows: { unit: 'count', label: named('Lignes', 'Rows', 'Filas') } },
  most: 5,
};
