/** A record whose text is damaged, and how. */
export type Flaw = 'quote-unclosed';

/** Bounds of the cells of one record inside a run of text: start, end, and 1 when quoted, three numbers a cell. */
export interface Bounds {
  at: Int32Array;
  cells: number;
}

const QUOTE = 34;
const LINE = 10;
const RETURN = 13;
/** A quoted cell longer than this is a quote that was never closed. */
const LONGEST_RECORD = 16 * 1024 * 1024;

/**
 * Cuts text into records at line ends outside quotes. A quote opens only at the start of a cell; a quote that is never closed, or
 * whose closing is followed by other text after a line end, is taken for a plain sign, its line is one flawed record, and reading
 * goes on at the next line, so that no row is swallowed.
 *
 * @param last    the text ends here: what is left is a record
 * @param record  receives where the record starts and ends, its cells and its flaw; the bounds are reused
 * @returns where the first record starts that needs more text
 */
export function cutRecords(
  text: string,
  delimiter: number,
  lineEnd: 'line-feed' | 'return',
  last: boolean,
  bounds: Bounds,
  record: (start: number, end: number, next: number, flaw: Flaw | null) => void,
): number {
  const length = text.length;
  const ending = lineEnd === 'return' ? RETURN : LINE;
  let start = 0;
  const put = (from: number, to: number, quoted: number): void => {
    const place = bounds.cells * 3;
    if (place + 3 > bounds.at.length) {
      const wider = new Int32Array(bounds.at.length * 2);
      wider.set(bounds.at);
      bounds.at = wider;
    }
    bounds.at[place] = from;
    bounds.at[place + 1] = to;
    bounds.at[place + 2] = quoted;
    bounds.cells += 1;
  };
  const flawed = (): number => {
    const found = text.indexOf(ending === RETURN ? '\r' : '\n', start);
    const end = found < 0 ? length : found;
    bounds.cells = 0;
    let cell = start;
    const stop = end > start && ending === LINE && text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
    for (let at = start; at < stop; at += 1)
      if (text.charCodeAt(at) === delimiter) {
        put(cell, at, 0);
        cell = at + 1;
      }
    put(cell, stop, 0);
    record(start, stop, found < 0 ? length : end + 1, 'quote-unclosed');
    return found < 0 ? length : end + 1;
  };

  records: while (start < length) {
    bounds.cells = 0;
    let cell = start;
    let at = start;
    for (;;) {
      if (at === cell && text.charCodeAt(at) === QUOTE) {
        let close = at + 1;
        let lines = false;
        for (;;) {
          if (close >= length) {
            if (!last && length - start < LONGEST_RECORD) return start;
            start = flawed();
            continue records;
          }
          const sign = text.charCodeAt(close);
          if (sign === QUOTE) {
            if (close + 1 >= length && !last) return start;
            if (text.charCodeAt(close + 1) !== QUOTE) break;
            close += 1;
          } else if (sign === LINE || sign === RETURN) lines = true;
          close += 1;
        }
        const after = close + 1 < length ? text.charCodeAt(close + 1) : ending;
        if (after === RETURN && ending === LINE && close + 2 >= length && !last) return start;
        const returned =
          after === RETURN && (ending === RETURN || close + 2 >= length || text.charCodeAt(close + 2) === LINE);
        if (after === delimiter || after === ending || returned) {
          put(at + 1, close, 1);
          at = close + 1;
          if (after === delimiter) {
            cell = at + 1;
            at = cell;
            continue;
          }
          const end = at;
          const next = Math.min(length, after === RETURN && ending === LINE ? at + 2 : at + 1);
          record(start, end, next, null);
          start = next;
          continue records;
        }
        if (lines) {
          start = flawed();
          continue records;
        }
        at = close + 1;
      }
      if (at >= length) {
        if (!last) return start;
        put(cell, length, 0);
        record(start, length, length, null);
        start = length;
        continue records;
      }
      const sign = text.charCodeAt(at);
      if (sign === delimiter) {
        put(cell, at, 0);
        cell = at + 1;
      } else if (sign === ending) {
        const end = ending === LINE && at > cell && text.charCodeAt(at - 1) === RETURN ? at - 1 : at;
        put(cell, end, 0);
        record(start, end, at + 1, null);
        start = at + 1;
        continue records;
      }
      at += 1;
    }
  }
  return start;
}

export const newBounds = (): Bounds => ({ at: new Int32Array(96), cells: 0 });

/** The cells whose bounds were found, unquoted. */
export function cellTexts(text: string, bounds: Bounds): string[] {
  const cells: string[] = new Array<string>(bounds.cells);
  for (let cell = 0; cell < bounds.cells; cell += 1) {
    const value = text.slice(bounds.at[cell * 3], bounds.at[cell * 3 + 1]);
    cells[cell] = bounds.at[cell * 3 + 2] === 1 && value.includes('"') ? value.replaceAll('""', '"') : value;
  }
  return cells;
}

export interface TextRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly flaw: Flaw | null;
}

/** Every record of a text held in memory, numbered from 1. */
export function recordsOf(text: string, delimiter: string, lineEnd: 'line-feed' | 'return', last = true): TextRow[] {
  const rows: TextRow[] = [];
  const bounds = newBounds();
  cutRecords(text, delimiter.charCodeAt(0), lineEnd, last, bounds, (_start, _end, _next, flaw) => {
    rows.push({ row: rows.length + 1, cells: cellTexts(text, bounds), flaw });
  });
  return rows;
}
