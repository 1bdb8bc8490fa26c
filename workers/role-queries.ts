import facts from '#roles/facts.sql?raw';
import links from '#roles/links.sql?raw';
import newcomers from '#roles/newcomers.sql?raw';
import payments from '#roles/payments.sql?raw';
import persons from '#roles/persons.sql?raw';
import type { RoleFacts } from '#roles/values.ts';
import rows from '#roles/rows.sql?raw';
import sight from '#roles/sight.sql?raw';
import type { RowFamily } from '#roles/measures.ts';
import type { RowId } from '#domain/row-id.ts';
import type { Database } from '#engine/database.ts';
import { render } from '#engine/render.ts';
import type { RoleRows } from './requests.ts';

/** What the profiles are computed from. */
export const roleQueries: Readonly<Record<keyof RoleFacts, string>> = {
  persons,
  payments,
  links,
  facts,
  newcomers,
  sight,
};

/** The rows that each measure of one person stands on. */
export async function roleRowsOf(database: Database, person: number, signal?: AbortSignal): Promise<RoleRows> {
  const found: Partial<Record<RowFamily, RowId[]>> = {};
  for (const row of await database.rows(render(rows, { person }), signal)) {
    const family = String(row['family']) as RowFamily;
    (found[family] ??= []).push(Number(row['row_id']) as RowId);
  }
  return found;
}
