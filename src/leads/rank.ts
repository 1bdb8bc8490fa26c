import type { Check, Family } from '#domain/check.ts';
import type { Finding } from '#domain/finding.ts';
import { weights } from './weights.ts';

/** A finding and its place in the order of review, 1 first; null for what is context only. */
export interface Ranked {
  readonly finding: Finding;
  readonly rank: number | null;
}

/** A supported reason that names no part of the amount is taken to account for half of it. */
const SHARE_UNSAID = 0.5;

/**
 * Part of a finding that its ordinary reasons account for, 0 to 1: the largest share among those the data support. Reasons do not
 * add up, since two of them may account for the same money; one that is excluded raises nothing.
 */
export function explainedShare(finding: Finding): number {
  const shares = finding.tried.map(({ answer, share }) => (answer === 'supports' ? (share ?? SHARE_UNSAID) : 0));
  return Math.max(0, ...shares);
}

/** Weight of its family × severity × the part left unexplained, 0 to 1. An order of review, never a probability. */
export function priority(finding: Finding, check: Check): number {
  return weights[check.family] * finding.severity * (1 - explainedShare(finding));
}

/** One bar of the waterfall: bars add up, and 1 − 2^(−their sum) is the priority of the whole. */
export interface Bar {
  readonly family: Family;
  /** The strongest finding of the family, before weighing. */
  readonly strength: number;
  readonly bits: number;
}

/** Priority of findings taken together: each family counts once, by its strongest (noisy-or, CHECKS.md section 12). */
export function priorityOfAll(
  findings: readonly Finding[],
  checks: readonly Check[],
): { readonly score: number; readonly bars: readonly Bar[] } {
  const strongest = new Map<Family, number>();
  for (const { finding, check } of matched(findings, checks)) {
    const strength = finding.severity * (1 - explainedShare(finding));
    strongest.set(check.family, Math.max(strength, strongest.get(check.family) ?? 0));
  }
  const bars = [...strongest]
    .map(([family, strength]) => ({ family, strength, bits: -Math.log2(1 - weights[family] * strength) + 0 }))
    .sort((a, b) => b.bits - a.bits || (a.family < b.family ? -1 : 1));
  return { score: 1 - bars.reduce((left, { family, strength }) => left * (1 - weights[family] * strength), 1), bars };
}

/**
 * Findings in order of review: by priority, then by money at stake, then by id, so that the order never depends on chance. What is
 * context only comes last and has no rank.
 *
 * @throws RangeError when a finding belongs to no check given
 */
export function rank(findings: readonly Finding[], checks: readonly Check[]): readonly Ranked[] {
  const ordered = matched(findings, checks)
    .map(({ finding, check }) => ({
      finding,
      isContext: check.kind === 'context' || check.family === 'context',
      priority: priority(finding, check),
    }))
    .sort(
      (a, b) =>
        Number(a.isContext) - Number(b.isContext) ||
        b.priority - a.priority ||
        (b.finding.amount ?? 0) - (a.finding.amount ?? 0) ||
        (a.finding.id < b.finding.id ? -1 : 1),
    );
  return ordered.map(({ finding, isContext }, place) => ({ finding, rank: isContext ? null : place + 1 }));
}

function matched(
  findings: readonly Finding[],
  checks: readonly Check[],
): readonly { readonly finding: Finding; readonly check: Check }[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  return findings.map((finding) => {
    const check = byId.get(finding.check);
    if (!check) throw new RangeError(`no check "${finding.check}"`);
    return { finding, check };
  });
}
