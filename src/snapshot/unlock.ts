import type { Outcome } from '#domain/problem.ts';
import { openRecipientKey } from '#seal/recipient-key.ts';
import { openParts, type Inspected, type Opened } from './read.ts';

/** What a reader was asked for: a passphrase, or the file of a key with its own. */
export type Unlocking =
  | { readonly by: 'passphrase'; readonly passphrase: string }
  | { readonly by: 'key'; readonly file: string; readonly text: string; readonly passphrase: string };

/** What an encrypted file opens with. */
export interface WaysIn {
  readonly passphrase: boolean;
  /** Fingerprints of the public keys it is encrypted for. */
  readonly keys: readonly string[];
}

export const waysInto = ({ envelope: { cipher } }: Pick<Inspected, 'envelope'>): WaysIn => ({
  passphrase: cipher?.ways.some(({ by }) => by === 'passphrase') ?? false,
  keys: cipher?.ways.flatMap((way) => (way.by === 'key' ? [way.for] : [])) ?? [],
});

/**
 * Opens an encrypted file with what the reader gave.
 *
 * @returns what `openRecipientKey` and `openParts` refuse
 * @throws ProblemError `crypto-missing`
 */
export async function unlocked(inspected: Inspected, given: Unlocking): Promise<Outcome<Opened>> {
  if (given.by === 'passphrase') return openParts(inspected, given);
  const key = await openRecipientKey(given.file, given.text, given.passphrase);
  return key.ok ? openParts(inspected, { by: 'key', key: key.value }) : key;
}
