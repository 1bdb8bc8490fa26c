import type { Random } from './random.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export interface NamedBytes {
  readonly path: string;
  readonly bytes: Bytes;
}

/** One harm done to a file: what it is called, and what it makes of the file. */
export interface Harm {
  readonly name: string;
  readonly apply: (file: NamedBytes) => NamedBytes;
}

export function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const encoder = new TextEncoder();
const latin = (text: string): Bytes => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);
const decoded = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

const strange = [
  '\0',
  '\0\0\0\0',
  '"',
  '""',
  '"\n"',
  ';',
  ',',
  '\t',
  ';;;;;;;;;;;;',
  '\r',
  '\n',
  '\r\n\r\n',
  '\u001f',
  '\u001a',
  '\u00a0',
  '\ufeff',
  '\u2028',
  '\ud83d\ude00',
  '99999999999999999999999999999999999999',
  '-0,00',
  '1e309',
  '-1e-309',
  '0x7f',
  'NaN',
  'Infinity',
  '31/02/2024',
  '00/00/0000',
  '99/99/9999',
  '1.234.567,891',
  '<',
  '&#0;',
  '&x;',
  '<!DOCTYPE x [<!ENTITY y "z">]>',
  ']]>',
  "'; drop table ledger.txn; --",
  '$$',
  '{{',
  'TOTAL',
  'Solde',
] as const;

const endings = ['csv', 'txt', 'xlsx', 'xls', 'ods', 'xml', 'ofx', 'sta', 'zip', 'parquet', 'jsonl', '', 'pdf'];

/** Draws one harm. What it does depends on what was drawn here only, so that harms can be left out one by one. */
export function drawHarm(random: Random, other: NamedBytes): Harm {
  const [from, length, share] = [
    random.below(1 << 30),
    1 + random.below(random.chance(0.2) ? 4_000 : 60),
    random.below(1 << 30),
  ];
  const text = random.one(strange);
  const mask = 1 << random.below(8);
  const times = 2 + random.below(random.chance(0.1) ? 300 : 6);
  const ending = random.one(endings);
  const bytesOnly = (name: string, change: (bytes: Bytes, at: number) => Bytes): Harm => ({
    name,
    apply: ({ path, bytes }) => ({ path, bytes: change(bytes, bytes.length === 0 ? 0 : from % bytes.length) }),
  });
  return random.one([
    () => bytesOnly('flip a bit', (bytes, at) => bytes.map((byte, index) => (index === at ? byte ^ mask : byte))),
    () =>
      bytesOnly('flip bits here and there', (bytes, at) =>
        bytes.map((byte, index) => (index % (length + 7) === at % (length + 7) ? byte ^ mask : byte)),
      ),
    () => bytesOnly('cut', (bytes, at) => bytes.slice(0, at)),
    () => bytesOnly('cut the beginning off', (bytes, at) => bytes.slice(at % 2_000)),
    () => bytesOnly('take out', (bytes, at) => joined(bytes.subarray(0, at), bytes.subarray(at + length))),
    () =>
      bytesOnly('repeat', (bytes, at) => {
        const part = bytes.subarray(at, at + length);
        return joined(bytes.subarray(0, at), ...Array.from({ length: times }, () => part), bytes.subarray(at + length));
      }),
    () =>
      bytesOnly('swap', (bytes, at) => {
        const to = share % Math.max(1, bytes.length);
        const [first, second] = at < to ? [at, to] : [to, at];
        const size = Math.min(length, second - first, bytes.length - second);
        return joined(
          bytes.subarray(0, first),
          bytes.subarray(second, second + size),
          bytes.subarray(first + size, second),
          bytes.subarray(first, first + size),
          bytes.subarray(second + size),
        );
      }),
    () =>
      bytesOnly('splice another file in', (bytes, at) =>
        joined(bytes.subarray(0, at), other.bytes.subarray(share % Math.max(1, other.bytes.length))),
      ),
    () => bytesOnly('append another file', (bytes) => joined(bytes, other.bytes)),
    () =>
      bytesOnly('blank with NULs', (bytes, at) =>
        bytes.map((byte, index) => (index >= at && index < at + length ? 0 : byte)),
      ),
    () =>
      bytesOnly(`insert ${JSON.stringify(text)}`, (bytes, at) =>
        joined(bytes.subarray(0, at), encoder.encode(text), bytes.subarray(at)),
      ),
    () =>
      bytesOnly(`insert ${JSON.stringify(text)} in several lines`, (bytes) => {
        const lines = decoded(bytes).split('\n');
        const every = 1 + (from % 9);
        return encoder.encode(
          lines
            .map((line, at) => (at % every === 0 ? line.slice(0, share % 40) + text + line.slice(share % 40) : line))
            .join('\n'),
        ) as Bytes;
      }),
    () =>
      bytesOnly('make figures huge', (bytes) => {
        let seen = 0;
        return encoder.encode(
          decoded(bytes).replace(/\d+/g, (figures) =>
            (seen += 1) % (2 + (from % 30)) === 0 ? figures.repeat(times) : figures,
          ),
        ) as Bytes;
      }),
    () =>
      bytesOnly(
        'other line ends',
        (bytes) => encoder.encode(decoded(bytes).replace(/\r?\n/g, ['\r', '\r\n', '\n\r', '\n'][from % 4]!)) as Bytes,
      ),
    () => bytesOnly('UTF-16', (bytes) => utf16(decoded(bytes), from % 2 === 0, share % 2 === 0)),
    () => bytesOnly('windows-1252', (bytes) => latin(decoded(bytes))),
    () =>
      bytesOnly('a BOM', (bytes) =>
        joined(
          [Uint8Array.of(0xef, 0xbb, 0xbf), Uint8Array.of(0xff, 0xfe), Uint8Array.of(0xfe, 0xff)][from % 3]!,
          bytes,
        ),
      ),
    () =>
      bytesOnly(
        'encoded twice',
        (bytes) => encoder.encode(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) as Bytes,
      ),
    (): Harm => ({
      name: `called .${ending}`,
      apply: ({ path, bytes }) => ({
        path: `${path.replace(/\.[^./]*$/, '')}${ending === '' ? '' : `.${ending}`}`,
        bytes,
      }),
    }),
  ])();
}

function utf16(text: string, little: boolean, marked: boolean): Bytes {
  const bytes = new Uint8Array(text.length * 2 + (marked ? 2 : 0));
  const view = new DataView(bytes.buffer);
  if (marked) view.setUint16(0, 0xfeff, little);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2 + (marked ? 2 : 0), text.charCodeAt(at), little);
  return bytes;
}
