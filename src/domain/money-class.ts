/** Where money can lie: classes of assets and of business, in the order in which they are told. */
export const moneyClasses = [
  'real_estate',
  'vehicle',
  'boat',
  'valuables',
  'crypto',
  'company_share',
  'insurance',
  'lending',
  'business',
  'other_assets',
] as const;

export type MoneyClass = (typeof moneyClasses)[number];

const known: Readonly<Record<string, MoneyClass>> = {
  real_estate: 'real_estate',
  vehicle: 'vehicle',
  boat: 'boat',
  aircraft: 'boat',
  watch: 'valuables',
  jewellery: 'valuables',
  art: 'valuables',
  crypto: 'crypto',
  company_share: 'company_share',
  insurance: 'insurance',
  loan: 'lending',
};

/** The class of an asset's kind; `other_assets` for a kind that has none of its own. */
export const classOfKind = (kind: string | null): MoneyClass => known[kind ?? ''] ?? 'other_assets';
