import { done, refused, type Outcome } from '#domain/problem.ts';
import { canonical } from './canonical.ts';
import {
  freshDerivation,
  isDerivation,
  keyFrom,
  platformCrypto,
  sealed,
  unsealed,
  type Derivation,
} from './passphrase.ts';
import { base64, fromBase64, hexadecimal, utf8, type Bytes } from './written-bytes.ts';

/** Who signs: the private half never leaves this object. */
export interface SigningKey {
  readonly name: string;
  /** 32 bytes in hexadecimal: what a recipient compares with what the signer told. */
  readonly publicKey: string;
  sign(text: string): Promise<Bytes>;
}

/** A signing key as its owner keeps it: the private half sealed by a passphrase, bound to the name and the public half. */
interface KeyFile {
  readonly limier: 'limier-key';
  readonly version: 1;
  readonly name: string;
  readonly publicKey: string;
  readonly derivation: Derivation;
  /** PKCS #8, sealed, in base64. */
  readonly sealed: string;
}

const boundTo = (name: string, publicKey: string): string => canonical(['limier-key', 1, name, publicKey]);

/**
 * A fresh Ed25519 key as the text of a file.
 *
 * @throws ProblemError `crypto-missing`; DOMException where the platform does not know Ed25519
 * Source: RFC 8032.
 */
export async function newKeyFile(name: string, passphrase: string, rounds?: number): Promise<string> {
  const subtle = platformCrypto();
  const pair = (await subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const publicKey = hexadecimal(new Uint8Array(await subtle.exportKey('raw', pair.publicKey)));
  const secret = new Uint8Array(await subtle.exportKey('pkcs8', pair.privateKey));
  const derivation = freshDerivation(rounds);
  const closed = await sealed(await keyFrom(passphrase, derivation), secret, boundTo(name, publicKey));
  const file: KeyFile = { limier: 'limier-key', version: 1, name, publicKey, derivation, sealed: base64(closed) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function keyFileIn(text: string): KeyFile | null {
  try {
    const file = JSON.parse(text) as Partial<KeyFile> | null;
    const isKey =
      file?.limier === 'limier-key' &&
      file.version === 1 &&
      typeof file.name === 'string' &&
      typeof file.publicKey === 'string' &&
      typeof file.sealed === 'string' &&
      isDerivation(file.derivation);
    return isKey ? (file as KeyFile) : null;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}

/**
 * Opens a key file.
 *
 * @returns the key; `key-file-invalid` when the text is no key file, `passphrase-wrong` when the passphrase is another or it was changed
 * @throws ProblemError `crypto-missing`
 */
export async function openKeyFile(file: string, text: string, passphrase: string): Promise<Outcome<SigningKey>> {
  const found = keyFileIn(text);
  if (found === null) return refused({ code: 'key-file-invalid', name: file });
  const { name, publicKey, derivation } = found;
  let closed: Bytes;
  try {
    closed = fromBase64(found.sealed);
  } catch {
    return refused({ code: 'key-file-invalid', name: file });
  }
  const secret = await unsealed(await keyFrom(passphrase, derivation), closed, boundTo(name, publicKey));
  if (secret === null) return refused({ code: 'passphrase-wrong', name: file });
  const key = await platformCrypto().importKey('pkcs8', secret, 'Ed25519', false, ['sign']);
  return done({
    name,
    publicKey,
    sign: async (signed) => new Uint8Array(await platformCrypto().sign('Ed25519', key, utf8(signed))),
  });
}
