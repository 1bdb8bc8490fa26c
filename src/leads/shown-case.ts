import type { Digest } from '#domain/source.ts';
import type { ReviewCase } from './review-cases.ts';

/** A case as it is handed over: its findings by id, and how it was scored. */
export interface CaseShown {
  readonly rank: number;
  readonly band: ReviewCase['band'];
  readonly score: number;
  readonly moneyAtStake: number | null;
  readonly families: readonly string[];
  readonly findings: readonly Digest[];
  readonly beside: readonly Digest[];
}

/** Cases by the ids of their findings. Scores are kept to four decimals, as they are compared. */
export const shownCases = (cases: readonly ReviewCase[]): readonly CaseShown[] =>
  cases.map(({ rank, band, score, moneyAtStake, families, findings, beside }) => ({
    rank,
    band,
    score: Math.round(score * 10_000) / 10_000,
    moneyAtStake,
    families,
    findings: findings.map(({ id }) => id),
    beside: beside.map(({ id }) => id),
  }));
