import type { MappedColumn, Proposal } from '../proposal.ts';
import { applyEntry } from '../map/mapping-file.ts';
import { compileRecipe, type SheetRecipe } from './compile.ts';
import { isFor, nameOf, type NamedSheet, type Reading, type Step, type StepSheet } from './recipe.ts';

/** A proposal's sheet as steps know it: with the headings of the file, not those that splits add. */
export const sheetOf = ({ sha256, file, sheet, headings, layout }: Proposal): NamedSheet => ({
  sha256,
  file,
  sheet,
  headings: headings.slice(0, layout.width),
});

/** The steps in force that concern a proposal's sheet; null when there is none. */
export const recipeOf = (proposal: Proposal, steps: readonly Step[]): SheetRecipe | null =>
  steps.length === 0
    ? null
    : compileRecipe(steps, sheetOf(proposal), proposal.layout.width, proposal.layout.firstDataRow);

/**
 * The proposal with the columns that splits add: a role given to one follows its heading, and goes when the split is switched off.
 */
export function withSplits(proposal: Proposal, steps: readonly Step[]): Proposal {
  const { width } = proposal.layout;
  const recipe = recipeOf(proposal, steps);
  const fresh = (recipe?.headings ?? []).slice(width);
  if (
    fresh.length === 0 &&
    proposal.headings.length <= width &&
    proposal.mapping.columns.every(({ column }) => column < width)
  )
    return proposal;
  const headings = [
    ...Array.from({ length: Math.min(width, proposal.headings.length) }, (_, at) => proposal.headings[at] ?? ''),
    ...(fresh.length === 0 ? [] : Array.from({ length: width - Math.min(width, proposal.headings.length) }, () => '')),
    ...fresh,
  ];
  const columns = proposal.mapping.columns.flatMap((one): readonly MappedColumn[] => {
    if (one.column < width) return [one];
    const place = fresh.indexOf(one.heading);
    return place < 0 ? [] : [{ ...one, column: width + place }];
  });
  const sniffed = fresh.map((heading, at) => ({
    column: width + at,
    heading,
    role: null,
    because: null,
    decimal: null,
    order: null,
  }));
  return {
    ...proposal,
    headings,
    layout: {
      ...proposal.layout,
      columns: [...proposal.layout.columns.filter(({ column }) => column < width), ...sniffed],
    },
    mapping: { ...proposal.mapping, columns },
  };
}

/** The reading a recipe has for a sheet: that of its very bytes before that of its name and headings. */
export const readingFor = (readings: readonly Reading[], sheet: NamedSheet): Reading | null =>
  readings.find((one) => 'sha256' in one.sheet && one.sheet.sha256 === sheet.sha256 && isFor(one.sheet, sheet)) ??
  readings.find((one) => isFor(one.sheet, sheet)) ??
  null;

/** The proposal as a recipe has it read. What the investigator had confirmed then is not asked again for the same bytes. */
export function withReading(proposal: Proposal, readings: readonly Reading[], steps: readonly Step[] = []): Proposal {
  const sheet = sheetOf(proposal);
  const reading = readingFor(readings, sheet);
  if (reading === null) return proposal;
  const { sheet: wanted, encoding: _, delimiter: __, headerRow, ...rest } = reading;
  const moved = headerRow !== undefined && headerRow !== proposal.layout.headerRow;
  const applied = applyEntry({ ...rest, ...(moved ? { headerRow } : {}) }, withSplits(proposal, steps));
  if (!('sha256' in wanted) || wanted.sha256 !== proposal.sha256) return applied;
  const doubts = applied.doubts.filter(({ code }) => code === 'role-missing');
  const constants = rest.constants ?? applied.mapping.constants;
  return { ...applied, mapping: { ...applied.mapping, constants }, doubts, sure: doubts.length === 0 };
}

/** What a recipe keeps of how a sheet is read. */
export function readingOf(proposal: Proposal): Reading {
  const { mapping, layout, headings } = proposal;
  const sheet: StepSheet = sheetOf(proposal);
  return {
    sheet,
    ...(proposal.kind === 'text' ? { encoding: layout.encoding.value, delimiter: layout.delimiter.value } : {}),
    table: mapping.table,
    columns: mapping.columns.map(({ column, role, decimal, order }) => ({
      ...nameOf(column, headings),
      role,
      ...(decimal === undefined ? {} : { decimal }),
      ...(order === undefined ? {} : { order }),
    })),
    constants: mapping.constants,
    ...(mapping.sign === null ? {} : { sign: mapping.sign }),
    round: mapping.round,
    ...(mapping.dayZero === null ? {} : { dayZero: mapping.dayZero }),
    headerRow: layout.headerRow,
  };
}
