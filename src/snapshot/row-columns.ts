import type { CarriedRow, Counted, Parts } from './format.ts';

type Rows = Parts['rows'];
/** Values and the places of the objects they belong to, in order of place. */
interface Sparse {
  readonly at: readonly number[];
  readonly values: readonly unknown[];
}

/** Objects column by column; `at` are the places of those that are not null. Members that some objects lack stand in `some`. */
interface ObjectColumns {
  readonly at: readonly number[];
  readonly columns: Readonly<Record<string, readonly unknown[]>>;
  readonly some: Readonly<Record<string, Sparse>>;
}

/**
 * The carried rows as a snapshot stores them: by column, because a hundred thousand objects that each name their members are twice
 * the text, and most of the time it takes to open the file. A cell beyond the last of its row is null.
 */
export interface RowColumns {
  readonly headings: Rows['headings'];
  readonly row: readonly number[];
  readonly under: readonly number[];
  readonly cells: readonly (readonly (string | null)[])[];
  readonly counted: ObjectColumns;
  readonly fields: ObjectColumns;
}

function columnsOfObjects(objects: readonly (object | null)[]): ObjectColumns {
  const members = new Map<string, { at: number[]; values: unknown[] }>();
  const at: number[] = [];
  objects.forEach((one, place) => {
    if (one === null) return;
    at.push(place);
    for (const [name, value] of Object.entries(one)) {
      const member = members.get(name) ?? { at: [], values: [] };
      if (member.at.length === 0) members.set(name, member);
      member.at.push(place);
      member.values.push(value);
    }
  });
  const isWhole = (member: Sparse) => member.at.length === at.length;
  return {
    at,
    columns: Object.fromEntries([...members].flatMap(([name, one]) => (isWhole(one) ? [[name, one.values]] : []))),
    some: Object.fromEntries([...members].filter(([, one]) => !isWhole(one))),
  };
}

/** The columns of carried rows; `rowsOfColumns` gives the same rows again. */
export function rowColumns({ headings, list }: Rows): RowColumns {
  const width = list.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return {
    headings,
    row: list.map(({ row }) => row),
    under: list.map(({ under }) => under),
    cells: Array.from({ length: width }, (_, column) => list.map(({ cells }) => cells[column] ?? null)),
    counted: columnsOfObjects(list.map(({ counted }) => counted)),
    fields: columnsOfObjects(list.map(({ fields }) => fields)),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOf = (value: unknown, length: number): value is readonly unknown[] =>
  Array.isArray(value) && value.length === length;

/** Places in ascending order, each among so many rows. */
function isPlaces(value: unknown, rows: number): value is readonly number[] {
  if (!Array.isArray(value)) return false;
  let before = -1;
  for (const place of value as readonly unknown[]) {
    if (typeof place !== 'number' || !Number.isInteger(place) || place <= before || place >= rows) return false;
    before = place;
  }
  return true;
}

type Columns = Readonly<Record<string, readonly unknown[]>>;

/**
 * What figures add up, written out member by member: a machine makes a hundred thousand objects whose members stand in its own text
 * several times as fast as objects put together name by name.
 */
const countedAt = (columns: Columns & Readonly<Record<keyof Counted, readonly unknown[]>>, index: number) => ({
  account: columns.account[index],
  amount: columns.amount[index],
  central: columns.central[index],
  day: columns.day[index],
  direction: columns.direction[index],
  high: columns.high[index],
  low: columns.low[index],
  method: columns.method[index],
  price: columns.price[index],
  way: columns.way[index],
});
const countedNames = [
  ...(['account', 'amount', 'central', 'day', 'direction'] as const),
  ...(['high', 'low', 'method', 'price', 'way'] as const),
] satisfies readonly (keyof Counted)[];

const isCounted = (columns: Columns): columns is Parameters<typeof countedAt>[0] =>
  Object.keys(columns).length === countedNames.length && countedNames.every((name) => Object.hasOwn(columns, name));

/** The objects at their places, null elsewhere; null for columns that are none. */
function objectsOf(value: unknown, rows: number): (object | null)[] | null {
  if (!isRecord(value) || !isRecord(value['columns']) || !isRecord(value['some'])) return null;
  const { at } = value;
  if (!isPlaces(at, rows)) return null;
  const objects = new Array<Record<string, unknown> | null>(rows).fill(null);
  const columns = Object.entries(value['columns']);
  if (!columns.every(([name, column]) => name !== '__proto__' && isListOf(column, at.length))) return null;
  const given = value['columns'] as Columns;
  if (isCounted(given)) for (const [index, place] of at.entries()) objects[place] = countedAt(given, index);
  else
    at.forEach((place, index) => {
      const one: Record<string, unknown> = {};
      for (const [name, column] of columns) one[name] = (column as readonly unknown[])[index];
      objects[place] = one;
    });
  for (const [name, sparse] of Object.entries(value['some'])) {
    if (name === '__proto__' || !isRecord(sparse) || !isPlaces(sparse['at'], rows)) return null;
    const { at: places, values } = sparse;
    if (!isListOf(values, places.length)) return null;
    for (const [index, place] of places.entries()) {
      const one = objects[place];
      if (!one) return null;
      one[name] = values[index];
    }
  }
  return objects;
}

/** The rows of stored columns; null when the columns do not fit together. */
export function rowsOfColumns(value: unknown): Rows | null {
  if (!isRecord(value)) return null;
  const { headings, row, under, cells } = value;
  if (!Array.isArray(headings) || !Array.isArray(row) || !Array.isArray(cells)) return null;
  const rows = row.length;
  if (!isListOf(under, rows) || !cells.every((column) => isListOf(column, rows))) return null;
  const [counted, fields] = [objectsOf(value['counted'], rows), objectsOf(value['fields'], rows)];
  if (counted === null || fields === null) return null;
  const columns = cells as readonly (readonly unknown[])[];
  const list = (row as readonly unknown[]).map((id, place) => {
    const own: unknown[] = [];
    for (const column of columns) {
      const cell = column[place];
      if (cell === null) break;
      own.push(cell);
    }
    return { cells: own, counted: counted[place], fields: fields[place], row: id, under: under[place] };
  });
  return { headings: headings as Rows['headings'], list: list as unknown as readonly CarriedRow[] };
}
