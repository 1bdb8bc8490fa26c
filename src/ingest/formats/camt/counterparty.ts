import type { Leaves } from '../xml/element.ts';
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
export function counterpartyOf(detail: Leaves, direction: string, reversal: boolean, own: AccountCells): Counterparty {
  const debtor = sideOf(detail, 'Dbtr');
  const creditor = sideOf(detail, 'Cdtr');
  const ownAccount = own.iban || own.number;
  const isOwn = ({ account }: Counterparty): boolean => ownAccount !== '' && account === ownAccount;
  if (isOwn(debtor) !== isOwn(creditor)) return isOwn(debtor) ? creditor : debtor;
  if (direction !== 'CRDT' && direction !== 'DBIT') return nobody;
  return (direction === 'CRDT') === reversal ? creditor : debtor;
}

const namePaths = (party: string): readonly string[] => partyNames.map((end) => `RltdPties/${party}/${end}`);
const sides = {
  Dbtr: { names: [...namePaths('Dbtr'), ...namePaths('UltmtDbtr')], account: 'RltdPties/DbtrAcct/Id' },
  Cdtr: { names: [...namePaths('Cdtr'), ...namePaths('UltmtCdtr')], account: 'RltdPties/CdtrAcct/Id' },
};

function sideOf(detail: Leaves, role: 'Dbtr' | 'Cdtr'): Counterparty {
  const { iban, number } = accountIdOf(detail, sides[role].account);
  return { name: detail.text(...sides[role].names), account: iban || number };
}
