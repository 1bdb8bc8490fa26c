import { assetStates, type AssetDecision } from './asset-decision.ts';

/** A record of a person or company that the user joined to another. Both by the name under which the ledger knows them. */
export interface SamePerson {
  readonly record: string;
  /** As the files write it. */
  readonly name: string;
  /** Stands for itself: no record stands for another through a third. */
  readonly standsFor: string;
  readonly ofName: string;
  /** Why they are one, as the user said it. */
  readonly reason: string;
}

/**
 * What the user decided of persons, claims and assets: everything that counts sees the ledger under it. Keys are those of the case
 * file, which hold whatever the order in which files are read.
 */
export interface CaseAnswers {
  readonly samePersons: readonly SamePerson[];
  /** To claims, by their name. */
  readonly claims: Readonly<Record<string, 'accepted' | 'refused' | 'unknown'>>;
  /** By the row that names the asset. */
  readonly assets: Readonly<Record<string, AssetDecision>>;
}

export const noAnswers: CaseAnswers = { samePersons: [], claims: {}, assets: {} };

export const isUnanswered = ({ samePersons, claims, assets }: CaseAnswers): boolean =>
  samePersons.length === 0 && Object.keys(claims).length === 0 && Object.keys(assets).length === 0;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const areTexts = (value: Fields, names: readonly string[]): boolean =>
  names.every((name) => typeof value[name] === 'string');
const isAmount = (value: unknown): boolean => value === null || Number.isSafeInteger(value);
const isDay = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value));
const isOneOf = (words: readonly string[], value: unknown): boolean =>
  typeof value === 'string' && words.includes(value);

function isAssetDecision(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { states = [], value: worth, legalBasis = '', goodFaith = 'accepted' } = value;
  return (
    Array.isArray(states) &&
    states.every((step) => isFields(step) && isOneOf(assetStates, step['state']) && isDay(step['on'])) &&
    (worth === undefined ||
      (isFields(worth) &&
        ['low', 'central', 'high'].every((end) => isAmount(worth[end])) &&
        isDay(worth['on']) &&
        typeof worth['method'] === 'string')) &&
    typeof legalBasis === 'string' &&
    isOneOf(['accepted', 'refused'], goodFaith)
  );
}

/** Answers that come from outside, none where there are none; null when they are not what they should be. */
export function answersIn(value: unknown): CaseAnswers | null {
  if (value === undefined) return noAnswers;
  if (!isFields(value)) return null;
  const { samePersons, claims, assets } = value;
  const isSound =
    Array.isArray(samePersons) &&
    samePersons.every((one) => isFields(one) && areTexts(one, ['record', 'name', 'standsFor', 'ofName', 'reason'])) &&
    isFields(claims) &&
    Object.values(claims).every((answer) => isOneOf(['accepted', 'refused', 'unknown'], answer)) &&
    isFields(assets) &&
    Object.values(assets).every(isAssetDecision);
  return isSound ? ({ samePersons, claims, assets } as unknown as CaseAnswers) : null;
}
