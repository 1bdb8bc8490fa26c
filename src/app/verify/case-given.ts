import { looksSealed, openSealed } from '#casefile/sealed.ts';
import { ProblemError } from '#domain/problem.ts';

/** A case file chosen by the reader; its passphrase is empty until one is typed. */
export interface CaseGiven {
  readonly file: File;
  readonly passphrase: string;
}

/** The case file as it was before it was sealed. @throws ProblemError `case-damaged`, `passphrase-wrong`, `crypto-missing` */
export async function caseIn({
  file,
  passphrase,
}: CaseGiven): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!looksSealed(bytes)) return { name: file.name, bytes };
  const opened = await openSealed(file.name, bytes, passphrase);
  if (!opened.ok) throw new ProblemError(opened.problem);
  return { name: file.name, bytes: opened.value };
}
