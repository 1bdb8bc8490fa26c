/** How often a level is met among pairs that are one party (`m`) and among pairs that are two (`u`). */
export interface Odds {
  readonly m: number;
  readonly u: number;
}

/**
 * What two records agree on, field by field. The levels of a field are all that can happen when both records have it, so that its `m`
 * and its `u` each add up to one. There is no field, and there must be none, for nationality, origin, religion or language.
 *
 * The numbers are proposals, not estimates from a case; they are printed with each score. `account`, `birth-month`, `birth-year`,
 * `company-name` and `legal-form` complete the table of the methods: two accounts do not tell two persons apart, since one person
 * holds several, and a date known in part says less than a whole one.
 * Source: Fellegi and Sunter, Journal of the American Statistical Association 64 (1969), 1183–1210.
 */
export const fieldLevels = {
  identifier: { equal: { m: 0.98, u: 0.000001 }, different: { m: 0.02, u: 0.999999 } },
  'family-name': {
    equal: { m: 0.85, u: 0.002 },
    near: { m: 0.08, u: 0.004 },
    alike: { m: 0.03, u: 0.008 },
    distant: { m: 0.02, u: 0.05 },
    different: { m: 0.02, u: 0.936 },
  },
  'given-name': {
    equal: { m: 0.8, u: 0.01 },
    near: { m: 0.1, u: 0.015 },
    alike: { m: 0.03, u: 0.015 },
    distant: { m: 0.03, u: 0.06 },
    different: { m: 0.04, u: 0.9 },
  },
  'company-name': {
    equal: { m: 0.85, u: 0.0005 },
    near: { m: 0.08, u: 0.002 },
    alike: { m: 0.03, u: 0.008 },
    distant: { m: 0.02, u: 0.05 },
    different: { m: 0.02, u: 0.9395 },
  },
  'legal-form': { equal: { m: 0.9, u: 0.4 }, different: { m: 0.1, u: 0.6 } },
  'birth-date': {
    equal: { m: 0.92, u: 0.00005 },
    near: { m: 0.05, u: 0.003 },
    'same-year': { m: 0.01, u: 0.017 },
    different: { m: 0.02, u: 0.97995 },
  },
  'birth-month': {
    equal: { m: 0.94, u: 0.0014 },
    'same-year': { m: 0.03, u: 0.0156 },
    different: { m: 0.03, u: 0.983 },
  },
  'birth-year': { equal: { m: 0.96, u: 0.017 }, different: { m: 0.04, u: 0.983 } },
  postcode: {
    equal: { m: 0.7, u: 0.01 },
    'same-area': { m: 0.15, u: 0.05 },
    different: { m: 0.15, u: 0.94 },
  },
  contact: { equal: { m: 0.6, u: 0.00002 }, different: { m: 0.4, u: 0.99998 } },
  account: { equal: { m: 0.6, u: 0.00002 } },
  address: {
    equal: { m: 0.55, u: 0.0005 },
    'same-street': { m: 0.1, u: 0.002 },
    different: { m: 0.35, u: 0.9975 },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Odds>>>>;

export type Field = keyof typeof fieldLevels;
export type LevelOf<Of extends Field> = Extract<keyof (typeof fieldLevels)[Of], string>;

/** Weight of a level in bits: log₂(m/u). */
export function bitsOf<Of extends Field>(field: Of, level: LevelOf<Of>): number {
  const { m, u } = fieldLevels[field][level] as Odds;
  return Math.log2(m / u);
}

/** One pair in ten thousand is one party, before anything is compared. */
const PRIOR = 0.0001;
export const priorBits = Math.log2(PRIOR / (1 - PRIOR));

/** Bits from which a pair is a match, and from which it is put before a reader at all. */
export const bands = { match: 10, possible: 3 } as const;

/** How a common name weakens and a rare one strengthens an equal family name; frequencies are of the case itself. */
const frequencyBounds = { least: 0.00005, most: 0.05 } as const;

/** Bits added for a family name borne by this fraction of the persons of the case, 0 to 1. */
export function frequencyBits(frequency: number): number {
  const bounded = Math.min(frequencyBounds.most, Math.max(frequencyBounds.least, frequency));
  return Math.log2(fieldLevels['family-name'].equal.u) - Math.log2(bounded);
}
