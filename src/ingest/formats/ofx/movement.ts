import { LONGEST_CELL } from '../../quarantine.ts';
import { type ReadRecord, cellsOf } from '../text/record-source.ts';
import { type EntryKey, entryColumns } from './columns.ts';

/** The account a movement or a statement belongs to, by its elements. */
export interface Held {
  readonly bank: string;
  readonly account: string;
  readonly branch: string;
  readonly accountType: string;
  readonly currency: string;
}

/** A bank movement or a securities transaction while it is read: its leaves by the way to them. */
export interface Movement {
  readonly line: number;
  /** `STMTTRN`, `STMTTRNP` (pending), or the name of a securities transaction. */
  readonly kind: string;
  readonly leaves: Map<string, string>;
  isDamaged: boolean;
}

export const begun = (kind: string, line: number): Movement => ({ line, kind, leaves: new Map(), isDamaged: false });

const once = new Set(['TRNAMT', 'DTPOSTED', 'FITID', 'TRNTYPE']);

/** Adds a leaf. What a movement has once cannot come twice: there, a closing tag is lost between two movements. */
export function addLeaf(movement: Movement, path: string, text: string): void {
  const before = movement.leaves.get(path);
  if (before !== undefined && once.has(path)) movement.isDamaged = true;
  // longer than the longest cell it is refused anyway, and need not grow
  if (before === undefined || before.length <= LONGEST_CELL)
    movement.leaves.set(path, before === undefined || before === '' ? text : `${before} ${text}`.trim());
}

/**
 * Day of an OFX date as the bank writes it, `YYYYMMDDHHMMSS.XXX[-5:EST]`: neither the hour nor the zone moves it. What is no date
 * stays as it stands.
 */
export function dayOf(text: string): string {
  const parts = /^(\d{4})(\d{2})(\d{2})/.exec(text);
  return parts === null ? text : `${parts[1] ?? ''}-${parts[2] ?? ''}-${parts[3] ?? ''}`;
}

/** OFX knows no thousands mark (§3.2.9.1): a single comma is the decimal mark of a French or German bank. */
export const amountOf = (text: string): string => (/^[-+]?\d+,\d+$/.test(text) ? text.replace(',', '.') : text);

/** Transaction types (OFX 1.6 §11.4.3.1) that say the means of payment, in words that the rules of classification know. */
const typeWords: Readonly<Record<string, string>> = {
  INT: 'interest',
  FEE: 'fees',
  SRVCHG: 'charges',
  ATM: 'ATM',
  POS: 'POS',
  XFER: 'transfer',
  CHECK: 'cheque',
  CASH: 'cash',
  DIRECTDEP: 'transfer',
  DIRECTDEBIT: 'direct debit',
  REPEATPMT: 'standing order',
};

const shownLeaves = new Set([
  'TRNTYPE',
  'DTPOSTED',
  'DTAVAIL',
  'TRNAMT',
  'FITID',
  'CORRECTFITID',
  'CORRECTACTION',
  'CHECKNUM',
  'NAME',
  'MEMO',
  'PAYEE/NAME',
  'BANKACCTTO/ACCTID',
  'CURRENCY/CURSYM',
]);

const joined = (name: string, memo: string): string => {
  const [first, second] = [name.replace(/\s+/g, ' '), memo.replace(/\s+/g, ' ')];
  if (second.startsWith(first)) return second;
  return first.includes(second) ? first : `${first} ${second}`;
};

/** A movement as a record of the entries; its amount is in `CURSYM` where it has a `CURRENCY` (§5.2), else in the account's. */
export function entryOf(movement: Movement, held: Held): ReadRecord {
  const of = (path: string): string => movement.leaves.get(path) ?? '';
  const corrected = of('CORRECTFITID');
  const rest = [...movement.leaves].filter(([path, text]) => text !== '' && !shownLeaves.has(path));
  const values: Partial<Record<EntryKey, string>> = {
    ...held,
    currency: of('CURRENCY/CURSYM') || held.currency,
    bookedOn: dayOf(of('DTPOSTED') || of('DTTRAN')),
    valueOn: dayOf(of('DTAVAIL')),
    amount: amountOf(of('TRNAMT')),
    label: joined(of('NAME') || of('PAYEE/NAME'), of('MEMO')),
    method: typeWords[of('TRNTYPE').toUpperCase()] ?? '',
    payee: of('PAYEE/NAME'),
    payeeAccount: of('BANKACCTTO/ACCTID'),
    correction: corrected === '' ? '' : `${of('CORRECTACTION') || 'REPLACE'} ${corrected}`,
    type: of('TRNTYPE'),
    id: of('FITID'),
    written: of('DTPOSTED'),
    cheque: of('CHECKNUM'),
    name: of('NAME'),
    memo: of('MEMO'),
    rest: rest.map(([path, text]) => `${path}: ${text}`).join('\n'),
  };
  // a hold, a pending movement and a movement that the bank takes back are not on the account
  const isPending = movement.kind === 'STMTTRNP' || of('TRNTYPE') === 'HOLD' || of('CORRECTACTION') === 'DELETE';
  return {
    sheet: 'entries',
    line: movement.line,
    cells: cellsOf(entryColumns, values),
    flaw: movement.isDamaged ? 'record-damaged' : isPending ? 'state-not-booked' : null,
  };
}

/** A securities transaction: listed, and set aside. */
export function securityOf(movement: Movement, held: Held): ReadRecord {
  const of = (name: string): string => [...movement.leaves].find(([path]) => path.endsWith(name))?.[1] ?? '';
  const values: Partial<Record<EntryKey, string>> = {
    ...held,
    bookedOn: dayOf(of('DTTRADE')),
    amount: amountOf(of('TOTAL')),
    label: [movement.kind, of('MEMO')].filter((text) => text !== '').join(' '),
    type: movement.kind,
    id: of('FITID'),
    written: of('DTTRADE'),
    rest: [...movement.leaves].map(([path, text]) => `${path}: ${text}`).join('\n'),
  };
  return { sheet: 'entries', line: movement.line, cells: cellsOf(entryColumns, values), flaw: 'aside:securities' };
}
