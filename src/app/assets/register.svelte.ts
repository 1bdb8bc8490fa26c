import type { RowId } from '#domain/row-id.ts';
import { rowMark, sourceMark } from '#seal/finding-id.ts';
import type { AssetDecision, CapDecision, StateStep } from '#domain/asset-decision.ts';
import { type DecidedEntry, type DecidedRegister, decidedRegister } from '#wealth/seized/decided.ts';
import type { Register } from '#wealth/seized/register.ts';
import { knownRows } from '../drawer.svelte.ts';
import { resource, type Resource } from '../resource.svelte.ts';
import type { Session } from '../session.svelte.ts';

/** A payment by which money of one asset went into another. */
export interface Taken {
  readonly paid: DecidedEntry;
  readonly rows: readonly RowId[];
}

/** The register of assets as the page works on it: what the files say, under what the user decided. */
export class AssetRegister {
  readonly #session: Session;
  readonly read: Resource<Register>;
  readonly markOf = $derived.by(() =>
    rowMark(new Map(this.#session.sources.map(({ number, sha256, sheet }) => [number, sourceMark(sha256, sheet)]))),
  );
  readonly decisions = $derived.by(() => this.#session.dossier.all('assets'));
  readonly caps = $derived.by(() => this.#session.dossier.all('caps'));
  readonly now = $derived.by((): DecidedRegister | null =>
    this.read.value === null
      ? null
      : decidedRegister(this.read.value, ({ row }) => this.decisions.get(this.markOf(row)) ?? null, this.caps),
  );
  readonly #byNumber = $derived.by(
    () => new Map((this.now?.entries ?? []).map((entry) => [entry.listed.asset, entry] as const)),
  );

  readonly #taken = $derived.by(() => {
    const taken = new Map<number, Taken[]>();
    for (const paid of this.now?.entries ?? [])
      for (const { asset, rows } of paid.listed.paidFrom)
        taken.set(asset, [...(taken.get(asset) ?? []), { paid, rows }]);
    return taken;
  });

  constructor(session: Session) {
    this.#session = session;
    this.read = resource(
      () =>
        session.isOpen
          ? {
              key: `${session.edition}:assets`,
              ask: async (signal) => (await session.engine()).ask('register', null, { signal }),
            }
          : null,
      session.answers,
    );
  }

  entry(asset: number): DecidedEntry | null {
    return this.#byNumber.get(asset) ?? null;
  }

  nameOf(party: number): string {
    return this.read.value?.names.get(party) ?? '–';
  }

  /** The asset the address names, if it is in the register. */
  get chosen(): DecidedEntry | null {
    const { asset } = this.#session.chosen;
    if (asset === undefined) return null;
    return this.now?.entries.find(({ row }) => this.markOf(row) === asset) ?? null;
  }

  choose(entry: DecidedEntry | null): void {
    this.#session.choose({ asset: entry === null ? undefined : this.markOf(entry.row) });
  }

  /** Changes what the user says of an asset; what is `undefined` is as in the register again. */
  decide(
    entry: DecidedEntry,
    change: { readonly [Key in keyof AssetDecision]?: AssetDecision[Key] | undefined },
  ): void {
    const key = this.markOf(entry.row);
    const next = Object.fromEntries(
      Object.entries({ ...entry.decision, ...change }).filter(([, value]) => value !== undefined),
    ) as AssetDecision;
    if (Object.keys(next).length === 0) this.#session.dossier.remove('assets', key);
    else this.#session.dossier.keep('assets', key, next);
  }

  addState(entry: DecidedEntry, step: StateStep): void {
    this.decide(entry, { states: [...(entry.decision?.states ?? []), step] });
  }

  cap(legalBasis: string, cap: CapDecision | null): void {
    if (cap === null) this.#session.dossier.remove('caps', legalBasis);
    else this.#session.dossier.keep('caps', legalBasis, cap);
  }

  openRows(title: string, rows: readonly RowId[]): void {
    const once = [...new Set(rows)].sort((one, other) => one - other);
    if (once.length > 0)
      this.#session.drawer.open(knownRows(`${this.#session.edition}:assets:${once.join()}`, title, once, null));
  }

  /** Every row that a count of these assets stands on: their lines, and the payments and debts taken from them. */
  rowsOf(assets: readonly number[]): readonly RowId[] {
    return assets.flatMap((asset) => {
      const entry = this.entry(asset);
      if (entry === null) return [];
      return [
        ...entry.listed.rows,
        ...entry.debts.map(({ row }) => row),
        ...this.takenFrom(asset).flatMap(({ rows }) => rows),
      ];
    });
  }

  /** Payments by which money of this asset went into others of the list. */
  takenFrom(asset: number): readonly Taken[] {
    return this.#taken.get(asset) ?? [];
  }
}
