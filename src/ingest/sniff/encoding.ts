import { type Outcome, done, refused } from '#domain/problem.ts';
import type { Encoding, Guess } from '../proposal.ts';

const HEAD = 64 * 1024;

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['gzip', [0x1f, 0x8b]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['Parquet', [0x50, 0x41, 0x52, 0x31]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** A ZIP archive or an OLE container: what workbooks are written in, encrypted or not. */
export const looksLikeWorkbook = (head: Uint8Array): boolean =>
  startsWith(head, [0x50, 0x4b, 0x03, 0x04]) ||
  startsWith(head, [0x50, 0x4b, 0x05, 0x06]) ||
  startsWith(head, [0xd0, 0xcf, 0x11, 0xe0]);

function nulPattern(bytes: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) at % 2 === 0 ? (even += 1) : (odd += 1);
  const half = bytes.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
  return null;
}

function isBinary(bytes: Uint8Array): boolean {
  let odd = 0;
  for (const byte of bytes)
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) || byte === 127) odd += 1;
  return odd > bytes.length * 0.02;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (cause) {
    if (cause instanceof TypeError) return false;
    throw cause;
  }
}

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0);

/**
 * Single-byte text is windows-1252 unless it has the euro where ISO-8859-15 put it: the byte A4, which elsewhere is a sign that no bank
 * prints, and none of the bytes that only windows-1252 uses. `œ` at BD between letters says the same.
 */
export function singleByte(bytes: Uint8Array): Guess<Encoding> {
  let witness: string | null = null;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 && byte <= 0x9f) return { value: 'windows-1252', witnesses: [{ row: 1, text: 'windows-1252' }] };
    const isEuro = byte === 0xa4;
    const isLigature = (byte === 0xbd || byte === 0xbc) && isLetter(bytes[at - 1]) && isLetter(bytes[at + 1]);
    if (witness === null && (isEuro || isLigature)) witness = isEuro ? 'A4 = €' : 'BD = œ';
  }
  return witness === null
    ? { value: 'windows-1252', witnesses: [{ row: 1, text: 'windows-1252' }] }
    : { value: 'iso-8859-15', witnesses: [{ row: 1, text: witness }] };
}

const guess = (value: Encoding, text: string): Outcome<Guess<Encoding>> =>
  done({ value, witnesses: [{ row: 1, text }] });

/**
 * Encoding of a text file from its first bytes: byte order mark, NUL pattern of UTF-16, strict UTF-8, else ISO-8859-15 or windows-1252. The scan of
 * the whole file proves a UTF-8 guess or takes it back.
 */
export function sniffEncoding(head: Uint8Array, name: string): Outcome<Guess<Encoding>> {
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return guess('utf-8', 'EF BB BF');
  if (startsWith(head, [0xff, 0xfe])) return guess('utf-16le', 'FF FE');
  if (startsWith(head, [0xfe, 0xff])) return guess('utf-16be', 'FE FF');
  for (const [seen, signature] of signatures)
    if (startsWith(head, signature)) return refused({ code: 'file-not-text', name, seen });
  const part = head.subarray(0, HEAD);
  const utf16 = part.length >= 8 ? nulPattern(part) : null;
  if (utf16 !== null) return guess(utf16, 'NUL');
  if (isBinary(part))
    return refused({
      code: 'file-not-text',
      name,
      seen: [...part.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join(' '),
    });
  return isUtf8(head) ? guess('utf-8', 'UTF-8') : done(singleByte(head));
}
