function remainder97(digits: string): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

const asDigits = (text: string): string => [...text].map((sign) => String(Number.parseInt(sign, 36))).join('');

/** ISO 13616 with its two check digits. */
export function iban(country: string, bban: string): string {
  const check = 98 - remainder97(asDigits(`${bban}${country}00`));
  return `${country}${String(check).padStart(2, '0')}${bban}`;
}

/**
 * A French IBAN with a valid RIB key. The bank codes of the demo case are fictional, of the series 99xxx.
 * @param account eleven digits
 */
export function frenchIban(bank: string, branch: string, account: string): string {
  const key = 97 - ((89 * Number(bank) + 15 * Number(branch) + 3 * Number(account)) % 97);
  return iban('FR', `${bank}${branch}${account}${String(key).padStart(2, '0')}`);
}

/** Whether the check digits of an IBAN hold (ISO 7064 MOD 97-10). */
export const ibanHolds = (text: string): boolean => remainder97(asDigits(text.slice(4) + text.slice(0, 4))) === 1;
