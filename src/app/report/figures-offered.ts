/** Figures a report may hold as a table, with their drawing where there is one. */
export const figuresOffered = [
  'money-by-month',
  'cash-and-other-means',
  'top-counterparties',
  'accounts',
  'account-coverage',
  'statement-proofs',
  'own-transfers',
  'flows',
  'assets-by-category',
] as const;
