import { ProblemError } from '#domain/problem.ts';

/** Longest run between two angle brackets; a cell of 16 M characters is no cell. */
const longestToken = 16 * 1024 * 1024;

/** Receives the tags and texts of an XML stream in order. Names come without their prefix, texts still escaped. */
export interface XmlHandler {
  open(name: string, attributes: string, empty: boolean): void;
  close(name: string): void;
  /** Only asked for while `wantsText`; `literal` for CDATA, whose ampersands are plain. */
  text(raw: string, literal: boolean): void;
  wantsText: boolean;
}

/**
 * A scanner for the XML that spreadsheets write: fed with pieces of text cut anywhere, it keeps one token at a time.
 * It knows no entity but the five of XML and refuses a document type, so that nothing can be expanded.
 */
export class XmlScanner {
  #rest = '';
  #searched = 0;

  constructor(
    readonly handler: XmlHandler,
    readonly fileName: string,
  ) {}

  /** @throws ProblemError `workbook-damaged` on anything that is not the XML of a spreadsheet */
  feed(piece: string): void {
    const text = this.#rest + piece;
    const { handler } = this;
    let at = 0;
    let searchFrom = this.#searched;
    for (;;) {
      const tag = text.indexOf('<', at > searchFrom ? at : searchFrom);
      if (tag < 0) {
        searchFrom = text.length;
        break;
      }
      const second = text.charCodeAt(tag + 1);
      const declaration = second === exclamationMark || second === questionMark;
      const end = declaration ? this.#passDeclaration(text, tag) : tagEnd(text, tag);
      if (end < 0) {
        searchFrom = tag;
        break;
      }
      if (tag > at && handler.wantsText) handler.text(text.slice(at, tag), false);
      if (second === slash) handler.close(localName(text, tag + 2, end));
      else if (!declaration) this.#open(text, tag, end);
      at = end + 1;
    }
    this.#rest = text.slice(at);
    this.#searched = searchFrom - at;
    if (this.#rest.length > longestToken) throw this.#damaged();
  }

  /** To be called when the stream has ended: an unfinished tag is a file cut short. */
  finish(): void {
    if (this.#rest.trim() !== '') throw this.#damaged();
  }

  #open(text: string, tag: number, end: number): void {
    const empty = text.charCodeAt(end - 1) === slash;
    let nameEnd = tag + 1;
    while (nameEnd < end && text.charCodeAt(nameEnd) > space && text.charCodeAt(nameEnd) !== slash) nameEnd++;
    const name = localName(text, tag + 1, nameEnd);
    const attributes = nameEnd < end ? text.slice(nameEnd, empty ? end - 1 : end) : '';
    this.handler.open(name, attributes, empty);
    if (empty) this.handler.close(name);
  }

  #passDeclaration(text: string, tag: number): number {
    if (text.startsWith('<?', tag)) return endOf(text, '?>', tag);
    if (text.startsWith('<!--', tag)) return endOf(text, '-->', tag + 4);
    if (text.startsWith('<![CDATA[', tag)) {
      const end = endOf(text, ']]>', tag + 9);
      if (end >= 0 && this.handler.wantsText) this.handler.text(text.slice(tag + 9, end - 2), true);
      return end;
    }
    if (text.length - tag < 9) return -1;
    throw this.#damaged();
  }

  #damaged(): ProblemError {
    return new ProblemError({ code: 'workbook-damaged', name: this.fileName });
  }
}

/** Value of one attribute, unescaped; null when it is absent. */
export function attribute(attributes: string, name: string): string | null {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1);
    if (at > 0 && before > space && before !== colon) continue;
    let equals = at + name.length;
    while (attributes.charCodeAt(equals) <= space) equals++;
    if (attributes.charCodeAt(equals) !== equalsSign) continue;
    let open = equals + 1;
    while (attributes.charCodeAt(open) <= space) open++;
    const quote = attributes[open];
    if (quote !== '"' && quote !== "'") continue;
    const close = attributes.indexOf(quote, open + 1);
    return close < 0 ? null : unescapeXml(attributes.slice(open + 1, close));
  }
  return null;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the five named entities and numbered characters; anything else stays as it is written. */
export function unescapeXml(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name as string] ?? whole;
    const code = hex !== undefined ? parseInt(hex as string, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Feeds a whole XML stream to a scanner. */
export async function scan(bytes: AsyncIterable<Uint8Array>, scanner: XmlScanner): Promise<void> {
  for await (const piece of textPieces(bytes)) scanner.feed(piece);
  scanner.finish();
}

const pieceBytes = 512 * 1024;

/** Text of a UTF-8 stream in large pieces that end with a tag where they can: short, joined ones slow a scanner down. */
export async function* textPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  const buffer = new Uint8Array(pieceBytes);
  let filled = 0;
  for await (const piece of bytes) {
    for (let from = 0; from < piece.length;) {
      const taken = Math.min(piece.length - from, pieceBytes - filled);
      buffer.set(piece.subarray(from, from + taken), filled);
      from += taken;
      filled += taken;
      if (filled < pieceBytes) continue;
      const cut = buffer.lastIndexOf(closingBracket) + 1 || pieceBytes;
      yield decoder.decode(buffer.subarray(0, cut), { stream: true });
      buffer.copyWithin(0, cut);
      filled = pieceBytes - cut;
    }
  }
  yield decoder.decode(buffer.subarray(0, filled));
}

const closingBracket = 62;
const space = 32;
const exclamationMark = 33;
const slash = 47;
const colon = 58;
const equalsSign = 61;
const questionMark = 63;

/** A `>` may stand inside quotes. */
function tagEnd(text: string, tag: number): number {
  let end = text.indexOf('>', tag);
  if (end - tag < 4 || text.charCodeAt(tag + 1) === slash) return end;
  while (end >= 0 && quoteIsOpen(text, tag, end)) end = text.indexOf('>', end + 1);
  return end;
}

function quoteIsOpen(text: string, from: number, until: number): boolean {
  let open = 0;
  for (let at = from; at < until; at++) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 39) open = open === 0 ? code : open === code ? 0 : open;
  }
  return open !== 0;
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length - 1;
}

/** A name without its prefix; those of one letter, nearly all there are in a sheet, cost nothing. */
function localName(text: string, from: number, until: number): string {
  if (until - from === 1) return text.charAt(from);
  let start = from;
  let end = until;
  while (end > start && text.charCodeAt(end - 1) <= space) end--;
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === colon) start = at + 1;
  return text.slice(start, end);
}
