import { done, type Outcome } from '#domain/problem.ts';
import type { Language } from '#domain/language.ts';
import { doubtSentence } from '#i18n/doubt.ts';
import { problemText } from '#i18n/translate.ts';
import type { Doubt, Proposal, ReadAs } from '#ingest/intake.ts';
import { applyProfiles } from '#ingest/map/apply-profile.ts';
import { applyMappingFile, readingAsked, readMappingFile } from '#ingest/map/mapping-file.ts';
import { isProfilesFile, readProfiles } from '#ingest/map/profiles-file.ts';
import { neededRoles, roleMeaning } from '#ledger/headings.ts';

/** How files are read under what the user gave. */
export interface Reading {
  /** What holds before the columns of a file are looked at. */
  readonly asked: (path: string) => ReadAs;
  readonly of: (guess: Proposal) => Proposal;
}

const nothingAsked = (): ReadAs => ({});

/** Roles without which no row can be read, as doubts. */
function incomplete({ mapping }: Proposal): readonly Doubt[] {
  const { table, columns } = mapping;
  if (table === 'none') return [];
  const missing = neededRoles[table].filter(
    (choices) => !choices.some((role) => columns.some((one) => one.role === role)),
  );
  return missing.map((choices) => ({ code: 'role-missing', blocks: true, column: null, seen: choices.join(' | ') }));
}

function complete(proposal: Proposal): Proposal {
  const lacking = incomplete(proposal).filter(
    ({ seen }) => !proposal.doubts.some((one) => one.code === 'role-missing' && one.seen === seen),
  );
  return lacking.length === 0 ? proposal : { ...proposal, doubts: [...proposal.doubts, ...lacking], sure: false };
}

/** The user's mapping file or profiles, whichever the file is; without one, only the profiles built in. */
export function readingOf(name: string | undefined, text: string): Outcome<Reading> {
  if (name === undefined) return done({ asked: nothingAsked, of: (guess) => complete(applyProfiles([], guess)) });
  if (isProfilesFile(text)) {
    const profiles = readProfiles(name, text);
    return profiles.ok
      ? done({ asked: nothingAsked, of: (guess) => complete(applyProfiles(profiles.value, guess)) })
      : profiles;
  }
  const entries = readMappingFile(name, text);
  return entries.ok
    ? done({
        asked: (path) => readingAsked(entries.value, path),
        of: (guess) => complete(applyMappingFile(entries.value, applyProfiles([], guess))),
      })
    : entries;
}

/** What is to be known of a source that was read: a code, and the sentence in the language asked. */
export interface Note {
  readonly code: string;
  readonly text: string;
}

const sentence = (doubt: Doubt, { mapping }: Proposal, language: Language): string =>
  doubtSentence(doubt, language, (role) => roleMeaning(mapping.table, role, language));

/** The questions that keep a sheet from being read, as sentences. */
export const questionsOf = (proposal: Proposal, language: Language): readonly string[] =>
  proposal.doubts.filter(({ blocks }) => blocks).map((doubt) => sentence(doubt, proposal, language));

/** What the reader noticed in the file, and what was assumed to read it. */
export const notesOf = (proposal: Proposal, language: Language): readonly Note[] => [
  ...(proposal.problems ?? []).map((problem) => ({ code: problem.code, text: problemText(problem, language) })),
  ...proposal.doubts
    .filter(({ blocks }) => !blocks)
    .map((doubt) => ({ code: doubt.code, text: sentence(doubt, proposal, language) })),
];
