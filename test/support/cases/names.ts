import type { WorkedCase } from '#checks/worked-case.ts';

/** Ids for the names a worked case gives to accounts, parties, assets, loans and invoices, 1, 2, 3 … by kind in order of first sight. */
export interface Names {
  readonly accounts: ReadonlyMap<string, number>;
  readonly parties: ReadonlyMap<string, number>;
  account(name: string): number;
  /** The id a cell stands for; null when its column holds no name. */
  idFor(column: string, cell: string, cells: Readonly<Record<string, string>>): number | null;
  /** A fresh id for a row that was not named. */
  next(key: string): number;
}

type Kind = 'account' | 'party' | 'asset' | 'loan' | 'invoice';

function kindOf(column: string, cells: Readonly<Record<string, string>>): Kind | null {
  if (column === 'target_id') return (cells['target_kind'] as Kind | undefined) ?? null;
  const kind = /(?:^|_)(account|party|asset|loan|invoice)_id$/.exec(column)?.[1];
  return (kind as Kind | undefined) ?? null;
}

export function namesOf(worked: WorkedCase): Names {
  const known: Record<Kind, Map<string, number>> = {
    account: new Map(),
    party: new Map(),
    asset: new Map(),
    loan: new Map(),
    invoice: new Map(),
  };
  const idOf = (kind: Kind, name: string): number => {
    const ids = known[kind];
    const id = ids.get(name) ?? ids.size + 1;
    ids.set(name, id);
    return id;
  };
  const idFor: Names['idFor'] = (column, cell, cells) => {
    const kind = kindOf(column, cells);
    if (!kind) return null;
    if (!/^[A-Z]\w*$/.test(cell))
      throw new RangeError(`"${cell}" is no name: a capital letter, then letters and digits`);
    return idOf(kind, cell);
  };
  for (const { rows } of worked.tables)
    for (const { cells } of rows)
      for (const [column, cell] of Object.entries(cells)) if (/^[A-Z]\w*$/.test(cell)) idFor(column, cell, cells);
  for (const given of worked.given) if (given.kind === 'no-statement') idOf('account', given.account);
  const fresh = new Map<string, number>();
  return {
    accounts: known.account,
    parties: known.party,
    account: (name) => idOf('account', name),
    idFor,
    next(key) {
      const kind = kindOf(key, {});
      if (kind) return idOf(kind, `unnamed ${known[kind].size + 1}`);
      const id = (fresh.get(key) ?? 0) + 1;
      fresh.set(key, id);
      return id;
    },
  };
}
