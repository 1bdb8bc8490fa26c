import type { CaseAnswers } from '#domain/case-answers.ts';
import type { Database } from '#engine/database.ts';
import { samePersonsOf } from '#identity/joined-records.ts';
import { canonical } from '#seal/canonical.ts';
import type { Dossier } from './dossier.svelte.ts';
import personsSql from './people/persons.sql?raw';
import { personOf } from './people/profile.ts';

/** Tables through which checks see the answers of each kind; persons are everywhere. */
const seenIn: Readonly<Record<keyof CaseAnswers, readonly string[] | 'everywhere'>> = {
  samePersons: 'everywhere',
  claims: ['income', 'claim_answer'],
  assets: ['asset'],
};

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
