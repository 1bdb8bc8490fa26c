import { ProblemError } from '#domain/problem.ts';
import type { Database } from '#engine/database.ts';
import { blocksOf } from './blocks.ts';
import type { Disclosure } from './disclosure.ts';
import type { Parts } from './format.ts';
import { leaks } from './leaks.ts';
import { openBlocks } from './read.ts';
import { knownValues, redacted } from './redact.ts';
import { writeProtected, type Protection, type Written } from './write.ts';

/** What was searched for in the finished file, and what the level took out of it. */
export interface LeakTest {
  readonly level: Disclosure['level'];
  /** Values searched for, none of which was found. */
  readonly searched: number;
  readonly removed: Parts['redaction']['removed'];
}

export interface HandedOver extends Pick<Written, 'html' | 'seal'> {
  readonly leakTest: LeakTest;
}

/**
 * A snapshot as it is given to somebody: what their level lets be read, encrypted and signed as asked. The finished file is opened
 * again, decoded, and searched for everything that was taken out.
 *
 * @param name  of the file, for what is said of it
 * @throws ProblemError `snapshot-leak` when any of it is still there: the file is not to be offered; `crypto-missing`
 */
export async function handedOver(
  name: string,
  viewer: string,
  whole: Parts,
  database: Database,
  disclosure: Disclosure,
  protection: Protection,
  { signal, told }: { readonly signal?: AbortSignal; readonly told?: (share: number) => void } = {},
): Promise<HandedOver> {
  const known = disclosure.level === 'full' ? [] : await knownValues(database, signal);
  const { parts, values } = redacted(whole, known, disclosure);
  const { html, seal, content } = await writeProtected(viewer, parts, protection, told);
  if (values.length > 0) {
    const blocks = blocksOf(html);
    const opened = blocks && (await openBlocks(name, blocks, content ? { by: 'content', content } : undefined));
    if (!opened?.ok) throw new Error('the file that was just written does not open');
    const found = leaks(opened.value.parts, values);
    if (found.length > 0) throw new ProblemError({ code: 'snapshot-leak', name, values: found.length });
  }
  const { level, removed } = parts.redaction;
  return { html, seal, leakTest: { level: level as Disclosure['level'], searched: values.length, removed } };
}
