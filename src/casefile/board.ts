import { sha256 } from '#seal/sha256.ts';
import type { Claim, Missing, Pin } from './parts.ts';

/** A thing pinned to a claim, under the name it has among notes. */
export interface Pinned {
  readonly key: string;
  readonly thing: string;
  readonly pin: Pin;
}

export interface Lacking {
  readonly key: string;
  readonly missing: Missing;
}

/** One claim with all that speaks for it, against it, and what it lacks. */
export interface BoardClaim {
  readonly id: string;
  readonly claim: Claim;
  readonly pins: readonly Pinned[];
  readonly missing: readonly Lacking[];
}

const under = (key: string): readonly [string, string] => {
  const slash = key.indexOf('/');
  return [key.slice(0, slash), key.slice(slash + 1)];
};

/** The board in the order in which its claims were put down. What is pinned to a claim that is gone is not shown, and comes back with it. */
export function boardOf(
  claims: ReadonlyMap<string, Claim>,
  pins: ReadonlyMap<string, Pin>,
  missing: ReadonlyMap<string, Missing>,
): readonly BoardClaim[] {
  const of = <Value>(kept: ReadonlyMap<string, Value>, id: string) =>
    [...kept].flatMap(([key, value]) => {
      const [claim, rest] = under(key);
      return claim === id ? [{ key, rest, value }] : [];
    });
  return [...claims]
    .map(([id, claim]) => ({
      id,
      claim,
      pins: of(pins, id).map(({ key, rest, value }) => ({ key, thing: rest, pin: value })),
      missing: of(missing, id).map(({ key, value }) => ({ key, missing: value })),
    }))
    .toSorted((a, b) =>
      a.claim.since < b.claim.since ? -1 : a.claim.since > b.claim.since ? 1 : a.id < b.id ? -1 : 1,
    );
}

/** A new claim under a name that another investigator's file will not have by chance. */
export const newClaim = (text: string, since: string): { readonly id: string; readonly claim: Claim } => ({
  id: sha256(JSON.stringify([text.toWellFormed(), since])).slice(0, 16),
  claim: { text, state: 'open', reason: '', since },
});

/** The name of a new item under a claim. */
export const itemKey = (claim: string, text: string, since: string): string =>
  `${claim}/${sha256(JSON.stringify([text.toWellFormed(), since])).slice(0, 16)}`;
