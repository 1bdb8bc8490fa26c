import { describeTrail, trailDrawing, trailHeight } from '#charts/trail/drawing.ts';
import type { EvidenceRow } from '#domain/evidence.ts';
import type { ReportCell, ReportTable } from '#domain/report-block.ts';
import type { RowId } from '#domain/row-id.ts';
import { evidenceRows } from '#engine/evidence.ts';
import { type Rule, RULES } from '#tracing/lots.ts';
import type { Trail } from '#tracing/trail.ts';
import { lookFor } from '#ui/look.ts';
import type { Words } from '#ui/words.svelte.ts';
import { chosenMoney } from '../tracing/followed-money.ts';
import { trailDrawn } from '../tracing/trail-drawn.ts';
import { linesOf, totalOf } from '../tracing/trail-lines.ts';
import { emptyContent, type Answered, type Asking } from './answered.ts';
import { drawnSvg } from './drawn-svg.ts';
import { trailKept, type KeptTrail } from './kept-trail.ts';

/** Most steps that a report carries; the others are counted. */
const MOST_STEPS = 400;

/** The sums of a trail, without a number of the ledger: equal whatever the order in which files were read. */
const factsOf = (trail: Trail, rule: Rule): unknown => ({
  rule,
  picked: trail.picked,
  rows: trail.pickedRows.length,
  notFollowed: trail.notFollowed.length,
  destinations: trail.destinations
    .map(({ end, name, byRule, low, high, paid, isReliable }) =>
      JSON.stringify([end, name, RULES.map((one) => byRule[one]), low, high, paid, isReliable]),
    )
    .sort(),
  steps: trail.steps[rule].map(({ cents, ends }) => `${ends} ${cents}`).sort(),
});

function amountsTable(trail: Trail, words: Words): ReportTable {
  const { say } = words;
  const lines = linesOf(trail, words);
  const total = totalOf(trail);
  return {
    title: say('tracing.where'),
    note: `${say('tracing.total')} : ${say('tracing.totalHow')}`,
    columns: [
      { heading: say('tracing.destination'), kind: 'text' },
      { heading: `${say('people.low')} (€)`, kind: 'money' },
      { heading: `${say('people.high')} (€)`, kind: 'money' },
      ...RULES.map((rule) => ({ heading: `${say(`tracing.short.${rule}`)} (€)`, kind: 'money' as const })),
    ],
    rows: [
      ...lines.map(({ title, kind, low, high, byRule }): readonly ReportCell[] => [
        title === kind ? title : `${title} · ${kind}`,
        low,
        high,
        ...RULES.map((rule) => byRule[rule] ?? null),
      ]),
      [say('tracing.total'), null, null, ...RULES.map((rule) => total[rule])],
    ],
    strong: [lines.length],
    leftOut: 0,
  };
}

function stepsTable(
  trail: Trail,
  rule: Rule,
  known: ReadonlyMap<RowId, EvidenceRow>,
  { say, day }: Words,
): ReportTable {
  const steps = trail.steps[rule];
  const at = (row: RowId | null): EvidenceRow | null => (row === null ? null : (known.get(row) ?? null));
  return {
    title: `${say('tracing.steps')}, ${say(`tracing.rule.${rule}`)}`,
    note: say('tracing.stepsHow'),
    columns: [
      { heading: say('tracing.stepOn'), kind: 'day' },
      { heading: say('tracing.stepIn'), kind: 'text' },
      { heading: say('tracing.stepOut'), kind: 'text' },
      { heading: `${say('tracing.followed')} (€)`, kind: 'money' },
      { heading: say('tracing.destination'), kind: 'text' },
    ],
    rows: steps.slice(0, MOST_STEPS).map(({ fromRow, toRow, cents, ends }): readonly ReportCell[] => {
      const [from, to] = [at(fromRow), at(toRow)];
      return [
        (to ?? from)?.booked_on ?? null,
        from === null
          ? say('tracing.notKept')
          : [from.booked_on && day(from.booked_on), from.from_name ?? from.label].filter(Boolean).join(' · '),
        to === null ? null : (to.to_name ?? to.label ?? null),
        cents,
        say(`tracing.ends.${ends}`),
      ];
    }),
    strong: [],
    leftOut: Math.max(0, steps.length - MOST_STEPS),
  };
}

/** Where followed money went, by destination and step by step under one rule; null when what was followed is not in the case. */
export async function trailAnswer(asked: KeptTrail, { session, words, signal }: Asking): Promise<Answered | null> {
  const engine = await session.engine();
  const followed = await trailKept(asked, engine.database);
  const chosen =
    followed &&
    chosenMoney(followed, session.sources, (id) => {
      const finding = session.leads.find((lead) => lead.finding.id === id)?.finding;
      return finding ? { rows: finding.evidence, accounts: finding.subject.accounts } : null;
    });
  if (chosen === null) return null;
  const trail = await engine.ask('trail', { chosen, followedFirst: [] }, signal ? { signal } : {});
  const { rule } = asked;
  return {
    facts: factsOf(trail, rule),
    content: async () => {
      const { say, money, count } = words;
      const look = lookFor(words.language, 'light');
      const steps = trail.steps[rule].slice(0, MOST_STEPS);
      const rows = [...new Set(steps.flatMap(({ fromRow, toRow }) => [fromRow, toRow]).filter((row) => row !== null))];
      const read = await evidenceRows(engine.database, rows, signal);
      const { drawn } = trailDrawn(trail, rule, words);
      const bought = trail.destinations.filter(({ end, high }) => end === 'asset' && high > 0);
      return {
        ...emptyContent(words, `${say('shell.tracing')} · ${say(`tracing.by.${asked.by}`)}`),
        caption: `${say('tracing.rule')} : ${say(`tracing.rule.${rule}`)}.`,
        paragraphs: [
          trail.picked === 0
            ? say(asked.by === 'cash' ? 'tracing.noCash' : 'tracing.nonePicked')
            : say('tracing.pickedSum', { n: trail.pickedRows.length, amount: money(trail.picked), met: trail.met }),
          ...(bought.length === 0
            ? [say('tracing.noAsset')]
            : bought.map(({ name, low, high, paid }) =>
                say(low === high ? 'tracing.intoAssetOne' : 'tracing.intoAsset', {
                  name: name ?? '',
                  low: money(low),
                  high: money(high),
                  paid: money(paid),
                }),
              )),
        ],
        tables: trail.destinations.length > 0 ? [amountsTable(trail, words)] : [],
        picture:
          drawn.length === 0
            ? null
            : await drawnSvg(trailDrawing(drawn, look), trailHeight(drawn), describeTrail(drawn, look)),
        limits: [
          say('tracing.how'),
          ...(trail.notFollowed.length > 0 ? [say('tracing.notFollowed', { n: trail.notFollowed.length })] : []),
          ...(trail.hasOrders ? [say('tracing.noHours')] : []),
          ...(trail.hasAllSteps
            ? []
            : [say('tracing.cutSteps', { n: count(Math.max(...RULES.map((one) => trail.steps[one].length))) })]),
        ],
        annexes:
          trail.steps[rule].length > 0
            ? [stepsTable(trail, rule, new Map(read.map((row) => [row.row_id, row])), words)]
            : [],
      };
    },
  };
}
