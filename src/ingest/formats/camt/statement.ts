import type { FormatColumn } from '../format.ts';
import { childrenNamed, Leaves, type XmlElement } from '../xml/element.ts';

/** A day or an instant of ISO 20022, as it is written: no zone is applied. */
export const dayOf = (leaves: Leaves, path: string): string => leaves.text(`${path}/Dt`, `${path}/DtTm`, path);

/** Whose account a statement is about. */
export interface AccountCells {
  readonly iban: string;
  readonly number: string;
  readonly institution: string;
  readonly holder: string;
  readonly currency: string;
}

export const accountNumbers: readonly string[] = ['Othr/Id', 'PrtryAcct/Id', 'BBAN', 'UPIC'];
const institutions = [
  ...['BIC', 'BICFI', 'CmbndId/BIC', 'Nm', 'NmAndAdr/Nm', 'CmbndId/Nm'],
  ...['ClrSysMmbId/MmbId', 'Othr/Id'],
];

export function accountOf(statement: Leaves): AccountCells {
  return {
    ...accountIdOf(statement, 'Acct/Id'),
    institution: statement.text(...institutions.map((path) => `Acct/Svcr/FinInstnId/${path}`)),
    holder: statement.text('Acct/Ownr/Nm', 'Acct/Ownr/Pty/Nm'),
    currency: statement.text('Acct/Ccy'),
  };
}

/** An account's IBAN, or what it is called where it has none. */
export function accountIdOf(leaves: Leaves, path: string): Pick<AccountCells, 'iban' | 'number'> {
  const iban = leaves.text(`${path}/IBAN`);
  if (iban !== '') return { iban, number: '' };
  for (const end of accountNumbers) {
    const number = leaves.text(`${path}/${end}`);
    if (number !== '') return { iban: '', number };
  }
  return { iban: '', number: '' };
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

function balanceOf(element: XmlElement): Balance {
  const leaves = new Leaves(element);
  return {
    code: leaves.text('Tp/CdOrPrtry/Cd', 'Tp/Cd', 'Tp/CdOrPrtry/Prtry', 'Tp/Prtry'),
    amount: leaves.text('Amt'),
    direction: leaves.text('CdtDbtInd'),
    currency: leaves.text('Amt/@Ccy'),
    day: dayOf(leaves, 'Dt'),
    intermediary: ['INTM', 'ITRM'].includes(leaves.text('Tp/SubTp/Cd', 'Tp/SubTp/Prtry')),
  };
}

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
  ...['Acct/Ownr/Nm', 'Acct/Ownr/Pty/Nm'],
  ...accountNumbers.map((path) => `Acct/Id/${path}`),
  ...['Bal/Tp/CdOrPrtry/Cd', 'Bal/Tp/CdOrPrtry/Prtry', 'Bal/Tp/Cd', 'Bal/Tp/Prtry'],
  ...['Bal/Amt', 'Bal/Amt/@Ccy', 'Bal/CdtDbtInd', 'Bal/Dt', 'Bal/Dt/Dt', 'Bal/Dt/DtTm'],
]);

const shownOfHeader: ReadonlySet<string> = new Set(['MsgId', 'CreDtTm']);

/**
 * Cells of one statement, report or notification, and whether it states a balance.
 *
 * Opening is the booked opening balance, else the previous closing one; closing is the booked closing one. Balances that are only
 * available, expected, interim or brought to the next page are shown and used for nothing.
 */
export function statementCells(
  element: XmlElement,
  header: Leaves,
): { readonly cells: readonly string[]; readonly balanced: boolean } {
  const statement = new Leaves(element);
  const account = accountOf(statement);
  const balances = childrenNamed(element, 'Bal').map(balanceOf);
  const booked = (...codes: readonly string[]): readonly Balance[] =>
    codes.flatMap((code) => balances.filter((one) => one.code === code && !one.intermediary));
  const openings = booked('OPBD', 'PRCD');
  const closings = booked('CLBD');
  const currency = account.currency || (openings[0] ?? closings[0])?.currency || '';
  const opening = openings.find((one) => one.currency === currency);
  const closing = closings.find((one) => one.currency === currency);
  const lines = balances.map(({ code, direction, amount, currency: unit, day }) =>
    [code, direction, amount, unit, day].filter((part) => part !== '').join(' '),
  );
  return {
    cells: [
      account.iban,
      account.number,
      account.institution,
      account.holder,
      statement.text('LglSeqNb', 'ElctrncSeqNb', 'Id'),
      statement.text('FrToDt/FrDtTm', 'FrToDt/FrDt'),
      statement.text('FrToDt/ToDtTm', 'FrToDt/ToDt'),
      opening === undefined ? '' : signed(opening),
      opening?.day ?? '',
      closing === undefined ? '' : signed(closing),
      closing?.day ?? '',
      currency,
      statement.text('Id'),
      statement.text('ElctrncSeqNb'),
      statement.text('LglSeqNb'),
      statement.text('CreDtTm'),
      statement.text('Acct/Nm'),
      lines.join('\n'),
      header.text('MsgId'),
      header.text('CreDtTm'),
      [statement.rest(shown), header.rest(shownOfHeader, 'GrpHdr/')].filter((text) => text !== '').join('\n'),
    ],
    balanced: (opening ?? closing) !== undefined,
  };
}
