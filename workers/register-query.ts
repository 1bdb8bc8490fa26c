import type { Database } from '#engine/database.ts';
import { registerQueries, type RegisterFacts } from '#wealth/seized/facts.ts';
import { type Register, registerOf } from '#wealth/seized/register.ts';

/** The register of assets as the files give it. @throws ProblemError as `Database.rows` */
export async function askRegister(database: Database, signal?: AbortSignal): Promise<Register> {
  const facts: Partial<Record<keyof RegisterFacts, RegisterFacts['assets']>> = {};
  for (const [name, sql] of Object.entries(registerQueries) as [keyof RegisterFacts, string][])
    facts[name] = await database.rows(sql, signal);
  return registerOf(facts as RegisterFacts);
}
