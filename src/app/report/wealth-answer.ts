import type { ReportAsked, ReportCell } from '#domain/report-block.ts';
import { rowId } from '#domain/row-id.ts';
import type { MessageKey } from '#i18n/translate.ts';
import type { Columns } from '#wealth/interval.ts';
import { factsOfRows, meansOf } from '#wealth/lines/facts.ts';
import { yearsOf } from '#wealth/lines/year-lines.ts';
import type { Quantity, Switches } from '#wealth/quantity.ts';
import { rowNamed } from '../casework/things.ts';
import { marksOf, methodIds, wealthYear, type WealthYear } from '../people/wealth-year.ts';
import { emptyContent, type Answered, type Asking } from './answered.ts';

const three = ({ low, central, high }: Columns): readonly ReportCell[] => [low, central, high];

/** Categories that people's pages name themselves; others are words of the ledger. */
const own: readonly string[] = ['others', 'loan', 'unseen', 'living_cost', 'interest'];

const factsOf = ({ year, tables, switches, lines }: WealthYear): unknown => ({
  year,
  switches,
  unknown: tables['net-worth'].total.unknown.map(({ code, about }) => [code, about]),
  remarks: lines.remarks.map(({ code, about }) => [code, about]),
  tables: methodIds.map((id) => [
    id,
    three(tables[id].total),
    tables[id].parts.map((part) => [
      part.id,
      part.lines.map(({ quantity, amount }) => [quantity.nature, quantity.about ?? '', three(amount)]),
    ]),
  ]),
});

/** The unexplained part of a person or household year by year, under the reader's answers; null when the person is not in the case. */
export async function wealthAnswer(
  { person, scope }: Extract<ReportAsked, { kind: 'wealth' }>,
  { session, words, signal }: Asking,
): Promise<Answered | null> {
  const { database } = await session.engine();
  const place = rowNamed(`row:${person}`, session.sources);
  if (place === null) return null;
  const [found] = await database.rows(
    `select party.party_id, party.name_raw
    from ledger.party as record
    left join party_merged on party_merged.party_id = record.party_id
    join party on party.party_id = coalesce(party_merged.stands_for, record.party_id)
    where record.row_id = ${rowId(place.source, place.line)}`,
    signal,
  );
  if (found === undefined) return null;
  const facts = factsOfRows(await database.rows(meansOf(Number(found['party_id']), scope), signal));
  const kept = session.dossier.all('hypotheses');
  const said = Object.fromEntries([...kept].map(([key, { state }]) => [key, state])) as Switches;
  const mark = marksOf(session.sources);
  const years = yearsOf(facts).map((year) => wealthYear(facts, year, said, mark));
  return {
    facts: { scope, years: years.map(factsOf) },
    content: () => {
      const { say, code, money } = words;
      const name = String(found['name_raw'] ?? '');
      const columns = (first: string, second: string) => [
        { heading: first, kind: 'text' as const },
        { heading: second, kind: 'text' as const },
        ...(['low', 'central', 'high'] as const).map((one) => ({
          heading: `${say(`people.${one}`)} (€)`,
          kind: 'money' as const,
        })),
      ];
      const labelled = (year: WealthYear, { id, nature, about }: Quantity): string => {
        const category = year.lines.categories.get(id);
        const what = category
          ? ` · ${own.includes(category) ? say(`people.category.${category}` as MessageKey) : code(category)}`
          : '';
        return `${say(`people.nature.${nature}`)}${what}${about ? ` · ${about}` : ''}`;
      };
      return Promise.resolve({
        ...emptyContent(words, `${say('people.wealth')} · ${name}`),
        paragraphs: [say('people.wealthHow'), ...(years.length === 0 ? [say('people.noYears')] : [])],
        caption: `${say(`people.scope.${scope}`)}.`,
        tables: [
          {
            title: say('people.byMethod'),
            note: '',
            columns: columns(say('people.year'), say('people.method')),
            rows: years.flatMap((year) =>
              methodIds.map((id): readonly ReportCell[] => [
                String(year.year),
                say(`people.method.${id}`),
                ...three(year.tables[id].total),
              ]),
            ),
            strong: [],
            leftOut: 0,
          },
        ].filter(({ rows }) => rows.length > 0),
        points: years.flatMap((year) =>
          year.lines.claims.map((claim) => ({
            claim: `${year.year}, ${say(`people.claim.${claim.kind}`, { about: claim.about, amount: claim.amount === null ? say('people.unknownAmount') : money(claim.amount) })}`,
            answer: say(`people.answer.${year.switches[claim.id] ?? 'unknown'}`),
            text: kept.get(claim.id)?.reason ?? '',
          })),
        ),
        limits: years.flatMap(({ year, lines, tables }) => [
          ...lines.remarks.map(({ code: remark, about }) => `${year} · ${say(`people.remark.${remark}`, { about })}`),
          ...tables['net-worth'].total.unknown.map(
            ({ code: reason, about }) => `${year} · ${say(`people.unknown.${reason}`, { about })}`,
          ),
        ]),
        annexes: years.map((year) => {
          const { parts, total } = year.tables['net-worth'];
          const rows: readonly ReportCell[][] = parts.flatMap((part) => [
            ...part.lines.map(({ quantity, amount }): ReportCell[] => [
              `${part.sign === 1 ? '+' : '−'} ${say(`people.part.${part.id}` as MessageKey)}`,
              labelled(year, quantity),
              ...three(amount),
            ]),
          ]);
          return {
            title: `${say('people.table', { method: say('people.method.net-worth'), year: String(year.year) })} · ${name}`,
            note: say('people.formula.net-worth'),
            columns: columns(say('report.group'), say('people.line')),
            rows: [...rows, [say('people.unexplained'), null, ...three(total)]],
            strong: [rows.length],
            leftOut: 0,
          };
        }),
      });
    },
  };
}
