import { quoted } from '../normalise/literal.ts';
import { groupsOf } from './pattern.ts';
import {
  type AsideStep,
  columnText,
  type CorrectStep,
  isFor,
  type NamedSheet,
  placeOf,
  type SplitStep,
  type Step,
} from './recipe.ts';

/** A step with its place in the whole recipe, from 1: the number a reader knows it by. */
export interface PlacedStep {
  readonly place: number;
  readonly step: Step;
}

/** What a sheet lacks for a step that is meant for it. */
export interface Unmet {
  readonly place: number;
  readonly step: Step;
  readonly column: string;
}

/** The steps of a recipe that concern one sheet, as one relation over its staged rows. */
export interface SheetRecipe {
  readonly headings: readonly string[];
  /** Cells of a row, those that splits add included. */
  readonly width: number;
  /** Rows with `row_number`, `flaw` and the cells after every step. */
  relation(from: string): string;
  /** One row for each cell that a step changed: `row_number`, `step`, `column_name`, `before`, `after`; a row set aside has no column. */
  changes(from: string): string;
  /** Steps meant for the sheet that do not find their column in it. */
  readonly unmet: readonly Unmet[];
}

/** What a layer has made of a column: the cell before it, and which step it was. */
interface Trace {
  readonly cell: string;
  readonly column: string;
  readonly before: string;
  readonly step: string;
}

const text = (cell: string): string => `coalesce(${cell}, '')`;

/** Rows by number, and what holds in each: only those rows are looked at further. */
const caseOf = (
  arms: readonly { readonly row: number; readonly when: string; readonly then: string }[],
  otherwise: string,
): string =>
  arms.length === 0
    ? otherwise
    : `case when row_number in (${arms.map(({ row }) => row).join(', ')}) then case ${arms
        .map(({ row, when, then }) => `when row_number = ${row}${when === '' ? '' : ` and ${when}`} then ${then}`)
        .join(' ')} else ${otherwise} end else ${otherwise} end`;

/** Where a cell is cut in two, as SQL: whether it is, and both parts. */
function cutAt({ at, pattern }: SplitStep, cell: string) {
  if (!pattern) {
    const place = `strpos(${cell}, ${quoted(at)})`;
    return {
      stands: `contains(${cell}, ${quoted(at)})`,
      left: `substr(${cell}, 1, ${place} - 1)`,
      right: `substr(${cell}, ${place} + length(${quoted(at)}))`,
    };
  }
  const whole = quoted(`(?s)^(.*?)(?:${at})(.*)$`);
  return {
    stands: `regexp_matches(${cell}, ${quoted(at)})`,
    left: `regexp_extract(${cell}, ${whole}, 1)`,
    right: `regexp_extract(${cell}, ${whole}, ${groupsOf(at) + 2})`,
  };
}

/** The steps in force of a recipe, each with its place. */
export const stepsInForce = (steps: readonly Step[]): readonly PlacedStep[] =>
  steps.flatMap((step, at) => (step.on ? [{ place: at + 1, step }] : []));

/** Consecutive steps of single rows that do not touch one row twice: they make one layer. */
function layersOf(steps: readonly PlacedStep[]): readonly (readonly PlacedStep[])[] {
  const layers: PlacedStep[][] = [];
  let rows = new Set<number>();
  for (const placed of steps) {
    const { step } = placed;
    const row = step.kind === 'correct' || step.kind === 'aside' ? step.row : null;
    const last = layers.at(-1);
    if (row !== null && last !== undefined && rows.size > 0 && !rows.has(row)) last.push(placed);
    else {
      layers.push([placed]);
      rows = new Set();
    }
    if (row !== null) rows.add(row);
  }
  return layers;
}

/**
 * The steps in force of a recipe for one sheet, compiled; null when none concerns it, and then nothing is asked of the engine.
 *
 * @param width cells staged for each row; splits add theirs behind, in order
 * @param firstDataRow rows above it are changed by no step of a whole column
 */
export function compileRecipe(
  steps: readonly Step[],
  sheet: NamedSheet,
  width: number,
  firstDataRow: number,
): SheetRecipe | null {
  const concerned = stepsInForce(steps).filter(({ step }) => isFor(step.sheet, sheet));
  if (concerned.length === 0) return null;
  const headings = Array.from({ length: width }, (_, at) => sheet.headings[at] ?? '');
  const unmet: Unmet[] = [];
  const selects: string[] = [];
  const traces: Trace[] = [];
  const originals = new Set<number>();
  const original = (at: number): string => {
    originals.add(at);
    return text(`o${at}`);
  };
  const isData = `row_number >= ${firstDataRow}`;

  const correction = (placed: PlacedStep & { readonly step: CorrectStep }) => {
    const cells = placed.step.cells.map((cell) => ({ ...cell, at: placeOf(cell.column, headings) }));
    const lost = cells.find(({ at }) => at < 0 || at >= width);
    if (lost !== undefined) {
      unmet.push({ ...placed, column: columnText(lost.column) });
      return null;
    }
    const when = cells.map(({ at, before }) => `${original(at)} = ${quoted(before)}`).join(' and ');
    return { ...placed, cells, when };
  };
  const asideWhen = ({ cells }: AsideStep): string =>
    Array.from({ length: width }, (_, at) => `${original(at)} = ${quoted(cells[at] ?? '')}`).join(' and ');

  const change = (column: number, sql: string, step: string, more = ''): void => {
    const before = `b${selects.length}_${column}`;
    selects.push(`select * replace (${sql} as c${column}), c${column} as ${before}${more}`);
    traces.push({ cell: `c${column}`, column: quoted(headings[column]?.trim() || String(column + 1)), before, step });
  };

  const rowLayer = (layer: readonly PlacedStep[]): void => {
    const corrections = layer.flatMap(({ step, ...rest }) => {
      const one = step.kind === 'correct' ? correction({ step, ...rest }) : null;
      return one === null ? [] : [one];
    });
    const asides = layer.flatMap(({ place, step }) =>
      step.kind === 'aside' ? [{ place, row: step.row, when: asideWhen(step) }] : [],
    );
    const columns = [...new Set(corrections.flatMap(({ cells }) => cells.map(({ at }) => at)))];
    const replaced: string[] = [];
    const kept: string[] = [];
    for (const column of columns) {
      const arms = corrections.flatMap(({ step, when, cells }) =>
        cells
          .filter(({ at }) => at === column)
          .map(({ after }) => ({ row: step.row, when, then: `nullif(${quoted(after)}, '')` })),
      );
      const before = `b${selects.length}_${column}`;
      replaced.push(`${caseOf(arms, `c${column}`)} as c${column}`);
      kept.push(`c${column} as ${before}`);
      const places = corrections.filter(({ cells }) => cells.some(({ at }) => at === column));
      traces.push({
        cell: `c${column}`,
        column: quoted(headings[column]?.trim() || String(column + 1)),
        before,
        step: `case row_number ${places.map(({ step, place }) => `when ${step.row} then ${place}`).join(' ')} else 0 end`,
      });
    }
    const whole = corrections.filter(({ step }) => step.whole === true);
    const flaws = [
      ...asides.map(({ row, when }) => ({ row, when, then: "'aside:by-hand'" })),
      ...whole.map(({ step, when }) => ({ row: step.row, when, then: 'cast(null as varchar)' })),
    ];
    if (flaws.length > 0) replaced.push(`${caseOf(flaws, 'flaw')} as flaw`);
    if (flaws.length > 0) {
      const before = `b${selects.length}_flaw`;
      kept.push(`flaw as ${before}`);
      const places = [...asides, ...whole.map(({ step, place }) => ({ row: step.row, place }))];
      traces.push({
        cell: caseOf(flaws, before),
        column: 'cast(null as varchar)',
        before,
        step: `case row_number ${places.map(({ row, place }) => `when ${row} then ${place}`).join(' ')} else 0 end`,
      });
    }
    if (replaced.length > 0)
      selects.push(`select * replace (${replaced.join(', ')})${kept.map((one) => `, ${one}`).join('')}`);
  };

  for (const layer of layersOf(concerned)) {
    const [{ place, step } = { place: 0, step: undefined }] = layer;
    if (step === undefined || step.kind === 'correct' || step.kind === 'aside') {
      rowLayer(layer);
      continue;
    }
    const at = placeOf(step.column, headings);
    if (at < 0) {
      unmet.push({ place, step, column: columnText(step.column) });
      continue;
    }
    const cell = `c${at}`;
    if (step.kind === 'replace') {
      const found = step.pattern
        ? `regexp_replace(${cell}, ${quoted(step.find)}, ${quoted(step.with)}, 'g')`
        : `replace(${cell}, ${quoted(step.find)}, ${quoted(step.with)})`;
      change(at, `case when ${isData} then nullif(${found}, '') else ${cell} end`, String(place));
    } else if (step.kind === 'unify') {
      const from = step.forms.flatMap((form) => form.from).map(quoted);
      const arms = step.forms.map(
        (form) => `when ${cell} in (${form.from.map(quoted).join(', ')}) then nullif(${quoted(form.to)}, '')`,
      );
      change(
        at,
        `case when ${isData} and ${cell} in (${from.join(', ')}) then case ${arms.join(' ')} else ${cell} end else ${cell} end`,
        String(place),
      );
    } else {
      // a header that is repeated among the rows keeps its headings, so that it is still known as one
      const repeated = `coalesce(ingest_line(${cell}) = ${quoted(headings[at]?.trim() ?? '')}, false)`;
      const { stands, left, right } = cutAt(step, cell);
      const cuts = `s${selects.length}`;
      selects.push(`select *, ${isData} and not ${repeated} and coalesce(${stands}, false) as ${cuts}`);
      const fresh = `case when ${cuts} then nullif(${right}, '') when ${isData} and ${repeated} then ${quoted(step.heading)} else null end as c${headings.length}`;
      change(at, `case when ${cuts} then nullif(${left}, '') else ${cell} end`, String(place), `, ${fresh}`);
      headings.push(step.heading);
    }
  }

  const layered = (from: string): string => {
    const base =
      originals.size === 0
        ? `select * from ${from}`
        : `select *, ${[...originals].map((at) => `c${at} as o${at}`).join(', ')} from ${from}`;
    return selects.reduce((inner, select) => `${select} from (${inner})`, base);
  };
  /** What stood in a cell after a trace: what the next one found there, or what is there at the end. */
  const afterOf = (trace: Trace, place: number): string =>
    traces.slice(place + 1).find((later) => later.cell === trace.cell)?.before ?? trace.cell;
  return {
    headings,
    width: headings.length,
    unmet,
    relation: (from) => `(${layered(from)})`,
    changes: (from) => {
      const structs = traces.map(
        (trace, place) =>
          `{'step': ${trace.step}, 'column_name': ${trace.column}, 'before': ${trace.before}, 'after': ${afterOf(trace, place)}}`,
      );
      if (structs.length === 0)
        return "select 0 as row_number, 0 as step, '' as column_name, '' as before, '' as after limit 0";
      return `select row_number, change.step as step, change.column_name as column_name, change.before as before, change.after as after
        from (select row_number, unnest([${structs.join(', ')}]) as change from (${layered(from)}))
        where change.before is distinct from change.after and change.step > 0`;
    },
  };
}
