import { fingerprintOf, newRecipientKeyFile, publicKeyText } from '#seal/recipient-key.ts';
import { newKeyFile } from '#seal/signing-key.ts';
import { caseFileName } from '../casework/save-case.ts';

/** A fresh key: the text of its file, and what its owner gives away. */
export interface KeyMade {
  readonly file: string;
  readonly text: string;
  readonly publicFile: string;
  readonly publicText: string;
  /** Of a key to receive; null of a signing key, whose public half is short enough to be told. */
  readonly print: string | null;
}

const plain = (name: string): string => caseFileName(name).replace(/\.zip$/, '');

/** @throws ProblemError `crypto-missing`; DOMException where the platform does not know Ed25519 */
export async function madeKey(
  purpose: 'receiving' | 'signing',
  owner: string,
  passphrase: string,
  rounds?: number,
): Promise<KeyMade> {
  const names = { file: `${plain(owner)}.limier-key.json`, publicFile: `${plain(owner)}.limier-public-key.txt` };
  if (purpose === 'signing') {
    const text = await newKeyFile(owner, passphrase, rounds);
    const { publicKey } = JSON.parse(text) as { readonly publicKey: string };
    return { ...names, text, publicText: publicKey, print: null };
  }
  const { text, publicKey } = await newRecipientKeyFile(owner, passphrase, rounds);
  return { ...names, text, publicText: publicKeyText(publicKey), print: fingerprintOf(publicKey.publicKey) };
}
