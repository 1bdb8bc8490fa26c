import { getContext, setContext } from 'svelte';
import type { Language } from '#domain/language.ts';
import type { RowId } from '#domain/row-id.ts';
import type { Opened } from '#snapshot/read.ts';
import { Contents } from './contents.ts';

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

  constructor(opened: Opened, language: Language) {
    super(opened);
    this.language = language;
  }

  openPlaces(title: string, places: readonly number[] | null, count: number, at = 0): void {
    this.shown = { title, places: this.parts.rows ? places : null, count };
    this.at = at;
  }

  /** @param first  the row looked at first */
  openRows(title: string, rows: readonly RowId[], first: RowId | null = null): void {
    this.openPlaces(title, this.placesOf(rows), rows.length, first === null ? 0 : Math.max(0, rows.indexOf(first)));
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
