import type { Database } from '#engine/database.ts';
import holdersSql from './holders.sql?raw';
import { folded } from './scrub.ts';

/** Somebody who holds an account or a thing: who may be the person a level of disclosure is for. */
export interface Holder {
  /** As the ledger numbers parties. */
  readonly id: number;
  readonly name: string;
}

export const holders = async (database: Pick<Database, 'rows'>): Promise<readonly Holder[]> =>
  (await database.rows(holdersSql)).map((row) => ({ id: Number(row['party_id']), name: String(row['name_raw']) }));

/** The one holder of a name, whatever its case, accents and spaces; null when there is none, or more than one. */
export function holderNamed(known: readonly Holder[], name: string): Holder | null {
  const plain = (text: string): string => folded(text).trim().replace(/ +/g, ' ');
  const [one, ...more] = known.filter((holder) => plain(holder.name) === plain(name));
  return one && more.length === 0 ? one : null;
}
