import { checks, detectSourceOf, explanationsOf } from '#checks/catalogue.ts';
import type { CheckRun } from '#domain/finding.ts';
import type { Language } from '#domain/language.ts';
import { figures } from '#figures/catalogue.ts';
import type { Ranked } from '#leads/rank.ts';
import type { ReviewCase } from '#leads/review-cases.ts';
import { shownCases } from '#leads/shown-case.ts';
import { buildParts, type SnapshotAccess } from '#snapshot/build.ts';
import type { Disclosure } from '#snapshot/disclosure.ts';
import type { Said } from '#snapshot/format.ts';
import { handedOver, type HandedOver } from '#snapshot/hand-over.ts';
import type { DecidedByHand } from '#snapshot/recipe.ts';
import type { Protection } from '#snapshot/write.ts';
import { version } from './version.ts';

/** Built before the command line is, and put into it; a checkout in which nothing was built yet has none. */
const pages = import.meta.glob<string>('../../static/viewer.html', { query: '?raw', import: 'default' });

export interface SnapshotFacts {
  readonly name: string;
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly writtenOn: string;
  readonly runs: readonly CheckRun[];
  readonly ranked: readonly Ranked[];
  readonly cases: readonly ReviewCase[];
  readonly decided: DecidedByHand;
  readonly said: Said;
  readonly disclosure: Disclosure;
  readonly protection: Protection;
}

/**
 * The snapshot of an analysis as one HTML text, and its seal.
 *
 * @throws Error when the viewer was not built; ProblemError when a file can no longer be read, or when something was left in that was to be taken out
 */
export async function snapshotOf(facts: SnapshotFacts, access: SnapshotAccess): Promise<HandedOver> {
  const [load] = Object.values(pages);
  if (!load) throw new Error('the snapshot viewer was not built: npm run build');
  const viewer = await load();
  const { ranked, cases, disclosure, protection, ...rest } = facts;
  const ranks = Object.fromEntries(ranked.map(({ finding, rank }) => [finding.id, rank]));
  const parts = await buildParts(
    {
      ...rest,
      ranks,
      cases: shownCases(cases),
      limier: version,
      viewer,
      checks,
      explanationsOf,
      detectSourceOf,
      figures,
    },
    access,
  );
  return handedOver(facts.name, viewer, parts, access.database, disclosure, protection);
}
