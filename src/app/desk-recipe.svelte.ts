import type { Problem } from '#domain/problem.ts';
import { readingFor, readingOf, sheetOf } from '#ingest/recipe/apply.ts';
import type { StepOutcome } from '#ingest/recipe/outcome.ts';
import type { Reading, Recipe, Step } from '#ingest/recipe/recipe.ts';
import { readRecipeFile, writeRecipeFile } from '#ingest/recipe/recipe-file.ts';
import type { KeptStep, Json } from '#casefile/parts.ts';
import type { Sheet } from './desk.svelte.ts';
import { Dossier } from './dossier.svelte.ts';
import { sheetMark } from './sheet-mark.ts';

/** A step as it is drawn up, before it has its place. */
export type StepDraft = Step extends infer One ? (One extends Step ? Omit<One, 'id' | 'on'> : never) : never;

/** Steps in the order in which they were put. */
const inPlace = (kept: ReadonlyMap<string, KeptStep>): readonly Step[] =>
  [...kept.values()].toSorted((a, b) => a.place - b.place).map(({ step }) => step as unknown as Step);

/** The recipe being drawn up, kept in the case document, beside the one under which the ledger was last read. */
export class RecipeBook {
  /** Steps under which the ledger was last read. */
  applied = $state.raw<readonly Step[]>([]);
  outcomes = $state.raw<readonly StepOutcome[]>([]);
  readonly steps = $derived.by(() => inPlace(this.#dossier.all('steps')));
  /** Readings brought by a file, and those of the case file for sheets that are still to be read. */
  readonly #readings = $derived.by(() =>
    [...this.#dossier.all('mappings')]
      .filter(([mark]) => this.#brought.has(mark) || !this.#settled.has(mark))
      .map(([, { reading }]) => reading as unknown as Reading),
  );
  readonly recipe = $derived<Recipe>({ readings: this.#readings, steps: this.steps });
  #brought = $state.raw<ReadonlySet<string>>(new Set());
  #settled = $state.raw<ReadonlySet<string>>(new Set());
  readonly #dossier: Dossier;
  /** Steps that are new, changed, moved or gone since the ledger was last read. */
  readonly pending = $derived.by(() => {
    const text = (steps: readonly Step[]) => steps.map((step, at) => `${at} ${JSON.stringify(step)}`);
    const now = new Set(text(this.steps));
    const then = new Set(text(this.applied));
    const changed = [...now].filter((one) => !then.has(one)).length;
    return changed > 0
      ? changed
      : this.applied.length > this.steps.length
        ? this.applied.length - this.steps.length
        : 0;
  });
  readonly #onproblem: (problem: Problem) => void;

  constructor(onproblem: (problem: Problem) => void, dossier: Dossier = new Dossier()) {
    this.#onproblem = onproblem;
    this.#dossier = dossier;
  }

  /** How a sheet in the ledger is read is a matter of its own mapping from then on. */
  settle(marks: readonly string[]): void {
    this.#settled = new Set([...this.#settled, ...marks]);
  }

  /** The step that already corrects a row, or sets it aside. */
  ofRow(sheet: { readonly sha256: string; readonly sheet: string | null }, row: number): Step | null {
    return (
      this.steps.find(
        (step) =>
          (step.kind === 'correct' || step.kind === 'aside') &&
          step.row === row &&
          step.sheet.sha256 === sheet.sha256 &&
          step.sheet.sheet === sheet.sheet,
      ) ?? null
    );
  }

  /** Adds a step at the end; one that corrects a row takes the place of what was decided of that row. */
  add(draft: StepDraft): void {
    const known = draft.kind === 'correct' || draft.kind === 'aside' ? this.ofRow(draft.sheet, draft.row) : null;
    if (known)
      return this.#set(
        this.steps.map((step) => (step.id === known.id ? ({ ...draft, id: known.id, on: true } as Step) : step)),
      );
    const last = Math.max(0, ...this.steps.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0)));
    this.#set([...this.steps, { ...draft, id: `${draft.kind}-${last + 1}`, on: true } as Step]);
  }

  switch(id: string, on: boolean): void {
    this.#set(this.steps.map((step) => (step.id === id ? { ...step, on } : step)));
  }

  remove(id: string): void {
    this.#set(this.steps.filter((step) => step.id !== id));
  }

  /** Moves a step up or down by one place. */
  move(id: string, by: 1 | -1): void {
    const from = this.steps.findIndex((step) => step.id === id);
    const moved = this.steps[from];
    const other = this.steps[from + by];
    if (moved && other) this.#set(this.steps.with(from, other).with(from + by, moved));
  }

  /** Goes back to the steps under which the ledger was last read. */
  revert(): void {
    this.#set(this.applied);
  }

  /** Writes what changed: a step keeps its place among the others unless it was moved. */
  #set(steps: readonly Step[]): void {
    const known = this.#dossier.all('steps');
    let last = Math.max(0, ...[...known.values()].map(({ place }) => place));
    const places = steps.map(({ id }) => known.get(id)?.place ?? (last += 1)).toSorted((a, b) => a - b);
    const kept = new Set(steps.map(({ id }) => id));
    this.#dossier.together(() => {
      for (const id of known.keys()) if (!kept.has(id)) this.#dossier.remove('steps', id);
      for (const [at, step] of steps.entries())
        this.#dossier.keep('steps', step.id, { place: places[at] ?? at, step: step as unknown as Json }, step.reason);
    });
  }

  /** Takes the steps and readings of a file behind those that are there. @returns whether the file was sound */
  take(name: string, text: string): boolean {
    const read = readRecipeFile(name, text);
    if (!read.ok) {
      this.#onproblem(read.problem);
      return false;
    }
    const known = new Set(this.steps.map((step) => JSON.stringify({ ...step, id: '' })));
    const fresh = read.value.steps.filter((step) => !known.has(JSON.stringify({ ...step, id: '' })));
    const taken = new Set(this.steps.map(({ id }) => id));
    let last = this.steps.length + fresh.length;
    const named = fresh.map((step) => (taken.has(step.id) ? { ...step, id: `${step.kind}-${(last += 1)}` } : step));
    const marked = read.value.readings.map((reading) => [sheetMark(reading.sheet), reading] as const);
    this.#brought = new Set([...this.#brought, ...marked.map(([mark]) => mark)]);
    for (const [mark, reading] of marked)
      this.#dossier.record('mappings', mark, { byHand: true, reading: reading as unknown as Json });
    this.#set([...this.steps, ...named]);
    return true;
  }

  /** The recipe as a file: how each sheet on the desk is read, then the steps. */
  written(sheets: readonly Sheet[]): string {
    const settled = sheets.filter(({ confirmed }) => confirmed).map(({ proposal }) => proposal);
    const other = this.recipe.readings.filter(
      (reading) => !settled.some((proposal) => readingFor([reading], sheetOf(proposal)) !== null),
    );
    return writeRecipeFile({ readings: [...settled.map(readingOf), ...other], steps: this.steps });
  }
}
