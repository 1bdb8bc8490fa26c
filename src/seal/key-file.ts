import { done, refused, type Outcome } from '#domain/problem.ts';
import { canonical } from './canonical.ts';
import { freshDerivation, isDerivation, keyFrom, sealed, unsealed, type Derivation } from './passphrase.ts';
import { sha256 } from './sha256.ts';
import { base64, fromBase64, fromHexadecimal, type Bytes } from './written-bytes.ts';

/** What a key is made for: to sign what is handed over, or to receive what only its owner is to read. */
export type KeyPurpose = 'signing' | 'receiving';

/** A key as its owner keeps it: the private half sealed by a passphrase, bound to purpose, name and public half. */
interface KeyFile {
  readonly limier: 'limier-key';
  readonly version: 1 | 2;
  /** Version 1 was for signing only. */
  readonly purpose?: KeyPurpose;
  readonly name: string;
  /** In hexadecimal. */
  readonly publicKey: string;
  readonly derivation: Derivation;
  /** PKCS #8, sealed, in base64. */
  readonly sealed: string;
  /** Of all the rest: a damaged file is told from a wrong passphrase. Version 1 had none. */
  readonly sha256?: string;
}

/** Both halves of a fresh key. */
export interface FreshKey {
  /** In hexadecimal. */
  readonly publicKey: string;
  /** PKCS #8. */
  readonly secret: Bytes;
}

/** A key file that was opened. */
export interface OpenedKey extends FreshKey {
  readonly name: string;
}

const boundTo = ({ version, purpose, name, publicKey }: Pick<KeyFile, 'version' | 'purpose' | 'name' | 'publicKey'>) =>
  canonical(version === 1 ? ['limier-key', 1, name, publicKey] : ['limier-key', 2, purpose, name, publicKey]);

/** A fresh key as the text of a file. @throws ProblemError `crypto-missing` */
export async function keyFileText(
  purpose: KeyPurpose,
  name: string,
  { publicKey, secret }: FreshKey,
  passphrase: string,
  rounds?: number,
): Promise<string> {
  const facts = { limier: 'limier-key', version: 2, purpose, name, publicKey } as const;
  const derivation = freshDerivation(rounds);
  const closed = await sealed(await keyFrom(passphrase, derivation), secret, boundTo(facts));
  const file = { ...facts, derivation, sealed: base64(closed) };
  return `${JSON.stringify({ ...file, sha256: sha256(canonical(file)) }, null, 2)}\n`;
}

function keyFileIn(text: string): KeyFile | null {
  try {
    const file = JSON.parse(text) as Partial<KeyFile> | null;
    const isKey =
      file?.limier === 'limier-key' &&
      (file.version === 1 || (file.version === 2 && (file.purpose === 'signing' || file.purpose === 'receiving'))) &&
      typeof file.name === 'string' &&
      fromHexadecimal(file.publicKey) !== null &&
      typeof file.sealed === 'string' &&
      isDerivation(file.derivation);
    if (!isKey) return null;
    const { sha256: told, ...rest } = file as KeyFile;
    return file.version === 1 || told === sha256(canonical(rest)) ? (file as KeyFile) : null;
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof RangeError) return null;
    throw cause;
  }
}

/**
 * Opens a key file.
 *
 * @returns the key; `key-file-invalid` when the text is no key file or was damaged, `key-file-purpose` when it is made for something
 *          else, `key-passphrase-wrong` when the passphrase is another
 * @throws ProblemError `crypto-missing`
 */
export async function openedKeyFile(
  file: string,
  text: string,
  passphrase: string,
  purpose: KeyPurpose,
): Promise<Outcome<OpenedKey>> {
  const found = keyFileIn(text);
  if (found === null) return refused({ code: 'key-file-invalid', name: file });
  const { name, publicKey, derivation } = found;
  if ((found.purpose ?? 'signing') !== purpose)
    return refused({ code: 'key-file-purpose', name: file, wanted: purpose });
  let closed: Bytes;
  try {
    closed = fromBase64(found.sealed);
  } catch {
    return refused({ code: 'key-file-invalid', name: file });
  }
  const secret = await unsealed(await keyFrom(passphrase, derivation), closed, boundTo(found));
  return secret === null ? refused({ code: 'key-passphrase-wrong', name: file }) : done({ name, publicKey, secret });
}
