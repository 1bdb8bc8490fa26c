import { child, textAt, type XmlElement } from '../xml/element.ts';
import { type AccountCells, accountIdOf } from './statement.ts';

export interface Counterparty {
  readonly name: string;
  /** IBAN, or whatever the account is called. */
  readonly account: string;
}

const nobody: Counterparty = { name: '', account: '' };

export const partyNames: readonly string[] = ['Nm', 'Pty/Nm', 'Agt/FinInstnId/Nm'];

/**
 * Who is on the other side of a transaction: the debtor of money that came in, the creditor of money that went out. In reversals and
 * returns the parties keep their roles of the first payment; the side whose account is the statement's own is never the other one.
 */
export function counterpartyOf(
  detail: XmlElement | null,
  direction: string,
  reversal: boolean,
  own: AccountCells,
): Counterparty {
  const parties = detail === null ? undefined : child(detail, 'RltdPties');
  if (parties === undefined || detail === null) return nobody;
  const debtor = sideOf(parties, 'Dbtr');
  const creditor = sideOf(parties, 'Cdtr');
  const ownAccount = own.iban || own.number;
  const isOwn = ({ account }: Counterparty): boolean => ownAccount !== '' && account === ownAccount;
  if (isOwn(debtor) !== isOwn(creditor)) return isOwn(debtor) ? creditor : debtor;
  if (direction !== 'CRDT' && direction !== 'DBIT') return nobody;
  const first = reversal || child(detail, 'RtrInf') !== undefined ? direction === 'DBIT' : direction === 'CRDT';
  return first ? debtor : creditor;
}

function sideOf(parties: XmlElement, role: 'Dbtr' | 'Cdtr'): Counterparty {
  const { iban, number } = accountIdOf(child(parties, `${role}Acct`));
  return {
    name: textAt(child(parties, role), ...partyNames) || textAt(child(parties, `Ultmt${role}`), ...partyNames),
    account: iban || number,
  };
}
