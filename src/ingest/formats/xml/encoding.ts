import { ProblemError } from '#domain/problem.ts';

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/**
 * How the bytes of an XML file are written, after appendix F of XML 1.0: byte order mark, then the pattern of `<?`, then the
 * encoding its declaration names; UTF-8 when it names none.
 */
export function xmlEncoding(head: Uint8Array): string {
  if (startsWith(head, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0x3c, 0x00)) return 'utf-16le';
  if (startsWith(head, 0xfe, 0xff) || startsWith(head, 0x00, 0x3c)) return 'utf-16be';
  const declaration = new TextDecoder('windows-1252').decode(head.subarray(0, 256));
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']{1,40})["']/.exec(declaration)?.[1]?.toLowerCase();
  // its first bytes could be read one by one: whatever it declares, it is not UTF-16
  return declared === undefined || declared.startsWith('utf-16') ? 'utf-8' : declared;
}

/** Start of a file as text, bytes that cannot be decoded replaced: enough to tell what it is. */
export function headText(head: Uint8Array): string {
  try {
    return new TextDecoder(xmlEncoding(head)).decode(head.subarray(0, 64 * 1024), { stream: true });
  } catch (cause) {
    if (cause instanceof RangeError) return '';
    throw cause;
  }
}

const sliceBytes = 256 * 1024;

/**
 * Text of an XML file, slice by slice, each byte decoded strictly.
 *
 * @throws ProblemError `xml-damaged` on an unknown encoding or on bytes that are not written in it; `cancelled`
 */
export async function* xmlText(
  blob: Blob,
  name: string,
  signal?: AbortSignal,
): AsyncGenerator<string, void, undefined> {
  const encoding = xmlEncoding(await bytesOf(blob, 0, 256));
  const damaged = (line: number, seen: string): ProblemError =>
    new ProblemError({ code: 'xml-damaged', name, line, seen });
  const decoder = (fatal: boolean): TextDecoder => {
    try {
      return new TextDecoder(encoding, { fatal });
    } catch (cause) {
      if (cause instanceof RangeError) throw damaged(1, `encoding="${encoding}"`);
      throw cause;
    }
  };
  const strict = decoder(true);
  let line = 1;
  for (let from = 0; from < blob.size; from += sliceBytes) {
    if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
    const bytes = await bytesOf(blob, from, from + sliceBytes);
    let text: string;
    try {
      text = strict.decode(bytes, { stream: from + sliceBytes < blob.size });
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause;
      const readable = decoder(false).decode(bytes);
      const good = readable.slice(0, Math.max(0, readable.indexOf('\ufffd', from === 0 ? 0 : 1)));
      throw damaged(line + linesIn(good), encoding);
    }
    line += linesIn(text);
    yield text;
  }
}

async function bytesOf(blob: Blob, from: number, until: number): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(from, until).arrayBuffer());
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
