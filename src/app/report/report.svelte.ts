import { boardOf } from '#casefile/board.ts';
import { reportParts, type ReportAsked, type ReportTaken, type ReportWords } from '#domain/report-block.ts';
import { annexesOf, inPlace, type NumberedBlock } from '#report/annexes.ts';
import type { BlockState } from '#report/write-paper.ts';
import { canonical } from '#seal/canonical.ts';
import { sha256 } from '#seal/sha256.ts';
import type { Words } from '#ui/words.svelte.ts';
import { resource, type Resource } from '../resource.svelte.ts';
import type { Session } from '../session.svelte.ts';
import type { Answered, Asking } from './answered.ts';

const digestOf = (facts: unknown): string => sha256(canonical(JSON.parse(JSON.stringify(facts))));

/** What the case answers; null when what is asked about is no longer in it. */
async function answerOf(asked: ReportAsked, asking: Asking): Promise<Answered | null> {
  const { session } = asking;
  switch (asked.kind) {
    case 'recap':
      return (await import('./recap-answer.ts')).recapAnswer(asked, asking);
    case 'figure':
      return (await import('./figure-answer.ts')).figureAnswer(asked, asking);
    case 'assets':
      return (await import('./assets-answer.ts')).assetsAnswer(asking);
    case 'trail':
      return (await import('./trail-answer.ts')).trailAnswer(asked, asking);
    case 'links':
      return (await import('./links-answer.ts')).linksAnswer(asked, asking);
    case 'wealth':
      return (await import('./wealth-answer.ts')).wealthAnswer(asked, asking);
    case 'finding': {
      const lead = session.leads.find(({ finding }) => finding.id === asked.finding);
      return lead ? (await import('./finding-answer.ts')).findingAnswer(lead, asking) : null;
    }
    case 'claim': {
      const { dossier } = session;
      const claim = boardOf(dossier.all('claims'), dossier.all('pins'), dossier.all('missing')).find(
        ({ id }) => id === asked.claim,
      );
      return claim ? (await import('./claim-answer.ts')).claimAnswer(claim, asking) : null;
    }
  }
}

/** Files are being read or checks asked: what the case answers is about to change. Our own work changes nothing. */
const isReading = ({ jobs }: Session): boolean =>
  jobs.running.some(
    ({ words }) => words !== 'shell.start' && !words.startsWith('report.') && words !== 'shell.rowsBehind',
  );

/** Parts of the case document that a block's figures may follow. */
const followed = [
  'verdicts',
  'claims',
  'pins',
  'missing',
  'assets',
  'caps',
  'transfers',
  'merges',
  'hypotheses',
] as const;

/** The blocks in order, each with its figures. */
const blocksOf = ({ dossier }: Session): readonly NumberedBlock[] => {
  const figures = dossier.all('reportFigures');
  return inPlace(
    new Map(
      [...dossier.all('report')].map(([id, words]) => [id, { ...words, taken: figures.get(id) ?? null }] as const),
    ),
  );
};

/** The report as its page works on it: blocks in order, annexes under their numbers, and how each block stands to the case. */
export class Report {
  readonly #session: Session;
  readonly #words: Words;
  readonly blocks = $derived.by((): readonly NumberedBlock[] => blocksOf(this.#session));
  readonly annexes = $derived.by(() => annexesOf(this.blocks));
  /** Digest of what the case answers now, by block; null where it answers nothing any more. */
  readonly now: Resource<ReadonlyMap<string, string | null>>;

  constructor(session: Session, words: Words) {
    this.#session = session;
    this.#words = words;
    const asked = $derived(
      this.blocks.flatMap(({ id, block }) => (block.asked === null ? [] : [[id, block.asked] as const])),
    );
    this.now = resource(() => {
      if (!session.isOpen || isReading(session) || asked.length === 0) return null;
      const { document } = session.dossier;
      const stand = followed.map((part) => document[part] ?? null);
      const runs = session.runs.map((run) => [run.asked, run.status]);
      return {
        key: `${session.edition}:report:${sha256(canonical(JSON.parse(JSON.stringify([asked, stand, runs]))))}`,
        ask: async (signal) => {
          const digests = new Map<string, string | null>();
          for (const [id, of] of asked) {
            const answer = await answerOf(of, { session, words, signal });
            digests.set(id, answer && digestOf(answer.facts));
          }
          return digests;
        },
      };
    }, session.answers);
  }

  stateOf(id: string): BlockState {
    const block = this.blocks.find((one) => one.id === id)?.block;
    if (!block?.taken || block.asked === null) return { is: 'own-words' };
    if (block.asked.kind !== 'claim' && !this.#session.isOpen) return { is: 'unchecked' };
    const now = this.now.value?.get(id);
    if (now === undefined) return { is: 'unchecked' };
    const was = block.taken.digest;
    return now === null ? { is: 'gone', was } : now === was ? { is: 'current' } : { is: 'stale', was, now };
  }

  change(id: string, change: Partial<ReportWords>): void {
    const block = this.#session.dossier.all('report').get(id);
    if (block) this.#session.dossier.keep('report', id, { ...block, ...change });
  }

  /** Puts a block a place earlier (−1) or later (1). */
  move(id: string, by: -1 | 1): void {
    const at = this.blocks.findIndex((one) => one.id === id);
    const [one, other] = [this.blocks[at], this.blocks[at + by]];
    if (one === undefined || other === undefined) return;
    this.#session.dossier.together(() => {
      this.change(one.id, { place: other.block.place });
      this.change(other.id, { place: one.block.place });
    });
  }

  /** Takes a block out with its figures, in one gesture. */
  remove(id: string): void {
    this.#session.dossier.together(() => {
      this.#session.dossier.remove('reportFigures', id);
      this.#session.dossier.remove('report', id);
    });
  }

  /** Takes the figures of today in the place of those a block holds. */
  async takeNew(id: string): Promise<void> {
    const block = this.#session.dossier.all('report').get(id);
    if (!block?.asked) return;
    const taken = await takenFrom(this.#session, this.#words, block.asked);
    if (taken) this.#session.dossier.keep('reportFigures', id, taken);
  }
}

async function takenFrom(session: Session, words: Words, asked: ReportAsked): Promise<ReportTaken | null> {
  return session.jobs.run('report.taking', {}, async ({ signal }) => {
    const answer = await answerOf(asked, { session, words, signal });
    return (
      answer && {
        digest: digestOf(answer.facts),
        at: new Date().toISOString(),
        content: await answer.content(),
      }
    );
  });
}

/** Where a new block goes: before the conclusion, when there is one, else at the end. */
function nextPlace(blocks: readonly NumberedBlock[]): number {
  const end = blocks.findIndex(({ block }) => block.part === 'conclusion' || block.part === 'annexes');
  const [before, after] = end < 0 ? [blocks.at(-1), undefined] : [blocks[end - 1], blocks[end]];
  if (after === undefined) return (before?.block.place ?? 0) + 1;
  return before === undefined ? after.block.place - 1 : (before.block.place + after.block.place) / 2;
}

const newId = (of: unknown): string =>
  sha256(canonical([of, new Date().toISOString(), performance.now()])).slice(0, 16);

/** Puts something of the case in the report, with its figures of today. @returns whether there was anything to put */
export async function putInReport(session: Session, words: Words, asked: ReportAsked): Promise<boolean> {
  const taken = await takenFrom(session, words, asked);
  if (taken === null) return false;
  const place = nextPlace(blocksOf(session));
  const id = newId(asked);
  session.dossier.together(() => {
    session.dossier.keep('report', id, { place, part: null, heading: '', text: '', asked });
    session.dossier.keep('reportFigures', id, taken);
  });
  return true;
}

/** Adds a block for words of the writer. @returns its name */
export function putText(session: Session): string {
  const id = newId('text');
  const place = nextPlace(blocksOf(session));
  session.dossier.keep('report', id, { place, part: null, heading: '', text: '', asked: null });
  return id;
}

/** Lays out the parts of a report of synthesis, in one gesture. */
export function putSkeleton(session: Session, { say }: Words): void {
  const texts = {
    object: say('report.text.object', { name: session.caseName ?? '…' }),
    conclusion: say('report.text.conclusion'),
    annexes: say('report.text.annexes'),
  } as const;
  session.dossier.together(() => {
    reportParts.forEach((part, at) => {
      session.dossier.keep('report', newId(part), {
        place: at + 1,
        part,
        heading: say(`report.part.${part}`),
        text: part in texts ? texts[part as keyof typeof texts] : '',
        asked: null,
      });
    });
  });
}

/** Whether the report holds the answer to this already. */
export const isInReport = (session: Session, asked: ReportAsked): boolean => {
  const wanted = canonical(JSON.parse(JSON.stringify(asked)));
  return [...session.dossier.all('report').values()].some(
    (block) => block.asked !== null && canonical(JSON.parse(JSON.stringify(block.asked))) === wanted,
  );
};
