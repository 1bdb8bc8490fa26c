/**
 * Means of payment in a word, from the bank transaction code of ISO 20022 (external code set, domain / family / sub-family): the rules
 * on labels know the words, not the codes. The first pattern that matches decides; a code that says nothing about the means gives none.
 */
const words: readonly (readonly [RegExp, string])[] = [
  [/^[A-Z]{4}\/[A-Z]{4}\/(CHRG|COMM|COMT|COMI|FEES)$/, 'FEES'],
  [/^[A-Z]{4}\/[A-Z]{4}\/(INTR|INTE)$/, 'INTEREST'],
  [/^PMNT\/(CCRD|CNTR)\/(CWDL|XBCW|BCWD)$/, 'CASH WITHDRAWAL'],
  [/^PMNT\/(CCRD|CNTR)\/(CDPT|BCDP|XBCD)$/, 'CASH DEPOSIT'],
  [/^PMNT\/(CCRD|MCRD)\//, 'CARD'],
  [/^PMNT\/(RCHQ|ICHQ)\/|^PMNT\/CNTR\/CHKD$/, 'CHEQUE'],
  [/^PMNT\/(RDDT|IDDT)\//, 'DIRECT DEBIT'],
  [/^PMNT\/(RRCT|IRCT)\//, 'INSTANT TRANSFER'],
  [/^PMNT\/(RCDT|ICDT)\//, 'TRANSFER'],
];

/** @param code domain, family and sub-family with slashes between: `PMNT/RCDT/ESCT` */
export const methodWord = (code: string): string => words.find(([pattern]) => pattern.test(code))?.[1] ?? '';
