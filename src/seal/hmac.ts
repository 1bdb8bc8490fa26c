import type { Digest } from '#domain/source.ts';
import { Sha256 } from './sha256.ts';
import { fromHexadecimal } from './written-bytes.ts';

const BLOCK = 64;

/** HMAC-SHA-256 of a text under a key of at most 64 bytes. Source: RFC 2104. */
export function hmac(key: Uint8Array, text: string): Digest {
  const padded = (pad: number): Uint8Array => Uint8Array.from({ length: BLOCK }, (_, at) => (key[at] ?? 0) ^ pad);
  const inner = new Sha256().update(padded(0x36)).update(new TextEncoder().encode(text)).digest();
  return new Sha256()
    .update(padded(0x5c))
    .update(fromHexadecimal(inner) ?? new Uint8Array())
    .digest();
}
