import { ProblemError } from '#domain/problem.ts';
import { fromHexadecimal, hexadecimal, utf8, type Bytes } from './written-bytes.ts';

/** How a passphrase became a key: written in clear beside what the key has sealed. */
export interface Derivation {
  readonly name: 'PBKDF2-SHA-256';
  readonly rounds: number;
  /** 16 bytes in hexadecimal. */
  readonly salt: string;
}

/** Rounds written today: ARCHITECTURE, the snapshot. */
export const ROUNDS = 1_000_000;
/** Fewer is refused as too weak, more as meant to keep the reader waiting. */
const ROUNDS_READ = { least: 600_000, most: 10_000_000 };
const IV_BYTES = 12;

/** The platform's cryptography. @throws ProblemError `crypto-missing` where the page has none */
export function platformCrypto(): SubtleCrypto {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) throw new ProblemError({ code: 'crypto-missing' });
  return subtle;
}

export const randomBytes = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));

export const freshDerivation = (rounds = ROUNDS): Derivation => ({
  name: 'PBKDF2-SHA-256',
  rounds,
  salt: hexadecimal(randomBytes(16)),
});

export function isDerivation(value: unknown): value is Derivation {
  if (typeof value !== 'object' || value === null) return false;
  const { name, rounds, salt, ...more } = value as Record<string, unknown>;
  return (
    name === 'PBKDF2-SHA-256' &&
    Number.isInteger(rounds) &&
    Number(rounds) >= ROUNDS_READ.least &&
    Number(rounds) <= ROUNDS_READ.most &&
    fromHexadecimal(salt)?.length === 16 &&
    Object.keys(more).length === 0
  );
}

/** The same words typed with other spaces, or with letters composed otherwise, are the same passphrase. */
export const asTyped = (passphrase: string): string => passphrase.normalize('NFKC').trim().replace(/\s+/g, ' ');

/**
 * The key that a passphrase gives. It is never kept and cannot be read out of the object.
 *
 * @throws ProblemError `crypto-missing`
 * Source: RFC 8018, section 5.2; NIST SP 800-132.
 */
export async function keyFrom(passphrase: string, { rounds, salt }: Derivation): Promise<CryptoKey> {
  const subtle = platformCrypto();
  const typed = await subtle.importKey('raw', utf8(asTyped(passphrase)), 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromHexadecimal(salt) ?? new Uint8Array(), iterations: rounds },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Seals bytes: a fresh initialisation vector, then AES-256-GCM, which binds the associated text. Source: NIST SP 800-38D. */
export async function sealed(key: CryptoKey, bytes: Bytes, associated: string): Promise<Bytes> {
  const iv = randomBytes(IV_BYTES);
  const cipher = await platformCrypto().encrypt({ name: 'AES-GCM', iv, additionalData: utf8(associated) }, key, bytes);
  const whole = new Uint8Array(IV_BYTES + cipher.byteLength);
  whole.set(iv);
  whole.set(new Uint8Array(cipher), IV_BYTES);
  return whole;
}

/** The bytes that were sealed; null when the key is another, or a byte of them or of the associated text was changed. */
export async function unsealed(key: CryptoKey, bytes: Bytes, associated: string): Promise<Bytes | null> {
  const [iv, cipher] = [bytes.slice(0, IV_BYTES), bytes.slice(IV_BYTES)];
  try {
    return new Uint8Array(
      await platformCrypto().decrypt({ name: 'AES-GCM', iv, additionalData: utf8(associated) }, key, cipher),
    );
  } catch (cause) {
    // What does not authenticate is refused by a DOMException, `OperationError`.
    if (cause instanceof DOMException) return null;
    throw cause;
  }
}
