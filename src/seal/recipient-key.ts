import { done, refused, type Outcome } from '#domain/problem.ts';
import { keyFileText, openedKeyFile } from './key-file.ts';
import { platformCrypto } from './passphrase.ts';
import { Sha256 } from './sha256.ts';
import { fromHexadecimal, hexadecimal } from './written-bytes.ts';

/** The curve that every browser in use knows, also from a file on disk. Source: FIPS 186-5; SEC 1. */
export const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** What a recipient gives away: files are encrypted for it. */
export interface PublicKey {
  readonly name: string;
  /** An uncompressed point, 65 bytes in hexadecimal. */
  readonly publicKey: string;
}

/** Who receives: the private half cannot be read out of the object. */
export interface RecipientKey extends PublicKey {
  readonly key: CryptoKey;
}

/** The first 16 bytes of the SHA-256 of a public key: what its owner tells, and what a file says it is encrypted for. */
export const fingerprintOf = (publicKey: string): string =>
  new Sha256()
    .update(fromHexadecimal(publicKey) ?? new Uint8Array())
    .digest()
    .slice(0, 32);

/** A fresh key as the text of a file, and its public half. @throws ProblemError `crypto-missing` */
export async function newRecipientKeyFile(
  name: string,
  passphrase: string,
  rounds?: number,
): Promise<{ readonly text: string; readonly publicKey: PublicKey }> {
  const subtle = platformCrypto();
  const pair = await subtle.generateKey(CURVE, true, ['deriveBits']);
  const publicKey = hexadecimal(new Uint8Array(await subtle.exportKey('raw', pair.publicKey)));
  const secret = new Uint8Array(await subtle.exportKey('pkcs8', pair.privateKey));
  const text = await keyFileText('receiving', name, { publicKey, secret }, passphrase, rounds);
  return { text, publicKey: { name, publicKey } };
}

/**
 * Opens the file of a recipient's key.
 *
 * @returns the key, or what `openedKeyFile` refuses
 * @throws ProblemError `crypto-missing`
 */
export async function openRecipientKey(file: string, text: string, passphrase: string): Promise<Outcome<RecipientKey>> {
  const opened = await openedKeyFile(file, text, passphrase, 'receiving');
  if (!opened.ok) return opened;
  const { name, publicKey, secret } = opened.value;
  const key = await platformCrypto().importKey('pkcs8', secret, CURVE, false, ['deriveBits']);
  return done({ name, publicKey, key });
}

const LEAD = 'limier-public-key-1';

/** The public half as one line that can be sent, pasted or printed. */
export const publicKeyText = ({ name, publicKey }: PublicKey): string =>
  `${LEAD} ${publicKey} ${name.replace(/\s+/g, ' ').trim()}`;

/**
 * Reads what a recipient gave. A key with a wrong digit is no point of the curve, and is refused.
 *
 * @returns `public-key-invalid` when it is no public key, be it the file of a private one
 * @throws ProblemError `crypto-missing`
 */
export async function readPublicKey(file: string, text: string): Promise<Outcome<PublicKey>> {
  const [lead, publicKey = '', ...names] = text.trim().split(/\s+/);
  const point = fromHexadecimal(publicKey);
  if (lead !== LEAD || point?.length !== 65 || names.length === 0)
    return refused({ code: 'public-key-invalid', name: file });
  try {
    await platformCrypto().importKey('raw', point, CURVE, false, []);
  } catch (cause) {
    if (cause instanceof DOMException) return refused({ code: 'public-key-invalid', name: file });
    throw cause;
  }
  return done({ name: names.join(' ').slice(0, 200), publicKey });
}
