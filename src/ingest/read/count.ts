/** What the cells of a file have in common, as far as it was read. */
export interface Habits {
  /** No cell has white space at its ends, or more than single spaces within. */
  tidy: boolean;
  colon: boolean;
  ascii: boolean;
}

const DELIMITER = 1;
const LINE = 2;
const RETURN = 3;
const SPACE = 4;
/** Tabulators, vertical white space, NUL: never in a tidy cell. */
const CONTROL = 5;
const COLON = 6;
const HIGH = 7;
const NUL = 8;

function kindsOf(delimiter: number): Uint8Array {
  const kinds = new Uint8Array(256);
  kinds.fill(HIGH, 0x80);
  for (const control of [9, 11, 12]) kinds[control] = CONTROL;
  kinds[0] = NUL;
  kinds[10] = LINE;
  kinds[13] = RETURN;
  kinds[32] = SPACE;
  kinds[58] = COLON;
  kinds[delimiter] = DELIMITER;
  return kinds;
}

/**
 * Records of bytes that hold no quote, where cells need only be counted.
 *
 * @param last    the bytes end here: what is left is a record
 * @param habits  what is seen on the way is taken off here
 * @param record  receives where the record starts and ends, how many cells it has, and whether it holds neither NUL nor a lone return
 * @returns where the first record starts that needs more bytes
 */
export function countRecords(
  bytes: Uint8Array,
  delimiter: number,
  encoding: 'utf-8' | 'windows-1252' | 'iso-8859-15',
  last: boolean,
  habits: Habits,
  record: (start: number, end: number, cells: number, plain: boolean) => void,
): number {
  const kinds = kindsOf(delimiter);
  const { length } = bytes;
  let start = 0;
  let cells = 1;
  let plain = true;
  let tidy = true;
  for (let at = 0; at < length; at += 1) {
    const kind = kinds[bytes[at] as number] as number;
    if (kind === 0) continue;
    if (kind === DELIMITER) cells += 1;
    else if (kind === LINE) {
      record(start, at > start && bytes[at - 1] === 13 ? at - 1 : at, cells, plain);
      start = at + 1;
      cells = 1;
      plain = true;
    } else if (kind === SPACE) {
      if (tidy) tidy = isBetweenSigns(kinds, bytes, at);
    } else if (kind === COLON) habits.colon = true;
    else if (kind === RETURN) {
      if (bytes[at + 1] !== 10) plain = tidy = false;
    } else if (kind === HIGH) {
      habits.ascii = false;
      if (tidy) tidy = !(encoding === 'utf-8' ? isWhite(bytes, at) : bytes[at] === 0xa0);
    } else {
      tidy = false;
      if (kind === NUL) plain = false;
    }
  }
  if (last && start < length) {
    record(start, length, cells, plain);
    start = length;
  }
  habits.tidy &&= tidy;
  return start;
}

/** Whether a space stands alone inside a cell. */
function isBetweenSigns(kinds: Uint8Array, bytes: Uint8Array, at: number): boolean {
  const before = at === 0 ? LINE : kinds[bytes[at - 1] as number];
  const after = at + 1 === bytes.length ? LINE : kinds[bytes[at + 1] as number];
  return [before, after].every((kind) => kind === 0 || kind === COLON || kind === HIGH);
}

/** Whether white space beyond ASCII begins at a byte of UTF-8: no-break, thin and narrow spaces, the mark of byte order. */
function isWhite(bytes: Uint8Array, at: number): boolean {
  const [first, second, third] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  if (first === 0xc2) return second === 0xa0;
  if (first === 0xe2) return second === 0x80 && (third === 0xaf || third === 0x89);
  return first === 0xef && second === 0xbb;
}
