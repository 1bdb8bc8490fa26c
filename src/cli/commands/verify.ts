import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { checks, detectSourceOf, explanationsOf } from '#checks/catalogue.ts';
import { languages, type Language } from '#domain/language.ts';
import type { CheckRun } from '#domain/finding.ts';
import { ProblemError, type Outcome } from '#domain/problem.ts';
import { openNative } from '#engine/adapters/native.ts';
import { kernelsInline } from '#engine/kernels.ts';
import { figures } from '#figures/catalogue.ts';
import { problemText, translator } from '#i18n/translate.ts';
import { expandFiles } from '#ingest/read/archive-expand.ts';
import { samePersonsOf } from '#identity/joined-records.ts';
import { inOrderOfReview } from '#leads/in-order.ts';
import type { Parts } from '#snapshot/format.ts';
import { inspectFile, openParts, type Inspected, type Opened } from '#snapshot/read.ts';
import { comparedText, replaySummary } from '#snapshot/replay-text.ts';
import { replay } from '#snapshot/replay.ts';
import { unlocked, waysInto, type Unlocking } from '#snapshot/unlock.ts';
import { verdictOf, type Replay } from '#snapshot/replay-verdict.ts';
import type { ReplayGiven } from '#snapshot/replay-ground.ts';
import { builtInRates } from '../built-in-rates.ts';
import { caseGiven } from '../decided.ts';
import { filesOf } from '../files.ts';
import { aliasKeyIn } from '../hand-over.ts';
import { passphraseIn } from '../passphrase.ts';
import { usage } from '../usage.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const isLanguage = (word: string): word is Language => (languages as readonly string[]).includes(word);

/** Exit codes: ARCHITECTURE, the snapshot. */
const codes = { equal: 0, different: 1, incomplete: 2, unreadable: 3 } as const;

async function replayed(
  name: string,
  parts: Parts,
  folders: readonly string[],
  language: Language,
  asked: ReplayGiven,
): Promise<Outcome<Replay>> {
  const given = await expandFiles((await filesOf(folders)).files);
  for (const { file, problem } of given.problems) say(`${file}: ${problemText(problem, language)}`);
  const database = await openNative();
  try {
    const room = {
      ...{ database, checks, explanationsOf, detectSourceOf, figures, samePersonsOf },
      kernels: kernelsInline(database),
      intake: { rates: builtInRates },
      inOrder: (runs: readonly CheckRun[]) => inOrderOfReview(runs, checks, (sql) => database.rows(sql)),
    };
    return await replay(name, parts, given.files, room, {}, asked);
  } finally {
    await database.close();
  }
}

/**
 * `limier verify`: whether the same files give the same figures again.
 *
 * @returns exit code: 0 all equal, 1 something differs or was altered, 2 something was not compared, 3 the file cannot be read
 */
export async function verify(args: readonly string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sources: { type: 'string', multiple: true, default: [] },
        'passphrase-file': { type: 'string' },
        key: { type: 'string' },
        'key-passphrase-file': { type: 'string' },
        case: { type: 'string' },
        'case-passphrase-file': { type: 'string' },
        'alias-key-file': { type: 'string' },
        json: { type: 'string' },
        all: { type: 'boolean', default: false },
        language: { type: 'string', default: 'fr' },
      },
    });
  } catch (cause) {
    say(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`);
    return codes.unreadable;
  }
  const { values, positionals } = parsed;
  const [path] = positionals;
  const { language } = values;
  if (path === undefined || positionals.length > 1 || !isLanguage(language)) {
    say(usage);
    return codes.unreadable;
  }
  const t = translator(language);
  const ofCase = await caseGiven(values, language);
  if (ofCase === undefined) return codes.unreadable;
  const keyFile = values['alias-key-file'];
  const aliasKey = keyFile === undefined ? null : await aliasKeyIn(keyFile, language, false);
  if (aliasKey === undefined) return codes.unreadable;
  const opened = await openedFile(path, values, language);
  if (typeof opened === 'number') return opened;
  say(`${path}: SHA-256 ${opened.seal}`);
  if (opened.signer)
    say(`${t(`snapshot.signature-${opened.signer.state}`, { name: opened.signer.name })} ${opened.signer.publicKey}`);
  if (opened.altered.length > 0) {
    say(`${t('snapshot.altered')} : ${opened.altered.map((part) => t(`snapshot.part-${part}`)).join(', ')}`);
    return codes.different;
  }
  let outcome;
  try {
    outcome = await replayed(basename(path), opened.parts as Parts, values.sources, language, { ofCase, aliasKey });
  } catch (cause) {
    say(cause instanceof ProblemError ? problemText(cause.problem, language) : String(cause));
    return codes.unreadable;
  }
  if (!outcome.ok) {
    say(problemText(outcome.problem, language));
    return codes.unreadable;
  }
  const { value } = outcome;
  for (const { problem } of value.missing) say(problemText(problem, language));
  for (const one of value.compared)
    if (values.all || one.state !== 'equal')
      process.stdout.write(`${comparedText(one, opened.parts, language).join('\n    ')}\n`);
  process.stdout.write(`${replaySummary(value, language)}\n`);
  if (values.json !== undefined)
    await writeFile(
      values.json,
      `${JSON.stringify({ limier: { format: 1 }, seal: opened.seal, verdict: verdictOf(value), ...value }, null, 2)}\n`,
    );
  return codes[verdictOf(value)];
}

interface Secrets {
  readonly 'passphrase-file'?: string | undefined;
  readonly key?: string | undefined;
  readonly 'key-passphrase-file'?: string | undefined;
}

/** What the command line opens an encrypted file with; undefined after a sentence when it gives nothing that could. */
async function unlockingOf(
  inspected: Inspected,
  { 'passphrase-file': secret, key, 'key-passphrase-file': keySecret }: Secrets,
  language: Language,
): Promise<Unlocking | undefined> {
  const t = translator(language);
  if (key !== undefined) {
    if (keySecret === undefined) say(`${key}: --key-passphrase-file`);
    const passphrase = keySecret === undefined ? undefined : await passphraseIn(keySecret, language, false);
    const text = await readFile(key, 'utf8').catch(() => '');
    return passphrase === undefined ? undefined : { by: 'key', file: basename(key), text, passphrase };
  }
  if (secret !== undefined) {
    const passphrase = await passphraseIn(secret, language, false);
    return passphrase === undefined ? undefined : { by: 'passphrase', passphrase };
  }
  const ways = waysInto(inspected);
  if (ways.passphrase) say(t('snapshot.passphraseNeeded'));
  if (ways.keys.length > 0) say(t('keys.keyNeeded', { prints: ways.keys.join(', ') }));
  return undefined;
}

/** The snapshot opened as data; an exit code after a sentence when it cannot be. */
async function openedFile(path: string, secrets: Secrets, language: Language): Promise<Opened | number> {
  const bytes = await readFile(path).catch(() => null);
  const inspected =
    bytes === null
      ? ({ ok: false, problem: { code: 'file-unreadable', name: path } } as const)
      : await inspectFile(basename(path), bytes);
  if (!inspected.ok) {
    say(problemText(inspected.problem, language));
    return codes.unreadable;
  }
  const { value } = inspected;
  const isLocked = value.isEncrypted && value.altered.length === 0;
  const unlocking = isLocked ? await unlockingOf(value, secrets, language) : null;
  if (unlocking === undefined) return codes.unreadable;
  const opened = unlocking ? await unlocked(value, unlocking) : await openParts(value);
  if (opened.ok) return opened.value;
  say(problemText(opened.problem, language));
  return opened.problem.code === 'snapshot-altered' ? codes.different : codes.unreadable;
}
