import type { Family } from '#domain/check.ts';

/**
 * What a full-strength finding of each family weighs in the order of review, 0 to 1. Proposals, not measurements (CHECKS.md
 * section 12): asset and wealth gaps first, then flows built to hide, then crossed limits; context alone weighs nothing.
 */
export const weights: Readonly<Record<Family, number>> = {
  wealth_gap: 0.7,
  asset_financing: 0.7,
  structuring: 0.5,
  closed_flow: 0.5,
  split_flow: 0.5,
  loan_insurance: 0.5,
  cash_business: 0.5,
  trade: 0.5,
  crypto: 0.5,
  cash_limits: 0.3,
  transit: 0.3,
  property: 0.3,
  company: 0.3,
  identity: 0.3,
  spread: 0.3,
  activity: 0.3,
  new_payment: 0.3,
  amount_stat: 0.15,
  network_stat: 0.15,
  context: 0,
};

/** Changes with the table: a rank is only comparable with ranks of the same version. */
export const weightsVersion = 1;
