import type { Figure, FigureRow } from '#domain/figure.ts';
import type { Filter } from '#domain/filter.ts';
import { figureSql } from '#engine/figure.ts';
import { onMovements } from '#figures/movement.ts';
import { type PlaceSeries, placeSeries, type Sum, type Writing } from '#places/seen.ts';
import { type WrittenIn, writtenIn } from '#places/recognise.ts';
import steps from './writings.sql?raw';

const nothing = { fr: '', en: '', es: '' };

/** Rows with a place by the way they write it; asked under the filter as a figure is. Things and addresses have no day: a period leaves them. */
export const writings: Figure = {
  id: 'place-writings',
  title: nothing,
  note: nothing,
  sql: onMovements(steps),
  key: ['series', 'written_in', 'written', 'country'],
  columns: {},
  most: Number.MAX_SAFE_INTEGER,
};

export const writingOf = (row: FigureRow): Writing => ({
  series: placeSeries.find((one) => one === row['series']) ?? 'deposits',
  writtenIn: writtenIn.find((one) => one === row['written_in']) ?? ('label' satisfies WrittenIn),
  text: typeof row['written'] === 'string' ? row['written'] : null,
  country: typeof row['country'] === 'string' ? row['country'] : null,
  rows: Number(row['rows']),
  money: Number(row['money'] ?? 0),
  withoutAmount: Number(row['without_amount']),
});

const quoted = (text: string | null): string => (text === null ? 'null' : `'${text.replaceAll("'", "''")}'`);

/** The rows behind some ways of writing a place, in order of source and line. */
export function rowsOfWritings(sums: readonly Sum[], filter: Filter): string {
  const wanted = sums.flatMap(({ writings: own }) =>
    own.map(
      ({ series, writtenIn: kind, text, country }) =>
        `(${quoted(series)}, ${quoted(kind)}, ${quoted(text)}, ${quoted(country)})`,
    ),
  );
  return figureSql(writings, filter).replace(
    /\nselect \* from shown order by [a-z_, ]+\s*$/,
    `\nselect distinct basis.row_id from basis
join (values ${wanted.join(', ')}) as wanted(series, written_in, written, country)
  on wanted.series = basis.series and wanted.written_in = basis.written_in
  and wanted.written is not distinct from basis.written and wanted.country is not distinct from basis.country`,
  );
}

/** Sums of some series, for a title and its rows. */
export const sumsOf = (
  sums: Readonly<Partial<Record<PlaceSeries, Sum>>>,
  which: readonly PlaceSeries[] = placeSeries,
): readonly Sum[] => which.flatMap((series) => sums[series] ?? []);
