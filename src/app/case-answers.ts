import type { CaseAnswers, SamePerson } from '#domain/case-answers.ts';
import type { MergeDecision } from '#casefile/parts.ts';
import type { Database } from '#engine/database.ts';
import { canonical } from '#seal/canonical.ts';
import type { Dossier } from './dossier.svelte.ts';
import { entriesAmong } from './people/merges.ts';
import personsSql from './people/persons.sql?raw';
import { personOf, type Person } from './people/profile.ts';

/** Tables through which checks see the answers of each kind; persons are everywhere. */
const seenIn: Readonly<Record<keyof CaseAnswers, readonly string[] | 'everywhere'>> = {
  samePersons: 'everywhere',
  claims: ['income', 'claim_answer'],
  assets: ['asset'],
};

/** The records of persons of several records, each with the one that stands for it. */
export const samePersonsOf = (
  persons: readonly Person[],
  kept: ReadonlyMap<string, MergeDecision>,
): readonly SamePerson[] =>
  entriesAmong(persons, kept).entries.flatMap(({ main, records }) =>
    records
      .filter((record) => record !== main)
      .map((record) => ({
        record: record.norm,
        name: record.name,
        standsFor: main.norm,
        ofName: main.name,
        reason: [...kept.values()]
          .filter(
            ({ answer, pair, reason }) => answer === 'confirm' && pair.includes(record.norm) && reason.trim() !== '',
          )
          .map(({ reason }) => reason.trim())
          .join(' · '),
      })),
  );

/** What the user decided, as the engine is to follow it. */
export async function caseAnswersOf(dossier: Dossier, database: Database): Promise<CaseAnswers> {
  const merges = dossier.all('merges');
  const claims = Object.fromEntries([...dossier.all('hypotheses')].map(([claim, { state }]) => [claim, state]));
  const assets = Object.fromEntries(dossier.all('assets'));
  const hasMerges = [...merges.values()].some(({ answer }) => answer === 'confirm');
  const persons = hasMerges ? (await database.rows(personsSql)).map(personOf) : [];
  return { samePersons: samePersonsOf(persons, merges), claims, assets };
}

/** Tables in which the ledger is seen otherwise under other answers. */
export function tablesAnswered(before: CaseAnswers, after: CaseAnswers): readonly string[] | 'everywhere' {
  const changed = (['samePersons', 'claims', 'assets'] as const).filter(
    (part) => canonical(plain(before[part])) !== canonical(plain(after[part])),
  );
  const seen = changed.map((part) => seenIn[part]);
  return seen.includes('everywhere') ? 'everywhere' : seen.flatMap((tables) => (tables === 'everywhere' ? [] : tables));
}

const plain = (value: unknown): Parameters<typeof canonical>[0] =>
  JSON.parse(JSON.stringify(value)) as Parameters<typeof canonical>[0];
