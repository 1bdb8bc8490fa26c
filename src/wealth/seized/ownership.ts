import { type OwnedId, type Owner, type Telling, WHOLE } from './asset.ts';

/** A party that owns shares of a company. */
export interface Shareholding extends Owner {
  readonly company: number;
}

/** An exact part of a whole. */
export interface Fraction {
  readonly part: bigint;
  readonly of: bigint;
}

export interface Behind {
  /** Parties that nobody is known to own, with their part. Together at most the whole; what is left is nobody's. */
  readonly parts: ReadonlyMap<number, Fraction>;
  readonly told: readonly Telling[];
}

/** Ways through companies that are followed for one asset; beyond them the part stays nobody's. */
export const MOST_WAYS = 10_000;

const GREATEST_DEPTH = 32;

/**
 * Who stands behind the owners of something, through companies that own companies. A part that comes back to a company it has passed
 * through, that reaches a company whose shares exceed the whole, or whose share is not stated, is given to nobody and told.
 *
 * @param owned         for what is told
 * @param owners        first owners; a sole owner without a share owns the whole
 * @param shareholdings owners of companies, in any order
 */
export function partiesBehind(
  owned: OwnedId,
  owners: readonly Owner[],
  shareholdings: readonly Shareholding[],
): Behind {
  const ofCompany = new Map<number, Shareholding[]>();
  for (const holding of shareholdings)
    ofCompany.set(holding.company, [...(ofCompany.get(holding.company) ?? []), holding]);
  const parts = new Map<number, Fraction>();
  const told: Telling[] = [];
  let ways = 0;
  const follow = (of: OwnedId, all: readonly Owner[], part: Fraction, path: readonly number[]): void => {
    for (const { party, share } of sharesOf(of, all, told)) {
      const own = { part: part.part * BigInt(share), of: part.of * BigInt(WHOLE) };
      const seen = path.indexOf(party);
      const next = ofCompany.get(party);
      if (seen >= 0) told.push({ code: 'ownership-loop', parties: fromLeast(path.slice(seen)) });
      else if (!next) parts.set(party, sum(parts.get(party), own));
      else if (++ways > MOST_WAYS || path.length >= GREATEST_DEPTH) told.push({ code: 'ownership-too-wide', party });
      else follow({ party }, next, own, [...path, party]);
    }
  };
  follow(owned, owners, { part: 1n, of: 1n }, []);
  return { parts, told: once(told) };
}

/** Each telling once, in order of first sight. */
export const once = (told: readonly Telling[]): readonly Telling[] => [
  ...new Map(told.map((one) => [JSON.stringify(one), one])).values(),
];

/** The shares that can be relied on; none where they exceed the whole or one is missing. */
function sharesOf(
  of: OwnedId,
  owners: readonly Owner[],
  told: Telling[],
): readonly { readonly party: number; readonly share: number }[] {
  const [first] = owners;
  if (first && owners.length === 1 && first.share === null && 'asset' in of) return [{ ...first, share: WHOLE }];
  const stated = owners.flatMap(({ party, share }) => (share === null ? [] : [{ party, share }]));
  const all = stated.reduce((total, { share }) => total + share, 0);
  if (stated.length < owners.length) told.push({ code: 'share-missing', of });
  if (all > WHOLE) told.push({ code: 'shares-over-whole', of, sum: all });
  else if (all < WHOLE && stated.length === owners.length && owners.length > 0)
    told.push({ code: 'shares-under-whole', of, sum: all });
  return all > WHOLE ? [] : stated;
}

/** One loop has one name, wherever it was entered. */
function fromLeast(loop: readonly number[]): readonly number[] {
  const at = loop.indexOf(Math.min(...loop));
  return [...loop.slice(at), ...loop.slice(0, at)];
}

const sum = (one: Fraction | undefined, other: Fraction): Fraction =>
  one ? { part: one.part * other.of + other.part * one.of, of: one.of * other.of } : other;
