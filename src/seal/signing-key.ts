import { done, type Outcome } from '#domain/problem.ts';
import { keyFileText, openedKeyFile } from './key-file.ts';
import { platformCrypto } from './passphrase.ts';
import { hexadecimal, utf8, type Bytes } from './written-bytes.ts';

/** Who signs: the private half cannot be read out of the object, which may go from one thread to another. */
export interface SigningKey {
  readonly name: string;
  /** 32 bytes in hexadecimal: what a recipient compares with what the signer told. */
  readonly publicKey: string;
  readonly key: CryptoKey;
}

/** The signature of a text: 64 bytes. Source: RFC 8032. */
export const signatureOf = async ({ key }: SigningKey, text: string): Promise<Bytes> =>
  new Uint8Array(await platformCrypto().sign('Ed25519', key, utf8(text)));

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
  return keyFileText('signing', name, { publicKey, secret }, passphrase, rounds);
}

/**
 * Opens the file of a signing key.
 *
 * @returns the key, or what `openedKeyFile` refuses
 * @throws ProblemError `crypto-missing`; DOMException where the platform does not know Ed25519
 */
export async function openKeyFile(file: string, text: string, passphrase: string): Promise<Outcome<SigningKey>> {
  const opened = await openedKeyFile(file, text, passphrase, 'signing');
  if (!opened.ok) return opened;
  const { name, publicKey, secret } = opened.value;
  const key = await platformCrypto().importKey('pkcs8', secret, 'Ed25519', false, ['sign']);
  return done({ name, publicKey, key });
}
