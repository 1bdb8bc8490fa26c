import { classOfKind, type MoneyClass } from '#domain/money-class.ts';

const ofSource: Readonly<Record<string, MoneyClass>> = {
  'capital-injection': 'company_share',
  'takings-implausible': 'business',
  'insurance-early-exit': 'insurance',
  'loan-back': 'lending',
};

/** The class of what a source's finding speaks of: the one the source is about, else that of its asset. */
export const classOf = (check: string, assetKind: string | null): MoneyClass =>
  ofSource[check] ?? classOfKind(assetKind);
