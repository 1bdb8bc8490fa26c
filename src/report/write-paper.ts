import type { Language } from '#domain/language.ts';
import type { ReportTable } from '#domain/report-block.ts';
import { list } from '#i18n/number.ts';
import { translator, type Say } from '#i18n/translate.ts';
import { annexesOf, goesToAnnex, piecesOf, type Annex, type NumberedBlock } from './annexes.ts';
import type { Paper, PaperElement, Run } from './paper.ts';

/** How the figures of a block stand to those of the case as it is now. */
export type BlockState =
  | { readonly is: 'own-words' | 'current' }
  /** The sources are not read, or the answer could not be computed: nobody knows. */
  | { readonly is: 'unchecked' }
  | { readonly is: 'stale'; readonly was: string; readonly now: string }
  /** What it was asked of is no longer in the case. */
  | { readonly is: 'gone'; readonly was: string };

export interface PaperInput {
  readonly language: Language;
  readonly title: string;
  /** Who, when, which version, which period: one line each. */
  readonly facts: readonly (readonly [string, string])[];
  readonly blocks: readonly NumberedBlock[];
  readonly stateOf: (block: string) => BlockState;
  /** Day and hour of an instant, in the language of the document. */
  readonly instant: (iso: string) => string;
  /** What the case could not see, over all. */
  readonly unseen: readonly string[];
  readonly sources: ReportTable;
}

const text = (words: string, look: Extract<PaperElement, { kind: 'text' }>['look'] = 'plain'): PaperElement => ({
  kind: 'text',
  look,
  runs: [{ text: words }],
});

/** What is said above the figures of a block that no longer are, or may not be, those of the case; null where they are. */
export function stateWords(state: BlockState, at: string, say: Say): string | null {
  switch (state.is) {
    case 'stale':
      return say('report.stale', { at, was: state.was.slice(0, 12), now: state.now.slice(0, 12) });
    case 'gone':
      return say('report.gone', { at, was: state.was.slice(0, 12) });
    case 'unchecked':
      return say('report.unchecked', { at });
    default:
      return null;
  }
}

const annexNumbers = (annexes: readonly Annex[], block: string): readonly Annex[] =>
  annexes.filter((annex) => annex.block === block);

function referenceRuns(block: string, annexes: readonly Annex[], language: Language, say: Say): readonly Run[] {
  const own = annexNumbers(annexes, block);
  const [first] = own;
  if (first === undefined) return [{ text: say('report.annexLost'), strong: true }];
  return [
    {
      text: list(
        own.map(({ number }) => say('report.annexRef', { n: String(number) })),
        language,
      ),
      to: first.anchor,
    },
  ];
}

/** The writer's words, paragraph by paragraph, with references under their numbers. */
export function ownWords(words: string, annexes: readonly Annex[], language: Language): readonly PaperElement[] {
  const say = translator(language);
  return words
    .split(/\n/u)
    .filter((line) => line.trim() !== '')
    .map((line): PaperElement => {
      const isPoint = /^\s*[-•]\s+/u.test(line);
      return {
        kind: 'text',
        look: isPoint ? 'point' : 'plain',
        runs: piecesOf(isPoint ? line.replace(/^\s*[-•]\s+/u, '') : line).flatMap((piece) =>
          'block' in piece ? referenceRuns(piece.block, annexes, language, say) : [{ text: piece.text }],
        ),
      };
    });
}

/** What one block shows, without its annexes. */
export function blockElements(
  { id, block }: NumberedBlock,
  state: BlockState,
  annexes: readonly Annex[],
  { language, instant }: Pick<PaperInput, 'language' | 'instant'>,
): readonly PaperElement[] {
  const say = translator(language);
  const { taken } = block;
  if (taken === null)
    return [
      ...ownWords(block.text, annexes, language),
      ...(block.asked === null ? [] : [text(say('report.noFigures'), 'warning')]),
    ];
  const { content } = taken;
  const warned = stateWords(state, instant(taken.at), say);
  const own = annexNumbers(annexes, id);
  return [
    ...ownWords(block.text, annexes, language),
    ...(warned === null ? [] : [text(warned, 'warning')]),
    ...content.paragraphs.map((words) => text(words)),
    ...(content.picture === null ? [] : [{ kind: 'picture', picture: content.picture } as const]),
    ...content.tables.filter((table) => !goesToAnnex(table)).map((table) => ({ kind: 'table', table }) as const),
    ...content.points.flatMap(({ claim, answer, text: why }): readonly PaperElement[] => [
      {
        kind: 'text',
        look: 'point',
        runs: [{ text: `${say('report.named', { name: claim })} ${answer}. `, strong: true }, { text: why }],
      },
    ]),
    ...(content.limits.length === 0
      ? []
      : [
          { kind: 'text', look: 'plain', runs: [{ text: say('report.limits'), strong: true }] } as const,
          ...content.limits.map((limit) => text(limit, 'point')),
        ]),
    ...(own.length === 0
      ? []
      : [
          {
            kind: 'text',
            look: 'plain',
            runs: [{ text: `${say('report.see')} ` }, ...referenceRuns(id, annexes, language, say), { text: '.' }],
          } as const,
        ]),
    text(
      [content.caption, say('report.takenAt', { at: instant(taken.at), digest: taken.digest.slice(0, 12) })]
        .filter(Boolean)
        .join(' '),
      'quiet',
    ),
  ];
}

/** The whole document: title, facts, blocks, annexes under their numbers, what could not be seen, sources and fingerprints. */
export function paperOf(input: PaperInput): Paper {
  const { language, blocks } = input;
  const say = translator(language);
  const annexes = annexesOf(blocks);
  const last = annexes.length + 1;
  const stale = blocks.filter(({ id }) => ['stale', 'gone', 'unchecked'].includes(input.stateOf(id).is)).length;
  const annexHeading = (number: number, title: string): string =>
    `${say('report.annex', { n: String(number) })}. ${title}`;
  const elements: PaperElement[] = [
    { kind: 'heading', level: 1, text: input.title },
    ...input.facts.map(([name, value]): PaperElement => ({
      kind: 'text',
      look: 'quiet',
      runs: [{ text: `${say('report.named', { name })} `, strong: true }, { text: value }],
    })),
    text(say('report.toVerify'), 'quiet'),
    ...(stale === 0 ? [] : [text(say('report.staleBlocks', { n: stale }), 'warning')]),
  ];
  const listing: readonly PaperElement[] = [
    ...annexes.map(({ number, anchor, table }): PaperElement => ({
      kind: 'text',
      look: 'point',
      runs: [{ text: annexHeading(number, table.title), to: anchor }],
    })),
    { kind: 'text', look: 'point', runs: [{ text: annexHeading(last, say('report.sources')), to: `annexe-${last}` }] },
  ];
  let isListed = false;
  for (const one of blocks) {
    const heading = one.block.heading || (one.block.taken?.content.title ?? '');
    if (heading) elements.push({ kind: 'heading', level: one.block.asked === null ? 2 : 3, text: heading });
    elements.push(...blockElements(one, input.stateOf(one.id), annexes, input));
    if (one.block.part === 'annexes') {
      elements.push(...listing);
      isListed = true;
    }
  }
  elements.push({ kind: 'heading', level: 2, text: say('report.unseen') });
  elements.push(
    ...(input.unseen.length === 0
      ? [text(say('report.unseenNothing'))]
      : input.unseen.map((line) => text(line, 'point'))),
  );
  if (!isListed) elements.push({ kind: 'heading', level: 2, text: say('report.annexes') }, ...listing);
  for (const { number, anchor, table } of annexes)
    elements.push(
      { kind: 'new-page' },
      { kind: 'heading', level: 2, text: annexHeading(number, table.title), anchor },
      {
        kind: 'table',
        table: { ...table, title: '' },
      },
    );
  elements.push(
    { kind: 'new-page' },
    { kind: 'heading', level: 2, text: annexHeading(last, say('report.sources')), anchor: `annexe-${last}` },
    { kind: 'table', table: { ...input.sources, title: '' } },
  );
  return { language, title: input.title, foot: input.title, elements };
}
