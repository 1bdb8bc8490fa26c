import type { FormatColumn } from '../format.ts';
import { child, elementsAt, leavesOf, restOf, textAt, type XmlElement } from '../xml/element.ts';

/** A day or an instant of ISO 20022, as it is written: no zone is applied. */
export const dayOf = (choice: XmlElement | undefined): string =>
  choice === undefined ? '' : textAt(choice, 'Dt', 'DtTm') || choice.text;

/** Whose account a statement is about. */
export interface AccountCells {
  readonly iban: string;
  readonly number: string;
  readonly institution: string;
  readonly holder: string;
  readonly currency: string;
}

export const accountNumbers: readonly string[] = ['Othr/Id', 'PrtryAcct/Id', 'BBAN', 'UPIC'];
const institutions = ['BIC', 'BICFI', 'CmbndId/BIC', 'Nm', 'NmAndAdr/Nm', 'CmbndId/Nm'];

export function accountOf(statement: XmlElement): AccountCells {
  const account = child(statement, 'Acct');
  const institution = elementsAt(account, 'Svcr/FinInstnId')[0];
  return {
    ...accountIdOf(account),
    institution: textAt(institution, ...institutions, 'ClrSysMmbId/MmbId', 'Othr/Id'),
    holder: textAt(child(account, 'Ownr'), 'Nm', 'Pty/Nm'),
    currency: textAt(account, 'Ccy'),
  };
}

/** An account's IBAN, or what it is called where it has none. */
export function accountIdOf(account: XmlElement | undefined): Pick<AccountCells, 'iban' | 'number'> {
  const id = child(account, 'Id');
  const iban = textAt(id, 'IBAN');
  return { iban, number: iban === '' ? textAt(id, ...accountNumbers) : '' };
}

interface Balance {
  readonly code: string;
  readonly amount: string;
  readonly direction: string;
  readonly currency: string;
  readonly day: string;
  /** Brought forward from one page of a statement to the next. */
  readonly intermediary: boolean;
}

const balanceOf = (balance: XmlElement): Balance => ({
  code: textAt(balance, 'Tp/CdOrPrtry/Cd', 'Tp/Cd', 'Tp/CdOrPrtry/Prtry', 'Tp/Prtry'),
  amount: textAt(balance, 'Amt'),
  direction: textAt(balance, 'CdtDbtInd'),
  currency: textAt(balance, 'Amt/@Ccy'),
  day: dayOf(child(balance, 'Dt')),
  intermediary: ['INTM', 'ITRM'].includes(textAt(balance, 'Tp/SubTp/Cd', 'Tp/SubTp/Prtry')),
});

/** A balance below zero carries `DBIT`, never a minus. Without its direction it says nothing. */
function signed({ amount, direction }: Balance): string {
  if (direction === 'CRDT') return amount;
  return direction === 'DBIT' ? (/[1-9]/.test(amount) ? `-${amount}` : amount) : '';
}

export const statementColumns: readonly FormatColumn[] = [
  { heading: 'Acct/Id/IBAN', role: 'account_iban' },
  { heading: 'Acct/Id/Othr/Id', role: 'account_number' },
  { heading: 'Acct/Svcr', role: 'institution' },
  { heading: 'Acct/Ownr/Nm', role: 'holder' },
  { heading: 'SeqNb', role: 'number' },
  { heading: 'FrToDt/FrDtTm', role: 'period_from', order: 'ymd' },
  { heading: 'FrToDt/ToDtTm', role: 'period_to', order: 'ymd' },
  { heading: 'Bal/OPBD', role: 'opening', decimal: '.' },
  { heading: 'Bal/OPBD/Dt', role: 'opening_on', order: 'ymd' },
  { heading: 'Bal/CLBD', role: 'closing', decimal: '.' },
  { heading: 'Bal/CLBD/Dt', role: 'closing_on', order: 'ymd' },
  { heading: 'Ccy', role: 'currency' },
  { heading: 'Id', role: null },
  { heading: 'ElctrncSeqNb', role: null },
  { heading: 'LglSeqNb', role: null },
  { heading: 'CreDtTm', role: null },
  { heading: 'Acct/Nm', role: null },
  { heading: 'Bal', role: null },
  { heading: 'GrpHdr/MsgId', role: null },
  { heading: 'GrpHdr/CreDtTm', role: null },
  { heading: '…', role: null },
];

const shown: ReadonlySet<string> = new Set([
  ...['Id', 'ElctrncSeqNb', 'LglSeqNb', 'CreDtTm', 'FrToDt/FrDtTm', 'FrToDt/ToDtTm', 'Acct/Id/IBAN', 'Acct/Nm'],
  ...['GrpHdr/MsgId', 'GrpHdr/CreDtTm', 'Acct/Ownr/Nm', 'Acct/Ownr/Pty/Nm'],
  ...accountNumbers.map((path) => `Acct/Id/${path}`),
  ...['Bal/Tp/CdOrPrtry/Cd', 'Bal/Tp/CdOrPrtry/Prtry', 'Bal/Tp/Cd', 'Bal/Tp/Prtry'],
  ...['Bal/Amt', 'Bal/Amt/@Ccy', 'Bal/CdtDbtInd', 'Bal/Dt', 'Bal/Dt/Dt', 'Bal/Dt/DtTm'],
]);

/**
 * Cells of one statement, report or notification, and whether it states a balance.
 *
 * Opening is the booked opening balance, else the previous closing one; closing is the booked closing one. Balances that are only
 * available, expected, interim or brought to the next page are shown and used for nothing.
 */
export function statementCells(
  statement: XmlElement,
  header: XmlElement | undefined,
): { readonly cells: readonly string[]; readonly balanced: boolean } {
  const account = accountOf(statement);
  const balances = elementsAt(statement, 'Bal').map(balanceOf);
  const booked = (...codes: readonly string[]): readonly Balance[] =>
    codes.flatMap((code) => balances.filter((one) => one.code === code && !one.intermediary));
  const openings = booked('OPBD', 'PRCD');
  const closings = booked('CLBD');
  const currency = account.currency || (openings[0] ?? closings[0])?.currency || '';
  const opening = openings.find((one) => one.currency === currency);
  const closing = closings.find((one) => one.currency === currency);
  const leaves = [...leavesOf(statement), ...(header === undefined ? [] : leavesOf(header, 'GrpHdr/', 'GrpHdr/'))];
  const lines = balances.map(({ code, direction, amount, currency: unit, day }) =>
    [code, direction, amount, unit, day].filter((part) => part !== '').join(' '),
  );
  return {
    cells: [
      account.iban,
      account.number,
      account.institution,
      account.holder,
      textAt(statement, 'LglSeqNb', 'ElctrncSeqNb', 'Id'),
      textAt(statement, 'FrToDt/FrDtTm', 'FrToDt/FrDt'),
      textAt(statement, 'FrToDt/ToDtTm', 'FrToDt/ToDt'),
      opening === undefined ? '' : signed(opening),
      opening?.day ?? '',
      closing === undefined ? '' : signed(closing),
      closing?.day ?? '',
      currency,
      textAt(statement, 'Id'),
      textAt(statement, 'ElctrncSeqNb'),
      textAt(statement, 'LglSeqNb'),
      textAt(statement, 'CreDtTm'),
      textAt(statement, 'Acct/Nm'),
      lines.join('\n'),
      textAt(header, 'MsgId'),
      textAt(header, 'CreDtTm'),
      restOf(leaves, shown),
    ],
    balanced: (opening ?? closing) !== undefined,
  };
}
