import type { SamePerson } from '#domain/case-answers.ts';

/** A record of a person or body as the files write it; `norm` is the name under which the ledger knows it. */
export interface NamedRecord {
  readonly id: number;
  readonly name: string;
  readonly norm: string;
  readonly number: string;
}

/** A person once, with the other names of the records that the reader joined into it. */
export interface NamedPerson extends NamedRecord {
  readonly also: readonly string[];
}

/** The persons of the case, each once: a record that stands for nothing of its own is under the person it was joined to. */
export function personsOnce(
  records: readonly NamedRecord[],
  joined: readonly Pick<SamePerson, 'record' | 'standsFor'>[],
): readonly NamedPerson[] {
  const known = new Set(records.map(({ norm }) => norm));
  const mainOf = new Map(
    joined.flatMap(({ record, standsFor }) => (known.has(standsFor) ? [[record, standsFor] as const] : [])),
  );
  const under = new Map<string, NamedRecord[]>();
  for (const record of records) {
    const main = mainOf.get(record.norm);
    if (main !== undefined) under.set(main, [...(under.get(main) ?? []), record]);
  }
  return records.flatMap((record): readonly NamedPerson[] => {
    if (mainOf.has(record.norm)) return [];
    const others = under.get(record.norm) ?? [];
    const also = [...new Set(others.map(({ name }) => name))].filter((name) => name !== record.name);
    const number = record.number || others.map(({ number: other }) => other).find(Boolean) || '';
    return [{ ...record, number, also }];
  });
}
