import type { Language } from '#domain/language.ts';
import { done, type Outcome, type Problem } from '#domain/problem.ts';
import { proposedPassphrase, weaknessOf, WORDS } from '#seal/passphrase-strength.ts';
import { readPublicKey, type PublicKey } from '#seal/recipient-key.ts';
import { openKeyFile } from '#seal/signing-key.ts';
import type { Level } from '#snapshot/disclosure.ts';
import type { Holder } from '#snapshot/holders.ts';
import type { Protection } from '#snapshot/write.ts';

/** What the writer of a snapshot chooses: for whom it is, what keeps others from reading it, and who signs. */
export class SnapshotChoice {
  name = $state('');
  language = $state<Language>('fr');
  level = $state<Level>('full');
  people = $state.raw<readonly Holder[]>([]);
  person = $state<number | null>(null);
  hasPassphrase = $state(false);
  passphrase = $state('');
  isForKeys = $state(false);
  recipients = $state.raw<readonly PublicKey[]>([]);
  isSigned = $state(false);
  keyFile = $state.raw<File | null>(null);
  keyPassphrase = $state('');
  readonly weakness = $derived.by(() =>
    this.hasPassphrase && this.passphrase !== '' ? weaknessOf(this.passphrase, [this.name]) : null,
  );
  readonly isOpenToAll = $derived.by(() => !this.hasPassphrase && !this.isForKeys);
  /** What keeps it from being written; null when nothing does. */
  readonly lacks = $derived.by((): 'recipient' | 'key' | null =>
    this.isForKeys && this.recipients.length === 0
      ? 'recipient'
      : this.isSigned && this.keyFile === null
        ? 'key'
        : null,
  );

  begin(name: string, language: Language): void {
    this.name = name;
    this.language = language;
    this.level = 'full';
    this.hasPassphrase = false;
    this.isForKeys = false;
    this.recipients = [];
    this.isSigned = false;
    this.keyFile = null;
    this.forget();
  }

  /** No secret outlives the writing of one file. */
  forget(): void {
    this.passphrase = '';
    this.keyPassphrase = '';
  }

  draw(): void {
    this.passphrase = proposedPassphrase(crypto.getRandomValues(new Uint16Array(WORDS)));
  }

  /** Takes the public key of a recipient, pasted or in a file. @returns the problem to be told, null when it was taken */
  async take(file: string, text: string): Promise<Problem | null> {
    const read = await readPublicKey(file, text);
    if (!read.ok) return read.problem;
    const known = this.recipients.filter(({ publicKey }) => publicKey !== read.value.publicKey);
    this.recipients = [...known, read.value];
    return null;
  }

  leave(publicKey: string): void {
    this.recipients = this.recipients.filter((one) => one.publicKey !== publicKey);
  }

  /** The signing key is opened here, so that a wrong passphrase is told before anything is computed. */
  async protection(): Promise<Outcome<Protection>> {
    const secret = {
      ...(this.hasPassphrase ? { passphrase: this.passphrase } : {}),
      recipients: this.isForKeys ? this.recipients : [],
    };
    if (!this.isSigned || !this.keyFile) return done(secret);
    const signer = await openKeyFile(this.keyFile.name, await this.keyFile.text(), this.keyPassphrase);
    return signer.ok ? done({ ...secret, signer: signer.value }) : signer;
  }
}
