import { type Outcome, done, refused } from '#domain/problem.ts';
import { sniffEncoding } from '../../sniff/encoding.ts';

/** Statements as text are small; a longer file is refused before it fills the tab. */
const LONGEST = 256 * 1024 * 1024;

const ofTrade = { '1252': 'windows-1252', '8859-1': 'windows-1252', '8859-15': 'iso-8859-15' } as const;

/** Name of an encoding as statements write it (`1252`, `ISO-8859-15`, `UTF-8`), as a decoder knows it; null when it says nothing. */
export function encodingNamed(written: string): string | null {
  const plain = written.trim().toLowerCase();
  if (/utf-?8/.test(plain)) return 'utf-8';
  for (const [sign, encoding] of Object.entries(ofTrade))
    if (plain === sign || plain === `iso-${sign}` || plain.endsWith(`-${sign}`)) return encoding;
  return null;
}

/** Bytes of an 8-bit text: with a euro sign where ISO-8859-15 has it, and none of the signs that only windows-1252 has there. */
function isLatin9(bytes: Uint8Array): boolean {
  let euro = false;
  for (const byte of bytes) {
    if (byte >= 0x80 && byte <= 0x9f) return false;
    if (byte === 0xa4) euro = true;
  }
  return euro;
}

/**
 * The whole text of a statement file. Bytes that are valid UTF-8 beyond ASCII are UTF-8 whatever the file declares, since no 8-bit
 * text is by chance; otherwise the declared encoding counts, then what the bytes show.
 *
 * @param declared  the encoding that the first signs of the file name, or null
 * @returns a refusal when the file is empty, cannot be read, is no text, or is longer than 256 MB
 */
export async function wholeText(
  blob: Blob,
  name: string,
  declared: (head: string) => string | null = () => null,
): Promise<Outcome<string>> {
  if (blob.size === 0) return refused({ code: 'file-empty', name });
  if (blob.size > LONGEST) return refused({ code: 'too-large', needs: blob.size, has: LONGEST });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await blob.arrayBuffer());
  } catch (cause) {
    if (cause instanceof DOMException) return refused({ code: 'file-unreadable', name });
    throw cause;
  }
  const sniffed = sniffEncoding(bytes, name);
  if (!sniffed.ok) return sniffed;
  const seen = sniffed.value.value;
  if (seen !== 'windows-1252') return done(new TextDecoder(seen).decode(bytes));
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const said = declared(head);
  const encoding = said !== null && said !== 'utf-8' ? said : isLatin9(bytes) ? 'iso-8859-15' : 'windows-1252';
  // as a stream: in one go Node 20 takes windows-1252 for ISO-8859-1
  return done(new TextDecoder(encoding).decode(bytes, { stream: true }));
}

/** First signs of a file, byte by byte, for telling what it is: accents do not matter there. */
export const headSigns = (head: Uint8Array): string =>
  head[0] === 0xff || head[0] === 0xfe
    ? new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head)
    : new TextDecoder('windows-1252').decode(head).replace(/^ï»¿/, '');

export interface TextLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** The file goes on behind it: the line has its end. */
  readonly ended: boolean;
}

/** Lines of a text, ended by any of the three customs. */
export function* linesOf(text: string): Generator<TextLine, void, undefined> {
  const ends = /\r\n|\n|\r/g;
  let from = 0;
  let line = 1;
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    yield { line, text: text.slice(from, end.index), ended: true };
    from = ends.lastIndex;
    line += 1;
  }
  if (from < text.length) yield { line, text: text.slice(from), ended: false };
}
