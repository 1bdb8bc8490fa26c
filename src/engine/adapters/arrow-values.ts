import { DataType, type Table, type Vector, tableFromIPC } from 'apache-arrow';
import { dayFromNumber } from '#domain/day.ts';
import type { Row, Value } from '../database.ts';

const DAY = 86_400_000;

/** `YYYY-MM-DD HH:MM:SS` of milliseconds since 1970, without a zone. */
export const timestampText = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ');

/** @throws RangeError beyond ±2⁵³: no such number is money or a row id */
export function safeNumber(value: bigint | number): number {
  const number = Number(value);
  if (typeof value === 'bigint' && !Number.isSafeInteger(number))
    throw new RangeError(`${value} does not fit a safe integer`);
  return number;
}

function decimalNumber(words: Uint32Array): number {
  let value = 0n;
  for (let index = words.length - 1; index >= 0; index -= 1) value = (value << 32n) | BigInt(words[index] ?? 0);
  return safeNumber(BigInt.asIntN(words.length * 32, value));
}

function reader(type: DataType): (value: unknown) => Value {
  if (DataType.isDecimal(type)) {
    if (type.scale !== 2 && type.scale !== 0)
      throw new RangeError(`DECIMAL of scale ${type.scale}: cast it in the query`);
    return (value) => decimalNumber(value as Uint32Array);
  }
  if (DataType.isInt(type)) return (value) => safeNumber(value as bigint | number);
  if (DataType.isFloat(type)) return (value) => value as number;
  if (DataType.isUtf8(type)) return (value) => value as string;
  if (DataType.isBool(type)) return (value) => value as boolean;
  if (DataType.isDate(type)) return (value) => dayFromNumber(Math.round(Number(value) / DAY));
  if (DataType.isTimestamp(type)) return (value) => timestampText(Number(value));
  if (DataType.isList(type)) return (value) => Array.from(value as Iterable<bigint | number>, safeNumber);
  if (DataType.isNull(type)) return () => null;
  throw new RangeError(`result column of type ${type}`);
}

/** The one decoder of Arrow into plain values: DECIMAL(·,2) as integer cents, days and timestamps as text. */
export function rowsOf(table: Table): Row[] {
  const columns = table.schema.fields.map((field, index) => {
    const vector = table.getChildAt(index) as Vector;
    const read = reader(field.type as DataType);
    const values: Value[] = new Array<Value>(table.numRows);
    let at = 0;
    for (const value of vector) {
      values[at] = value === null || value === undefined ? null : read(value);
      at += 1;
    }
    return [field.name, values] as const;
  });
  const rows: Row[] = new Array<Row>(table.numRows);
  for (let row = 0; row < table.numRows; row += 1) {
    const out: Record<string, Value> = {};
    for (const [name, values] of columns) out[name] = values[row] ?? null;
    rows[row] = out;
  }
  return rows;
}

export const rowsOfIpc = (ipc: Uint8Array): Row[] => rowsOf(tableFromIPC(ipc));

/** One numeric column of an IPC batch as numbers: integers, doubles, and DECIMAL(·,2) as cents; null becomes NaN. */
export function numbersOf(table: Table, name: string): Float64Array {
  const vector = table.getChild(name);
  if (!vector) throw new RangeError(`no column ${name}`);
  const read = reader(vector.type as DataType);
  const values = new Float64Array(table.numRows);
  let at = 0;
  for (const value of vector as Vector) {
    values[at] = value === null || value === undefined ? NaN : Number(read(value));
    at += 1;
  }
  return values;
}

/** One column of texts or days of an IPC batch; days as `YYYY-MM-DD`. @throws RangeError on an unknown name or a column of numbers */
export function textsOf(table: Table, name: string): readonly (string | null)[] {
  const vector = table.getChild(name);
  if (!vector) throw new RangeError(`no column ${name}`);
  const read = reader(vector.type as DataType);
  return Array.from(vector as Vector, (value: unknown) => {
    if (value === null || value === undefined) return null;
    const text = read(value);
    if (typeof text !== 'string') throw new RangeError(`${name} is no column of texts`);
    return text;
  });
}
