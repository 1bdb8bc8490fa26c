/**
 * Means of payment that a SWIFT transaction type says (`:61:` subfield 6, SWIFT Standards MT Category 9), in words that the rules of
 * classification know. Types that say nothing of it, such as `MSC`, are left to the label.
 */
const typeWords: Readonly<Record<string, string>> = {
  TRF: 'transfer',
  STO: 'standing order',
  CHK: 'cheque',
  TCK: 'cheque',
  ECK: 'cheque',
  DDT: 'direct debit',
  CHG: 'charges',
  COM: 'commission',
  BRF: 'commission',
  INT: 'interest',
};

/** The same for German business transaction codes (`:86:`, Geschäftsvorfallcodes of Die Deutsche Kreditwirtschaft), where certain. */
const businessWords: Readonly<Record<string, string>> = {
  '001': 'cheque',
  '004': 'direct debit',
  '005': 'direct debit',
  '008': 'standing order',
  '020': 'transfer',
  '051': 'transfer',
  '052': 'standing order',
  '053': 'transfer',
  '082': 'cash in',
  '083': 'cash out',
  '104': 'direct debit',
  '105': 'direct debit',
  '106': 'card',
  '116': 'transfer',
  '117': 'standing order',
  '152': 'standing order',
  '153': 'transfer',
  '166': 'transfer',
  '191': 'transfer',
};

/** What a statement line and its details say of the means of payment; empty when neither does. */
export function methodOf(type: string, business: string): string {
  return businessWords[business] ?? typeWords[type.slice(1)] ?? '';
}
