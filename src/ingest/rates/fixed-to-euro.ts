import type { Day } from '#domain/day.ts';

/** A currency that the euro replaced. */
export interface FixedToEuro {
  /** Units for one euro, exactly as fixed. */
  readonly units: string;
  /** From this day on the rate is fixed for ever. */
  readonly since: Day;
}

const fixed = (units: string, since: string): FixedToEuro => ({ units, since: since as Day });

/**
 * Irrevocable conversion rates of the currencies that the euro replaced: Council Regulation (EC) No 2866/98 and those that amended
 * it, up to Bulgaria. The rule of Regulation (EC) No 1103/97 holds for all: never inverted, never rounded, result to the nearest cent.
 */
export const fixedToEuro: Readonly<Record<string, FixedToEuro>> = {
  ATS: fixed('13.7603', '1999-01-01'),
  BEF: fixed('40.3399', '1999-01-01'),
  DEM: fixed('1.95583', '1999-01-01'),
  ESP: fixed('166.386', '1999-01-01'),
  FIM: fixed('5.94573', '1999-01-01'),
  FRF: fixed('6.55957', '1999-01-01'),
  IEP: fixed('0.787564', '1999-01-01'),
  ITL: fixed('1936.27', '1999-01-01'),
  LUF: fixed('40.3399', '1999-01-01'),
  NLG: fixed('2.20371', '1999-01-01'),
  PTE: fixed('200.482', '1999-01-01'),
  GRD: fixed('340.750', '2001-01-01'),
  SIT: fixed('239.640', '2007-01-01'),
  CYP: fixed('0.585274', '2008-01-01'),
  MTL: fixed('0.429300', '2008-01-01'),
  SKK: fixed('30.1260', '2009-01-01'),
  EEK: fixed('15.6466', '2011-01-01'),
  LVL: fixed('0.702804', '2014-01-01'),
  LTL: fixed('3.45280', '2015-01-01'),
  HRK: fixed('7.53450', '2023-01-01'),
  BGN: fixed('1.95583', '2026-01-01'),
};

/** Day on which the euro began: older amounts in a currency of its first eleven are counted at the fixed rate too. */
export const EURO_BEGAN = '1999-01-01' as Day;
