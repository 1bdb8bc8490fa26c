import { whereIs, type RowId } from '#domain/row-id.ts';
import type { ReportTable } from '#domain/report-block.ts';
import type { SheetToWrite } from '#interop/xlsx/write.ts';
import { rowMark, sourceMark } from '#seal/finding-id.ts';
import type { Words } from '#ui/words.svelte.ts';
import { decidedRegister } from '#wealth/seized/decided.ts';
import { registerQueries, type RegisterFacts } from '#wealth/seized/facts.ts';
import { registerOf } from '#wealth/seized/register.ts';
import { assetSheets, originOf } from '../assets/asset-workbook.ts';
import { warningsOf } from '../assets/tellings.ts';
import { emptyContent, type Answered, type Asking } from './answered.ts';

/** Of the sheet of the register: what a page holds. */
const COLUMNS = [
  'assets.by.category',
  'assets.thing',
  'assets.onPaper',
  'assets.inFact',
  'assets.stateHead',
  'assets.lowEuro',
  'assets.centralEuro',
  'assets.highEuro',
  'assets.countedCentral',
  'assets.by.basis',
] as const;

/** Words in no language, so that equal registers give equal facts. */
const wordless: Pick<Words, 'say' | 'list' | 'code'> = {
  say: (key) => key,
  list: (items) => items.join('|'),
  code: (code) => code,
};

function tableOf(sheet: SheetToWrite, of: string, keep: (heading: string) => boolean): ReportTable {
  const kept = sheet.columns.flatMap(({ heading }, at) => (keep(heading) ? [at] : []));
  return {
    title: `${of} · ${sheet.name}`,
    note: '',
    columns: kept.map((at) => {
      const column = sheet.columns[at];
      return { heading: column?.heading ?? '', kind: column?.kind ?? 'text' };
    }),
    rows: sheet.rows.map((row) => kept.map((at) => row[at] ?? null)),
    strong: [],
    leftOut: 0,
  };
}

/** The register of assets under what the user decided, its totals, and what to know of them. */
export async function assetsAnswer({ session, words, signal }: Asking): Promise<Answered> {
  const { database } = await session.engine();
  const facts: Partial<Record<keyof RegisterFacts, RegisterFacts['assets']>> = {};
  for (const [name, sql] of Object.entries(registerQueries) as [keyof RegisterFacts, string][])
    facts[name] = await database.rows(sql, signal);
  const read = registerOf(facts as RegisterFacts);
  const mark = rowMark(
    new Map(session.sources.map(({ number, sha256, sheet }) => [number, sourceMark(sha256, sheet)])),
  );
  const decisions = session.dossier.all('assets');
  const now = decidedRegister(read, ({ row }) => decisions.get(mark(row)) ?? null, session.dossier.all('caps'));
  const nameOf = (party: number): string => read.names.get(party) ?? '–';
  const sheets = (spoken: Pick<Words, 'say' | 'list' | 'code'>, money: (cents: number) => string) => {
    const warnings = warningsOf(now, {
      asset: (asset) => now.entries.find((entry) => entry.listed.asset === asset)?.description ?? '–',
      party: nameOf,
      money,
      list: spoken.list,
    });
    return assetSheets({
      now,
      warnings,
      sources: session.sources,
      nameOf,
      rowOf: originOf(session.sources, (row) => whereIs(row as RowId)),
      words: spoken,
    });
  };
  const told = sheets(wordless, String);
  return {
    facts: told.slice(0, 3).map(({ rows }) =>
      rows
        .map((row) => row.map((cell) => cell ?? ''))
        .map(String)
        .sort(),
    ),
    content: () => {
      const { say } = words;
      const [register, totals, warnings] = sheets(words, words.money);
      const headings = new Set<string>(COLUMNS.map((key) => say(key)));
      return Promise.resolve({
        ...emptyContent(words, say('report.assets')),
        tables: [
          ...(totals
            ? [
                tableOf(
                  totals,
                  say('report.assets'),
                  (heading) =>
                    !(['assets.leastLow', 'assets.leastCentral', 'assets.leastHigh'] as const).some(
                      (key) => say(key) === heading,
                    ),
                ),
              ]
            : []),
          ...(register ? [tableOf(register, say('report.assets'), (heading) => headings.has(heading))] : []),
        ],
        limits: (warnings?.rows ?? [])
          .map((row) => `${say('report.named', { name: String(row[0] ?? '') })} ${String(row[1] ?? '')}`)
          .slice(0, 40),
      });
    },
  };
}
