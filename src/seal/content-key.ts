import { canonical } from './canonical.ts';
import { freshDerivation, isDerivation, keyFrom, platformCrypto, randomBytes, sealed, unsealed } from './passphrase.ts';
import type { Derivation } from './passphrase.ts';
import { CURVE, fingerprintOf, type RecipientKey } from './recipient-key.ts';
import { base64, fromBase64, fromHexadecimal, hexadecimal, utf8, type Bytes } from './written-bytes.ts';

/** The key that seals a content, sealed itself for one passphrase. */
export interface PassphraseWay extends Derivation {
  readonly by: 'passphrase';
  readonly sealed: string;
}

/** The key that seals a content, sealed itself for the owner of one public key. */
export interface RecipientWay {
  readonly by: 'key';
  /** Fingerprint of the public key: names stay inside. */
  readonly for: string;
  /** Public half of a key made for this file and this recipient only, 65 bytes in hexadecimal. */
  readonly ephemeral: string;
  readonly sealed: string;
}

export type Way = PassphraseWay | RecipientWay;

/** Ways that one file may hold: more would keep a reader waiting. */
export const MOST_WAYS = 64;

/** What a reader opens a file with. */
export type Opener =
  | { readonly by: 'passphrase'; readonly passphrase: string }
  | { readonly by: 'key'; readonly key: RecipientKey }
  | { readonly by: 'content'; readonly content: Bytes };

export const freshContent = (): Bytes => randomBytes(32);

/** The key itself, which cannot be read out of the object. */
export const contentKey = (content: Bytes): Promise<CryptoKey> =>
  platformCrypto().importKey('raw', content, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** What is sealed is bound to all that stands beside it. */
const bound = ({ sealed: _sealed, ...rest }: Way): string => canonical(['limier-way', rest]);

/** @throws ProblemError `crypto-missing` */
export async function wayByPassphrase(content: Bytes, passphrase: string, rounds?: number): Promise<PassphraseWay> {
  const derivation = freshDerivation(rounds);
  const way = { by: 'passphrase', ...derivation, sealed: '' } as const;
  return { ...way, sealed: base64(await sealed(await keyFrom(passphrase, derivation), content, bound(way))) };
}

/**
 * The key that two halves of two pairs agree on, for one file and one recipient.
 *
 * Source: NIST SP 800-56A, 6.2.2.2 (ephemeral-static ECDH); RFC 5869 (HKDF), both public halves in its info as RFC 9180 has them.
 */
async function agreedKey(own: CryptoKey, other: Bytes, ephemeral: string, recipient: string): Promise<CryptoKey> {
  const subtle = platformCrypto();
  const point = await subtle.importKey('raw', other, CURVE, false, []);
  const shared = await subtle.deriveBits({ name: 'ECDH', public: point }, own, 256);
  const input = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: utf8(`limier-way-1 ${ephemeral} ${recipient}`) },
    input,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** @param publicKey of the recipient, proven to be a point of the curve. @throws ProblemError `crypto-missing` */
export async function wayByKey(content: Bytes, publicKey: string): Promise<RecipientWay> {
  const subtle = platformCrypto();
  const pair = await subtle.generateKey(CURVE, false, ['deriveBits']);
  const ephemeral = hexadecimal(new Uint8Array(await subtle.exportKey('raw', pair.publicKey)));
  const key = await agreedKey(pair.privateKey, fromHexadecimal(publicKey) ?? new Uint8Array(), ephemeral, publicKey);
  const way = { by: 'key', for: fingerprintOf(publicKey), ephemeral, sealed: '' } as const;
  return { ...way, sealed: base64(await sealed(key, content, bound(way))) };
}

/**
 * The content's key by one way; null when the passphrase is another, the way is not for this key, or it was changed.
 *
 * @throws ProblemError `crypto-missing`
 */
export async function contentBy(way: Way, opener: Exclude<Opener, { by: 'content' }>): Promise<Bytes | null> {
  try {
    if (way.by === 'passphrase' && opener.by === 'passphrase')
      return await unsealed(await keyFrom(opener.passphrase, way), fromBase64(way.sealed), bound(way));
    if (way.by !== 'key' || opener.by !== 'key') return null;
    const { key, publicKey } = opener.key;
    const ephemeral = fromHexadecimal(way.ephemeral) ?? new Uint8Array();
    return await unsealed(
      await agreedKey(key, ephemeral, way.ephemeral, publicKey),
      fromBase64(way.sealed),
      bound(way),
    );
  } catch (cause) {
    // what is no base64, and what is no point of the curve
    if (cause instanceof DOMException) return null;
    throw cause;
  }
}

export function isWay(value: unknown): value is Way {
  if (typeof value !== 'object' || value === null) return false;
  const { by, sealed: closed, ...rest } = value as Record<string, unknown>;
  if (typeof closed !== 'string') return false;
  if (by === 'passphrase') return isDerivation(rest);
  const { for: whose, ephemeral, ...more } = rest;
  return (
    by === 'key' &&
    fromHexadecimal(whose)?.length === 16 &&
    fromHexadecimal(ephemeral)?.length === 65 &&
    Object.keys(more).length === 0
  );
}
