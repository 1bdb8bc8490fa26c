import type { Standing } from '#statistics/standing.ts';
import type { MeasureName, Unknown } from './measures.ts';

/** A measure of one person: its value with its place among those compared, or why it is not known. */
export type Reading = { readonly value: number; readonly standing: Standing | null } | { readonly why: Unknown };

export type Readings = Readonly<Record<MeasureName, Reading>>;

/** Which end of a measure points to the role. */
export type Direction = 'high' | 'low';

interface SignalRule {
  readonly measure: MeasureName;
  readonly direction: Direction;
  /** Below it a high place means nothing: everybody may stand at nought. */
  readonly least?: number;
}

/** Signals of each role (METHODS.md 18). A role is a word for a profile, never for a person. */
const signals = {
  collector: [
    { measure: 'cash_deposits', direction: 'high', least: 3 },
    { measure: 'out_per_in', direction: 'low' },
    { measure: 'level', direction: 'low' },
  ],
  passage: [
    { measure: 'life_days', direction: 'low' },
    { measure: 'turnover_month', direction: 'high' },
    { measure: 'residual', direction: 'low' },
    { measure: 'shared_sink', direction: 'high', least: 1 },
  ],
  broker: [
    { measure: 'between_groups', direction: 'high', least: 1 },
    { measure: 'constraint', direction: 'low' },
    { measure: 'through', direction: 'high', least: 1 },
  ],
  organiser: [
    { measure: 'betweenness', direction: 'high', least: 1e-9 },
    { measure: 'partners', direction: 'low' },
    { measure: 'money', direction: 'low' },
    { measure: 'links', direction: 'high', least: 1 },
  ],
  recruiter: [{ measure: 'first_contact', direction: 'high', least: 2 }],
  front_owner: [
    { measure: 'assets_owned', direction: 'high', least: 1 },
    { measure: 'own_costs', direction: 'low' },
    { measure: 'income_to_assets', direction: 'low' },
  ],
  enabler: [
    { measure: 'groups_served', direction: 'high', least: 2 },
    { measure: 'sector_lift', direction: 'high', least: 1 },
  ],
  beneficiary: [
    { measure: 'paid_by_others', direction: 'high', least: 1 },
    { measure: 'assets_owned', direction: 'high', least: 1 },
    { measure: 'level', direction: 'high' },
    { measure: 'tracing', direction: 'high' },
  ],
} as const satisfies Readonly<Record<string, readonly SignalRule[]>>;

export type Role = keyof typeof signals;

export const roles = Object.keys(signals) as readonly Role[];

export interface Signal {
  readonly measure: MeasureName;
  readonly direction: Direction;
  /** `points` in the direction of the role, `rests` where it does not, `unknown` where it could not be computed. */
  readonly state: 'points' | 'rests' | 'unknown';
  readonly why: Unknown | null;
}

/**
 * `compatible`: more than half of all signals point to the role, the unknown ones counted against it. `unseen`: not so, and half of
 * them or more could not be computed, so that nothing can be said. `some`, `none`: signals that point, but too few.
 */
export type RoleState = 'compatible' | 'some' | 'none' | 'unseen';

export interface RoleReading {
  readonly role: Role;
  readonly state: RoleState;
  readonly pointing: number;
  readonly computed: number;
  readonly signals: readonly Signal[];
}

/** Beyond this place, among those compared, a value is high; below the same part of the other end it is low. Proposal. */
export const HIGH = 0.8;
/** With fewer persons to compare with, a place says nothing. */
export const LEAST_COMPARED = 5;

/** What the measures of a person say of each role. */
export const roleReadings = (readings: Readings): readonly RoleReading[] =>
  roles.map((role) => {
    const read = (signals[role] as readonly SignalRule[]).map((rule) => signalOf(rule, readings[rule.measure]));
    const pointing = read.filter(({ state }) => state === 'points').length;
    const computed = read.filter(({ state }) => state !== 'unknown').length;
    return { role, state: stateOf(pointing, computed, read.length), pointing, computed, signals: read };
  });

function signalOf({ measure, direction, least = -Infinity }: SignalRule, reading: Reading): Signal {
  if ('why' in reading) return { measure, direction, state: 'unknown', why: reading.why };
  const { value, standing } = reading;
  if (standing === null || standing.among < LEAST_COMPARED)
    return { measure, direction, state: 'unknown', why: 'too-few' };
  const place = direction === 'high' ? standing.percentile : 1 - standing.percentile;
  return { measure, direction, state: place >= HIGH && value >= least ? 'points' : 'rests', why: null };
}

function stateOf(pointing: number, computed: number, all: number): RoleState {
  if (2 * pointing > all) return 'compatible';
  if (2 * (all - computed) >= all) return 'unseen';
  return pointing > 0 ? 'some' : 'none';
}
