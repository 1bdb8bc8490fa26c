import { explanationsOf } from '#checks/catalogue.ts';
import { pictures } from '#charts/pictures/catalogue.ts';
import type { Verdict } from '#casefile/parts.ts';
import type { EvidenceRow } from '#domain/evidence.ts';
import type { ReportCell, ReportPoint, ReportTable } from '#domain/report-block.ts';
import { whereIs, type RowId } from '#domain/row-id.ts';
import { evidenceRows } from '#engine/evidence.ts';
import { findingSentence, paramText } from '#i18n/sentence.ts';
import { lookFor } from '#ui/look.ts';
import type { Words } from '#ui/words.svelte.ts';
import { accountName } from '../filter-sentence.ts';
import type { Lead } from '../leads.ts';
import { emptyContent, type Answered, type Asking } from './answered.ts';
import { drawnSvg } from './drawn-svg.ts';

/** Most rows of a finding that a report carries. */
const MOST_ROWS = 400;
const MOST_GAPS = 12;

/** The figures of a finding and what was decided of it, in no language. */
export const findingFacts = ({ finding, run }: Lead, verdict: Verdict | undefined): unknown => ({
  id: finding.id,
  asked: run.asked,
  period: finding.period,
  measures: finding.measures,
  amount: finding.amount,
  stands: finding.stands,
  rows: finding.evidence.length,
  tried: finding.tried.map(({ explanation, answer, share, weakened }) => ({ explanation, answer, share, weakened })),
  coverage: {
    asked: finding.coverage.asked,
    covered: finding.coverage.covered,
    gaps: finding.coverage.gaps.map(({ months, why }) => ({ months, why })),
  },
  verdict: verdict ? { verdict: verdict.verdict, reason: verdict.reason } : null,
});

function limitsOf({ finding, check }: Lead, { session, words }: Asking): readonly string[] {
  const { say, count, months, plain, language } = words;
  const { coverage } = finding;
  const named = (id: number): string => {
    const account = session.accounts.find((known) => known.id === id);
    return account ? accountName(account) : say('findings.otherAccount', { id });
  };
  return [
    say(coverage.covered >= coverage.asked ? 'findings.allSeen' : 'findings.partSeen', {
      covered: count(coverage.covered),
      asked: count(coverage.asked),
      n: coverage.asked,
    }),
    ...coverage.gaps
      .slice(0, MOST_GAPS)
      .map(
        (gap) =>
          `${say('report.named', { name: `${named(gap.account)}, ${months(gap.months)}` })} ${say(`findings.gap-${gap.why}`)}`,
      ),
    ...(coverage.gaps.length > MOST_GAPS ? [say('findings.moreGaps', { n: coverage.gaps.length - MOST_GAPS })] : []),
    ...check.text[language].blind.map(plain),
  ];
}

function pointsOf({ finding }: Lead, { words }: Asking): readonly ReportPoint[] {
  const { say, plain, ratio, language } = words;
  return explanationsOf(finding.check).flatMap((explanation): readonly ReportPoint[] => {
    const tried = finding.tried.find((known) => known.explanation === explanation.id);
    if (tried === undefined) return [];
    const text = explanation.text[language];
    const why =
      tried.answer === 'supports' ? text.supports : tried.answer === 'excludes' ? text.excludes : text.cannotTell;
    return [
      {
        claim: plain(text.claim),
        answer:
          say(`words.${tried.answer}`) +
          (tried.share === null ? '' : ` (${say('findings.share', { share: ratio(tried.share) })})`),
        text: [
          plain(why),
          ...(tried.weakened ? [say('findings.weakened')] : []),
          say('findings.settledBy', { document: plain(text.settledBy) }),
        ].join(' '),
      },
    ];
  });
}

/** Thresholds in force, in words; an amount set by law is in the sentence of the finding. */
function parametersOf({ check, run }: Lead, { say, language }: Words): readonly string[] {
  const labels = check.text[language].params;
  return Object.entries(run.asked.params).flatMap(([name, value]) => {
    const param = name === 'least' ? check.least : check.params[name];
    if (param === undefined || typeof value !== 'number') return [];
    const written = paramText(value, param, language);
    const { unit } = param;
    const said =
      unit === 'days' || unit === 'hours'
        ? `${written} ${say(`words.${unit}`, { n: value })}`
        : unit === 'months'
          ? `${written} ${say('words.months')}`
          : written;
    return [
      say('report.param', {
        name: name === 'least' ? say('checks.least') : (labels[name]?.label ?? name),
        value: said,
      }),
    ];
  });
}

/** Rows of the ledger as a table, each with the file and the line it comes from. */
function rowsTable(
  rows: readonly EvidenceRow[],
  all: readonly RowId[],
  title: string,
  { session, words }: Asking,
): ReportTable {
  const { say, code } = words;
  const origin = (row: RowId): string => {
    const { source, line } = whereIs(row);
    const found = session.sources.find(({ number }) => number === source);
    return `${found?.file ?? String(source)}${found?.sheet ? ` [${found.sheet}]` : ''}, ${line}`;
  };
  return {
    title: say('report.rowsOf', { title }),
    note: '',
    columns: [
      { heading: say('report.row.on'), kind: 'day' },
      { heading: say('report.row.account'), kind: 'text' },
      { heading: say('report.row.counterparty'), kind: 'text' },
      { heading: say('report.row.method'), kind: 'text' },
      { heading: say('report.row.label'), kind: 'text' },
      { heading: say('report.row.amount'), kind: 'money' },
      { heading: say('report.row.origin'), kind: 'text' },
    ],
    rows: rows.map((row): readonly ReportCell[] => [
      row.booked_on,
      row.from_name,
      row.to_name,
      row.method === null ? null : code(row.method),
      row.label?.slice(0, 2_000) ?? null,
      row.amount,
      origin(row.row_id),
    ]),
    strong: [],
    leftOut: all.length - rows.length,
  };
}

/** A finding with the explanations that were tested, its limits and its rows. */
export function findingAnswer(lead: Lead, asking: Asking): Answered {
  const { session, words } = asking;
  const { finding, check, run } = lead;
  const verdict = session.dossier.all('verdicts').get(finding.id);
  return {
    facts: findingFacts(lead, verdict),
    content: async () => {
      const { say, money, period, plain, language } = words;
      const text = check.text[language];
      const title = `${plain(text.title)} · ${finding.subject.name}`;
      const wanted = finding.evidence.slice(0, MOST_ROWS);
      const rows = await evidenceRows((await session.engine()).database, wanted, asking.signal);
      const look = lookFor(language, 'light');
      const picture = pictures[check.picture];
      const points = pointsOf(lead, asking);
      const parameters = parametersOf(lead, words);
      return {
        ...emptyContent(words, title),
        caption: parameters.length === 0 ? '' : say('report.parameters', { list: parameters.join(' ; ') }),
        paragraphs: [
          findingSentence(check, finding, run.asked, language),
          [
            say('report.period', { period: period(finding.period) }),
            ...(finding.amount === null ? [] : [say('report.amount', { amount: money(finding.amount) })]),
          ].join(' '),
          ...(finding.stands ? [] : [say('report.pending')]),
          ...(verdict === undefined
            ? []
            : [
                verdict.reason
                  ? say('report.verdictWhy', { verdict: say(`dossier.is.${verdict.verdict}`), reason: verdict.reason })
                  : say('report.verdict', { verdict: say(`dossier.is.${verdict.verdict}`) }),
              ]),
          ...(points.length === 0 ? [say('report.noExplanations')] : []),
        ],
        points,
        picture:
          rows.length === 0
            ? null
            : await drawnSvg(
                picture.option(rows, finding, look),
                picture.height(rows),
                picture.describe(rows, finding, look),
              ),
        limits: limitsOf(lead, asking),
        annexes: [rowsTable(rows, finding.evidence, title, asking)],
      };
    },
  };
}
