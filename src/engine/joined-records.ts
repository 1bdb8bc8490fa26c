import type { Subject } from '#domain/finding.ts';
import type { LedgerAtRest } from './ledger-at-rest.ts';

/** Persons of several records, by what they are, hold or share a household with: the names as the files write them, the person's own first. */
const joinedQuery = `
  with
    person as (
      select distinct stands_for as person
      from party_merged
    ),
    tie as (
      select 'party' as kind, household_member.party_id as id, person.person
      from household_member
      join person on person.person = household_member.member_id
      union
      select holding.target_kind, holding.target_id, person.person
      from holding
      join person on person.person = holding.party_id
      where holding.target_kind in ('account', 'asset')
    )
  select tie.kind, tie.id, tie.person, record.name_raw as name
  from tie
  join party_record as record on record.party_id = tie.person
  join ledger.party as own on own.party_id = tie.person
  order by tie.kind, tie.id, own.name_norm, record.name_norm <> own.name_norm, record.name_norm`;

/** Of each subject, the persons of several records whom it stands on. */
export async function joinedRecords(
  ledger: LedgerAtRest,
  signal?: AbortSignal,
): Promise<(subject: Subject) => readonly (readonly string[])[]> {
  const known = await ledger.once('joined records', async () => {
    const byThing = new Map<string, Map<number, string[]>>();
    for (const row of await ledger.database.rows(joinedQuery, signal)) {
      const thing = `${String(row['kind'])} ${String(row['id'])}`;
      const persons = byThing.get(thing) ?? new Map<number, string[]>();
      byThing.set(thing, persons);
      const person = Number(row['person']);
      persons.set(person, [...(persons.get(person) ?? []), String(row['name'])]);
    }
    return byThing;
  });
  return ({ unit, id, accounts }) => {
    const things = accounts.map((account) => `account ${account}`);
    if (unit === 'party' || unit === 'asset') things.unshift(`${unit} ${id}`);
    const persons = new Map(things.flatMap((thing) => [...(known.get(thing) ?? [])]));
    return unit === 'case' ? [] : [...persons.values()];
  };
}
