import { getContext, setContext } from 'svelte';
import type { Language } from '#domain/language.ts';
import type { RowId } from '#domain/row-id.ts';
import type { Opened } from '#snapshot/read.ts';
import { Contents } from './contents.ts';
import { isAsking, isFindingAsked, isRowAsked, noFilter, type ShownFilter } from './shown-filter.ts';

/** Rows on show: places in the list of carried rows, or only their number when they are not carried. */
export interface RowsShown {
  readonly title: string;
  readonly places: readonly number[] | null;
  readonly count: number;
}

/** One opened snapshot and how it is being read. */
export class Reader extends Contents {
  language = $state<Language>('fr');
  isDark = $state(false);
  shown = $state.raw<RowsShown | null>(null);
  at = $state(0);
  filter = $state.raw<ShownFilter>(noFilter);
  /** Findings unfolded, by id: the first to review at the start. */
  unfolded = $state.raw<readonly string[]>([]);
  readonly askedFindings = $derived.by(() =>
    this.findings.filter((shown) =>
      isFindingAsked(shown, this.filter, shown.check.text[this.language].title, this.parts),
    ),
  );
  readonly #asked = $derived.by(() => new Set<string>(this.askedFindings.map(({ finding }) => finding.id)));

  constructor(opened: Opened, language: Language) {
    super(opened);
    this.language = language;
    this.unfolded = this.findings.slice(0, 1).map(({ finding }) => finding.id);
  }

  openPlaces(title: string, places: readonly number[] | null, count: number, at = 0): void {
    const [first] = places?.slice(at, at + 1) ?? [];
    const asked = isAsking(this.filter)
      ? (places?.filter((place) => {
          const row = this.rowAt(place);
          return row !== undefined && isRowAsked(row, this.filter);
        }) ?? null)
      : places;
    this.shown = { title, places: this.parts.rows ? asked : null, count };
    this.at = Math.max(0, first === undefined ? 0 : (asked?.indexOf(first) ?? 0));
  }

  /** @param first  the row looked at first */
  openRows(title: string, rows: readonly RowId[], first: RowId | null = null): void {
    this.openPlaces(title, this.placesOf(rows), rows.length, first === null ? 0 : Math.max(0, rows.indexOf(first)));
  }

  isAsked(id: string): boolean {
    return this.#asked.has(id);
  }

  /** Unfolds a finding and brings it into view. */
  openFinding(id: string): void {
    if (!this.unfolded.includes(id)) this.unfolded = [...this.unfolded, id];
    requestAnimationFrame(() => document.getElementById(`finding-${id}`)?.scrollIntoView({ block: 'start' }));
  }

  turnFinding(id: string): void {
    this.unfolded = this.unfolded.includes(id) ? this.unfolded.filter((one) => one !== id) : [...this.unfolded, id];
  }

  step(by: number): void {
    const last = (this.shown?.places?.length ?? 0) - 1;
    this.at = Math.max(0, Math.min(last, this.at + by));
  }

  close(): void {
    this.shown = null;
  }
}

const key = Symbol('reader');

export const provideReader = (reader: Reader): Reader => setContext(key, reader);
export const useReader = (): Reader => getContext<Reader>(key);
