import { DataType, Precision, TimeUnit, type Field, type Vector } from 'apache-arrow';
import { blank, type Cell } from './workbook-sheet.ts';
import { transportable } from './workbook-parts.ts';
import { decimalText } from './workbook-value.ts';

/**
 * A cell of a typed column as text: whole numbers and decimals with every digit, days `YYYY-MM-DD`, moments `YYYY-MM-DD HH:MM:SS` as the
 * clock of their own zone shows them, shares of a second left out, bytes in hexadecimal, lists and records as JSON.
 */
export function columnarCell(value: unknown, type: DataType): Cell {
  if (value === null || value === undefined) return blank;
  if (DataType.isDictionary(type)) return columnarCell(value, type.dictionary);
  if (DataType.isInt(type)) return { text: String(value), kind: 'number' };
  if (DataType.isDecimal(type)) return { text: unscaled(value as Uint32Array, type.scale), kind: 'number' };
  if (DataType.isFloat(type)) return floating(Number(value), type.precision);
  if (DataType.isBool(type)) return { text: value === true ? 'TRUE' : 'FALSE', kind: 'boolean' };
  if (DataType.isDate(type)) return moment(Number(value), null, true);
  if (DataType.isTimestamp(type)) return moment(Number(value), type.timezone ?? null, false);
  if (DataType.isTime(type)) return textual(hourOf(Number(value), type.unit));
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type) || DataType.isUtf8View(type)) return textual(String(value));
  if (value instanceof Uint8Array)
    return textual(Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join(''));
  return textual(JSON.stringify(plainOf(value, type)));
}

function textual(text: string): Cell {
  return text === '' ? blank : { text: transportable(text), kind: 'text' };
}

function unscaled(words: Uint32Array, scale: number): string {
  let value = 0n;
  for (let at = words.length - 1; at >= 0; at -= 1) value = (value << 32n) | BigInt(words[at] ?? 0);
  value = BigInt.asIntN(words.length * 32, value);
  const digits = (value < 0n ? -value : value).toString().padStart(Math.max(scale, 0) + 1, '0');
  const text = scale > 0 ? `${digits.slice(0, -scale)}.${digits.slice(-scale)}` : digits + '0'.repeat(-scale);
  return value < 0n ? `-${text}` : text;
}

function floating(value: number, precision: Precision): Cell {
  if (!Number.isFinite(value)) return { text: String(value), kind: 'text' };
  let text = String(value);
  if (precision === Precision.SINGLE)
    for (let digits = 1; digits <= 9; digits += 1) {
      text = String(Number(value.toPrecision(digits)));
      if (Math.fround(Number(text)) === value) break;
    }
  if (Object.is(value, -0)) text = '0';
  return { text: text.includes('e') ? (decimalText(text) ?? text) : text, kind: 'number' };
}

const clocks = new Map<string, Intl.DateTimeFormat | null>();

/** The clock of a zone, or null for one that the platform does not know. */
function clockOf(zone: string): Intl.DateTimeFormat | null {
  let known = clocks.get(zone);
  if (known === undefined) {
    try {
      known = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      known = null;
    }
    clocks.set(zone, known);
  }
  return known;
}

const lastMoment = 8.64e15;

function moment(milliseconds: number, zone: string | null, day: boolean): Cell {
  const whole = Math.floor(milliseconds / 1000) * 1000;
  if (!(Math.abs(whole) < lastMoment)) return textual(String(milliseconds));
  const clock = zone === null || zone === 'UTC' ? null : clockOf(zone);
  const text =
    clock === null
      ? new Date(whole)
          .toISOString()
          .replace(/\.000Z$/, '')
          .replace('T', ' ')
      : clock.format(whole);
  return { text: day ? text.slice(0, -9) : text, kind: 'date' };
}

function hourOf(value: number, unit: TimeUnit): string {
  const share = [1, 1e3, 1e6, 1e9][unit] ?? 1;
  const seconds = Math.floor(value / share);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** A nested value as plain JSON, its numbers as text where a float would not hold them. */
function plainOf(value: unknown, type: DataType): unknown {
  if (value === null || value === undefined) return null;
  if (DataType.isList(type) || DataType.isFixedSizeList(type)) {
    const inner = type.children[0]?.type;
    return Array.from(value as Vector, (one) => (inner === undefined ? null : plainOf(one, inner)));
  }
  if (DataType.isStruct(type)) {
    const record = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      type.children.map(({ name, type: inner }: Field) => [name, plainOf(record[name], inner)]),
    );
  }
  if (DataType.isMap(type)) {
    const [, inner] = (type.children[0]?.type as DataType | undefined)?.children ?? [];
    const entries = value as Iterable<readonly [unknown, unknown]>;
    return Object.fromEntries(
      Array.from(entries, ([key, one]) => [String(key), inner === undefined ? null : plainOf(one, inner.type)]),
    );
  }
  if (DataType.isUnion(type)) return String(value);
  const { text, kind } = columnarCell(value, type);
  return kind === 'number' && String(Number(text)) === text
    ? Number(text)
    : kind === 'boolean'
      ? text === 'TRUE'
      : text;
}
