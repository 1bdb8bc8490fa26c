const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

/** Shorter numbers are shared by unlike things. */
const LEAST_CHARACTERS = 5;
/** A chassis number: seventeen characters without I, O and Q (ISO 3779). */
const CHASSIS = /(?<![A-Z0-9])[A-Z0-9]{17}(?![A-Z0-9])/gu;

/** A chassis number as it must be: who writes I, O or Q read 1, 0 or 0. */
const asChassis = (text: string): string =>
  text.length === 17 && /\d/u.test(text) ? text.replace(/I/gu, '1').replace(/[OQ]/gu, '0') : text;

/**
 * Numbers that name a thing: those written as its identifier, several of which may stand in one cell, and a chassis number that its
 * description holds. Signs and spaces do not count; words without a digit are no number.
 */
export function thingIdentifiers(identifier: string | null, description: string | null): readonly string[] {
  const written = (identifier ?? '').split(/[;/|,\n]+/u).map(bare);
  const chassis = (description ?? '').toUpperCase().match(CHASSIS) ?? [];
  const all = [bare(identifier ?? ''), ...written, ...chassis.filter((one) => /\d/u.test(one) && /\p{L}/u.test(one))];
  return [...new Set(all.filter((one) => one.length >= LEAST_CHARACTERS && /\d/u.test(one)).map(asChassis))];
}
