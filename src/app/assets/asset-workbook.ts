import type { Source } from '#domain/source.ts';
import type { MessageKey } from '#i18n/translate.ts';
import type { SheetCell, SheetColumn, SheetToWrite } from '#interop/xlsx/write.ts';
import type { DecidedRegister } from '#wealth/seized/decided.ts';
import type { Columns } from '#wealth/interval.ts';
import type { SeizedTotals } from '#wealth/seized/totals.ts';
import type { Words } from '#ui/words.svelte.ts';
import type { Warning } from './tellings.ts';

export interface WorkbookInput {
  readonly now: DecidedRegister;
  readonly warnings: readonly Warning[];
  readonly sources: readonly Source[];
  readonly nameOf: (party: number) => string;
  readonly rowOf: (row: number) => string;
  readonly words: Pick<Words, 'say' | 'list' | 'code'>;
}

/** The register, its totals, what to know of them, and the sources with their fingerprints, as sheets. */
export function assetSheets({ now, warnings, sources, nameOf, rowOf, words }: WorkbookInput): readonly SheetToWrite[] {
  const { say, list, code } = words;
  const text = (key: MessageKey, width?: number): SheetColumn => ({
    heading: say(key),
    kind: 'text',
    ...(width === undefined ? {} : { width }),
  });
  const money = (key: MessageKey): SheetColumn => ({ heading: say(key), kind: 'money', width: 15 });
  const day = (key: MessageKey): SheetColumn => ({ heading: say(key), kind: 'day', width: 12 });
  const three = (columns: Columns): readonly SheetCell[] => [columns.low, columns.central, columns.high];
  const lines = new Map(now.totals.lines.map((line) => [line.asset.asset, line] as const));

  const register: SheetToWrite = {
    name: say('assets.sheetRegister'),
    columns: [
      text('assets.fact.seal', 16),
      text('assets.by.category', 18),
      text('assets.thing', 40),
      text('assets.fact.identifier', 22),
      text('assets.onPaper', 30),
      text('assets.inFact', 24),
      text('assets.fact.place', 24),
      text('assets.stateHead', 16),
      day('assets.stateSince'),
      day('assets.fact.acquired'),
      money('assets.priceHead'),
      money('assets.lowEuro'),
      money('assets.centralEuro'),
      money('assets.highEuro'),
      text('assets.fact.asWritten', 18),
      day('assets.valuedOn'),
      text('assets.method', 24),
      text('assets.by.basis', 26),
      text('assets.fact.agrasc', 18),
      money('assets.debtCentral'),
      money('assets.elsewhereCentral'),
      money('assets.thirdCentral'),
      money('assets.countedLow'),
      money('assets.countedCentral'),
      money('assets.countedHigh'),
      text('assets.thirdParty', 22),
      { heading: say('assets.thirdShare'), kind: 'number', width: 12 },
      text('assets.fact.denominations', 22),
      { heading: say('assets.quantityHead'), kind: 'number', width: 12 },
      { heading: say('assets.unitPrice'), kind: 'number', width: 12 },
      text('assets.fact.note', 40),
      text('assets.origin', 44),
    ],
    rows: now.entries.map((entry): readonly SheetCell[] => {
      const line = lines.get(entry.listed.asset);
      const state = entry.allStates.at(-1);
      const none: Columns = { low: null, central: null, high: null };
      return [
        entry.seal,
        say(`assets.kind.${entry.listed.category}`),
        entry.description,
        entry.identifier,
        list(entry.listed.owners.map(({ party }) => nameOf(party))) || null,
        list(entry.listed.users.map(nameOf)) || null,
        entry.place,
        say(`assets.state.${entry.listed.state}`),
        state?.on ?? null,
        entry.acquiredOn,
        entry.price,
        ...three(entry.listed.value.central === null && entry.listed.value.high === null ? none : entry.listed.value),
        entry.valueWritten,
        entry.listed.valuedOn,
        entry.decision?.value?.method ?? (entry.valueMethod === null ? null : code(entry.valueMethod)),
        entry.listed.legalBasis,
        entry.agrascCategory,
        line?.debts.central ?? null,
        line?.countedElsewhere.central ?? null,
        line?.thirdParties.central ?? null,
        ...three(line?.counted ?? none),
        entry.thirdPartyName,
        entry.listed.thirdParties[0] ? entry.listed.thirdParties[0].share / 1_000_000 : null,
        entry.denominations,
        entry.quantity,
        entry.unitPrice,
        entry.note,
        rowOf(entry.row),
      ];
    }),
  };

  const totals: SheetToWrite = {
    name: say('assets.totals'),
    columns: [
      text('assets.totalsBy', 28),
      text('assets.group', 34),
      { heading: say('assets.objects'), kind: 'count', width: 10 },
      money('assets.lowEuro'),
      money('assets.centralEuro'),
      money('assets.highEuro'),
      money('assets.leastLow'),
      money('assets.leastCentral'),
      money('assets.leastHigh'),
      money('assets.cap'),
      money('assets.retained'),
    ],
    rows: totalRows(now, nameOf, words),
  };
  return [
    register,
    totals,
    {
      name: say('assets.sheetWarnings'),
      columns: [text('assets.effect', 20), text('assets.warning', 110)],
      rows: warnings.map(({ key, values, isTaken }) => [
        say(isTaken ? 'assets.isTaken' : 'assets.isDoubt'),
        say(key, values),
      ]),
    },
    {
      name: say('assets.sheetSources'),
      columns: [
        { heading: say('assets.sourceNumber'), kind: 'count', width: 8 },
        text('assets.file', 40),
        text('assets.sheet', 24),
        text('assets.digest', 68),
        { heading: say('assets.rowsAccepted'), kind: 'count', width: 12 },
      ],
      rows: sources.map(({ number, file, sheet, sha256, rowsAccepted }) => [number, file, sheet, sha256, rowsAccepted]),
    },
  ];
}

function totalRows(
  { totals, atLeast }: DecidedRegister,
  nameOf: (party: number) => string,
  { say }: Pick<Words, 'say'>,
): readonly (readonly SheetCell[])[] {
  interface Line {
    readonly by: string;
    readonly key: string;
    readonly name: string;
    readonly n: number | null;
    readonly sum: Columns;
    readonly cap?: Columns;
  }
  const linesOf = (of: SeizedTotals): readonly Line[] => [
    ...of.byCategory.map(({ key, assets, sum }) => ({
      by: say('assets.by.category'),
      key,
      name: say(`assets.kind.${key}`),
      n: assets.length,
      sum,
    })),
    ...of.byState.map(({ key, assets, sum }) => ({
      by: say('assets.by.state'),
      key,
      name: say(`assets.state.${key}`),
      n: assets.length,
      sum,
    })),
    ...of.byBasis.map(({ key, assets, sum, retained }) => ({
      by: say('assets.by.basis'),
      key: key ?? '',
      name: key ?? say('assets.noBasis'),
      n: assets.length,
      sum,
      cap: retained,
    })),
    ...(['onPaper', 'inFact'] as const).flatMap((how) => [
      ...of[how].persons.map(({ key, assets, sum }) => ({
        by: say(how === 'onPaper' ? 'assets.by.paper' : 'assets.by.fact'),
        key: String(key),
        name: nameOf(key),
        n: assets.length,
        sum,
      })),
      {
        by: say(how === 'onPaper' ? 'assets.by.paper' : 'assets.by.fact'),
        key: 'nobody',
        name: say('assets.nobody'),
        n: null,
        sum: of[how].nobody,
      },
    ]),
    { by: say('assets.all'), key: '', name: say('assets.all'), n: of.lines.length, sum: of.all, cap: of.retained },
  ];
  const least = new Map(linesOf(atLeast).map((line) => [`${line.by} ${line.key}`, line] as const));
  return linesOf(totals).map(({ by, key, name, n, sum, cap }): readonly SheetCell[] => {
    const known = least.get(`${by} ${key}`)?.sum ?? sum;
    const over = cap && sum.central !== null && cap.central !== null && cap.central < sum.central;
    return [
      by,
      name,
      n,
      sum.low,
      sum.central,
      sum.high,
      known.low,
      known.central,
      known.high,
      over ? cap.central : null,
      cap?.central ?? null,
    ];
  });
}

/** The last column of the register: which file, sheet and line. */
export const originOf =
  (sources: readonly Source[], whereIs: (row: number) => { readonly source: number; readonly line: number }) =>
  (row: number): string => {
    const { source, line } = whereIs(row);
    const found = sources.find(({ number }) => number === source);
    return `${found?.file ?? String(source)}${found?.sheet ? ` [${found.sheet}]` : ''}, ${line}`;
  };
