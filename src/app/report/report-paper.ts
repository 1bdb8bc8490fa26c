import { day } from '#domain/day.ts';
import type { FigureRow } from '#domain/figure.ts';
import type { ReportTable } from '#domain/report-block.ts';
import { locales } from '#i18n/number.ts';
import type { Paper } from '#report/paper.ts';
import { paperOf } from '#report/write-paper.ts';
import type { Words } from '#ui/words.svelte.ts';
import type { Session } from '../session.svelte.ts';
import { checkTitle } from './check-title.ts';
import type { Report } from './report.svelte.ts';

/** Day and hour of an instant, as this machine's calendar says. */
export const instantText = (iso: string, { language }: Pick<Words, 'language'>): string => {
  const at = new Date(iso);
  return Number.isNaN(at.getTime())
    ? '–'
    : new Intl.DateTimeFormat(locales[language], { dateStyle: 'short', timeStyle: 'short' }).format(at);
};

/** What the case could not see: months, checks without an answer, rows that could not be read. */
export function unseenLines(session: Session, words: Words, whole: FigureRow | null): readonly string[] {
  const { say, list, count } = words;
  if (!session.isOpen) return [say('report.unseen.notRead')];
  const titles = (status: string): readonly string[] =>
    session.runs.filter((run) => run.status === status).map((run) => checkTitle(run.asked.check, words.language));
  const [undetermined, failed, idle] = [titles('undetermined'), titles('failed'), titles('not-applicable')];
  const [asked, covered] = [Number(whole?.['asked'] ?? 0), Number(whole?.['covered'] ?? 0)];
  const quarantined = session.sources.reduce((sum, { rowsQuarantined }) => sum + rowsQuarantined, 0);
  return [
    ...(asked > covered ? [say('report.unseen.months', { n: count(asked - covered), of: count(asked) })] : []),
    ...(quarantined > 0 ? [say('report.unseen.quarantine', { n: quarantined })] : []),
    ...(failed.length > 0 ? [say('report.unseen.failed', { n: failed.length, list: list(failed) })] : []),
    ...(undetermined.length > 0
      ? [say('report.unseen.checks', { n: undetermined.length, list: list(undetermined) })]
      : []),
    ...(idle.length > 0 ? [say('report.unseen.notApplicable', { n: idle.length })] : []),
  ];
}

/** Every file of the case with its fingerprint, from the case document where the files are not read. */
export function sourcesTable(session: Session, { say }: Words): ReportTable {
  const kept = [...session.dossier.all('sources').values()].sort((a, b) => a.number - b.number);
  return {
    title: say('report.sources'),
    note: '',
    columns: [
      { heading: say('report.source.number'), kind: 'count' },
      { heading: say('report.source.file'), kind: 'text' },
      { heading: say('report.source.digest'), kind: 'text' },
      { heading: say('report.source.read'), kind: 'count' },
      { heading: say('report.source.accepted'), kind: 'count' },
      { heading: say('report.source.quarantined'), kind: 'count' },
    ],
    rows: session.isOpen
      ? session.sources.map((source) => [
          source.number,
          source.sheet === null ? source.file : `${source.file} [${source.sheet}]`,
          source.sha256,
          source.rowsRead,
          source.rowsAccepted,
          source.rowsQuarantined,
        ])
      : kept.map(({ number, file, sheet, sha256 }) => [
          number,
          sheet === null ? file : `${file} [${sheet}]`,
          sha256,
          null,
          null,
          null,
        ]),
    strong: [],
    leftOut: 0,
  };
}

/** The report as a document, in the reader's language. */
export function paperFor(
  session: Session,
  report: Report,
  words: Words,
  { version, now, whole }: { readonly version: string; readonly now: string; readonly whole: FigureRow | null },
): Paper {
  const { say } = words;
  const by = session.dossier.all('case').get('investigator')?.text;
  const [since, until] = [whole?.['since'], whole?.['until']];
  const changed = Object.entries(session.parameters).map(
    ([check, values]) =>
      `${checkTitle(check, words.language)} (${Object.entries(values)
        .map(([name, value]) => `${name} = ${words.decimal(Number(value))}`)
        .join(', ')})`,
  );
  return paperOf({
    language: words.language,
    title:
      session.caseName === null ? say('report.documentTitle') : `${say('report.documentTitle')} · ${session.caseName}`,
    facts: [
      ...(by ? [[say('report.fact.by'), by] as const] : []),
      [say('report.fact.on'), instantText(now, words)],
      ...(typeof since === 'string' && typeof until === 'string'
        ? [[say('report.fact.span'), words.period({ from: day(since), to: day(until) })] as const]
        : []),
      [say('report.fact.version'), version],
      [say('report.fact.parameters'), changed.length === 0 ? say('report.noParameters') : words.list(changed)],
    ],
    blocks: report.blocks,
    stateOf: (id) => report.stateOf(id),
    instant: (iso) => instantText(iso, words),
    unseen: unseenLines(session, words, whole),
    sources: sourcesTable(session, words),
  });
}
