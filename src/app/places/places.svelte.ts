import type { Placing } from '#places/recognise.ts';
import { type PlacesSeen, placeKey, placesSeen, type Sum, type Writing } from '#places/seen.ts';
import { figureSql } from '#engine/figure.ts';
import type { Commune } from '#places/gazetteer.ts';
import type { RowId } from '#domain/row-id.ts';
import { PAGE } from '../drawer.svelte.ts';
import { resource, type Resource } from '../resource.svelte.ts';
import type { Session } from '../session.svelte.ts';
import { rowsOfWritings, writingOf, writings } from './writings.ts';

interface Read {
  readonly writings: readonly Writing[];
  readonly placings: ReadonlyMap<string, Placing>;
  readonly communes: ReadonlyMap<string, Commune>;
  readonly departments: ReadonlyMap<string, string>;
}

const writingKey = ({ writtenIn, text }: Writing): string => `${writtenIn} ${text ?? ''}`;

/** Places of the case under the filter in force: what the files write, what is recognised in it, and what a person decided. */
export class Places {
  readonly #session: Session;
  readonly read: Resource<Read>;
  readonly decided = $derived.by(() => this.#session.dossier.all('places'));
  readonly seen = $derived.by((): PlacesSeen | null => {
    const read = this.read.value;
    if (read === null) return null;
    return placesSeen(
      read.writings,
      (writing) => {
        const decision = writing.text === null ? undefined : this.decided.get(placeKey(writing.text));
        return decision
          ? { state: 'placed', commune: decision.commune, by: 'decided' }
          : (read.placings.get(writingKey(writing)) ?? null);
      },
      (code) => read.communes.get(code) ?? null,
    );
  });

  constructor(session: Session) {
    this.#session = session;
    this.read = resource(() => {
      if (!session.isOpen) return null;
      const sql = figureSql(writings, session.filter);
      const codes = [...this.decided.values()].map(({ commune }) => commune).sort();
      return {
        key: `${session.edition}:places:${codes.join()}:${sql}`,
        ask: (signal) => this.#ask(sql, codes, signal),
      };
    }, session.answers);
  }

  async #ask(sql: string, codes: readonly string[], signal: AbortSignal): Promise<Read> {
    const engine = await this.#session.engine();
    const rows = await engine.database.rows(sql, signal);
    const read = rows.map((row) => writingOf(row as Parameters<typeof writingOf>[0]));
    const texts = new Map(
      read.flatMap((writing) =>
        writing.text === null ? [] : [[writingKey(writing), { text: writing.text, writtenIn: writing.writtenIn }]],
      ),
    );
    const answer = await engine.ask('places', { texts: [...texts.values()], codes }, { signal });
    return {
      writings: read,
      placings: new Map(
        [...texts.keys()].flatMap((key, at) => (answer.placings[at] ? [[key, answer.placings[at]]] : [])),
      ),
      communes: new Map(answer.communes.map((commune) => [commune.code, commune])),
      departments: new Map(answer.departments),
    };
  }

  departmentName(code: string): string {
    return this.read.value?.departments.get(code) ?? code;
  }

  /** Keeps that a text means a commune; null takes it back. */
  decide(text: string, commune: Commune | null): void {
    if (commune === null) this.#session.dossier.remove('places', placeKey(text));
    else this.#session.dossier.keep('places', placeKey(text), { commune: commune.code, name: commune.name });
  }

  open(title: string, sums: readonly Sum[]): void {
    const total = sums.reduce((all, { rows }) => all + rows, 0);
    if (total === 0) return;
    const session = this.#session;
    const sql = rowsOfWritings(sums, session.filter);
    session.drawer.open({
      key: `${session.edition}:${sql}`,
      title,
      total,
      sql,
      page: async (offset, signal) => {
        const rows = await (
          await session.engine()
        ).database.rows(`${sql}\norder by row_id limit ${String(PAGE)} offset ${String(offset)}`, signal);
        return rows.map((row) => Number(row['row_id']) as RowId);
      },
    });
  }
}
