import { done, refused, type Outcome } from '#domain/problem.ts';
import type { Digest } from '#domain/source.ts';
import { canonical } from '#seal/canonical.ts';
import { freshDerivation, isDerivation, keyFrom, sealed, unsealed, type Derivation } from '#seal/passphrase.ts';
import { sha256 } from '#seal/sha256.ts';
import { utf8, type Bytes } from '#seal/written-bytes.ts';

/** What stands in clear before a sealed case: how its key was made, and the digest of what follows. Nothing of the case. */
interface Head {
  readonly limier: 'sealed-case';
  readonly format: 1;
  readonly derivation: Derivation;
  readonly sha256: Digest;
}

const START = '{"limier":"sealed-case"';
/** A head is some 250 bytes; what has no end of line by then is none. */
const MOST_HEAD = 1_000;
const NEW_LINE = 10;

/** What is bound to the sealed bytes: no head can be put before those of another. */
const bound = ({ limier, format, derivation }: Head): string =>
  canonical({ limier, format, derivation: { ...derivation } });

/** Whether the first bytes of a file are those of a case under a passphrase. */
export const looksSealed = (start: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(start.slice(0, START.length)) === START;

/**
 * A case file under a passphrase: one line in clear, then the whole file, sealed as the parts of a snapshot are.
 *
 * @throws ProblemError `crypto-missing`
 * Source: ARCHITECTURE, the case file and the snapshot.
 */
export async function sealCase(bytes: Bytes, passphrase: string): Promise<Bytes> {
  const head = { limier: 'sealed-case', format: 1, derivation: freshDerivation() } as const;
  const key = await keyFrom(passphrase, head.derivation);
  const cipher = await sealed(key, bytes, bound({ ...head, sha256: '' as Digest }));
  const line = utf8(`${JSON.stringify({ ...head, sha256: sha256(cipher) } satisfies Head)}\n`);
  const whole = new Uint8Array(line.length + cipher.length);
  whole.set(line);
  whole.set(cipher, line.length);
  return whole;
}

function headOf(bytes: Bytes): { readonly head: Head; readonly cipher: Bytes } | null {
  const end = bytes.slice(0, MOST_HEAD).indexOf(NEW_LINE);
  if (end < 0 || !looksSealed(bytes)) return null;
  try {
    const head = JSON.parse(new TextDecoder().decode(bytes.slice(0, end))) as Partial<Head>;
    const cipher = bytes.slice(end + 1);
    const isSound = head.format === 1 && isDerivation(head.derivation) && head.sha256 === sha256(cipher);
    return isSound ? { head: head as Head, cipher } : null;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}

/** Whether a sealed case is whole, as far as can be seen without its passphrase. */
export const isWhole = (bytes: Bytes): boolean => headOf(bytes) !== null;

/**
 * The case file under a passphrase.
 *
 * @returns its bytes, or `case-damaged` when it is cut short or changed, `passphrase-wrong` when it is whole and another passphrase sealed it
 * @throws ProblemError `crypto-missing`
 */
export async function openSealed(name: string, bytes: Bytes, passphrase: string): Promise<Outcome<Bytes>> {
  const read = headOf(bytes);
  if (read === null) return refused({ code: 'case-damaged', name });
  const key = await keyFrom(passphrase, read.head.derivation);
  const opened = await unsealed(key, read.cipher, bound(read.head));
  return opened === null ? refused({ code: 'passphrase-wrong', name }) : done(opened);
}
