import { linesOf } from '../text/whole-text.ts';

/** One field of a message: its tag, and its lines as the file writes them. */
export interface Field {
  readonly kind: 'field';
  readonly tag: string;
  readonly line: number;
  readonly lines: string[];
  /** False when the file ends inside its last line. */
  ended: boolean;
}

/** The end of a message, or text that stands in no field. */
export type Piece =
  | Field
  | { readonly kind: 'end'; readonly line: number }
  | { readonly kind: 'stray'; readonly line: number; readonly text: string };

/**
 * Tags of MT940, MT941, MT942 and MT950, and the German `:NS:`. A line of a details field may begin like a tag, `:12:11`; only what
 * is in this list begins a field.
 */
const tagged = /^:(20|21|25P?|28C?|60[FM]|61|62[FM]|64|65|86|34F|13D?|90[CD]|NS):(.*)$/;
const severed = /^(20|21|25P?|28C?|60[FM]|61|62[FM]|64|65|86|34F|13D?|90[CD]):/;
const terminator = /^-(\}.*|X{0,3})$/;
const envelope =
  /^(\{[1-5]:.*|:94[0-2]:.*|94[0-2]( \d\d)?|[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3,4})?|\d{4} \d\d[A-Z0-9]{8,}.*)$/;
const severalLines = new Set(['25', '25P', '61', '86', 'NS']);

// SOH and ETX frame a message on some lines
const frames = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** A `:` alone on its line, its tag on the next: files wrapped at a fixed width without regard for fields. */
const isColon = (text: string): boolean => text.trim() === ':';

/** Cuts the text of a file into the fields of its messages. Nothing but blank lines and the envelope of a message is left out. */
export function* piecesOf(text: string): Generator<Piece, void, undefined> {
  let field: Field | null = null;
  let colon = false;
  for (const { line, text: raw, ended } of linesOf(text)) {
    let plain: string = raw.replace(frames, '').replace(/^\ufeff/, '');
    if (colon && severed.test(plain)) plain = `:${plain}`;
    else if (colon && field !== null) field.lines.push(':');
    colon = isColon(plain) && ended;
    if (colon) continue;
    const block = /^\{1:.*\{4:(.*)$/.exec(plain);
    const begins = tagged.exec(block === null ? plain : (block[1] ?? ''));
    const closes = terminator.test(plain.trim());
    if (block !== null || closes || begins !== null || /^:94[0-2]:/.test(plain)) {
      if (field !== null) yield field;
      field = null;
    }
    if (begins !== null) {
      if (block !== null) yield { kind: 'end', line };
      field = { kind: 'field', tag: begins[1] ?? '', line, lines: [begins[2] ?? ''], ended };
    } else if (block !== null || closes || /^:94[0-2]:/.test(plain)) yield { kind: 'end', line };
    else if (field !== null && severalLines.has(field.tag)) {
      field.lines.push(plain);
      field.ended = ended;
    } else if (plain.trim() !== '' && !envelope.test(plain.trim())) yield { kind: 'stray', line, text: plain };
  }
  if (colon && field !== null) field.lines.push(':');
  if (field !== null) yield field;
}
