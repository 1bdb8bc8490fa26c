import type { QuarantineReason } from '../../quarantine.ts';
import type { FormatColumn } from '../format.ts';
import { child, childrenNamed, type Leaves, type XmlElement } from '../xml/element.ts';
import { accountName, entityName, leavesOf, personName, type SubjectKind, subjectKind } from './subject.ts';

/** One side of a transaction, or one party of a transaction with several. */
interface Side {
  /** `t_from`, `t_from_my_client` …; the role of a party. */
  readonly role: string;
  readonly kind: SubjectKind | null;
  readonly iban: string;
  readonly number: string;
  readonly bank: string;
  readonly name: string;
  readonly country: string;
  readonly conductor: string;
  readonly foreignAmount: string;
  readonly foreignCurrency: string;
}

/**
 * What a transaction is. Between two accounts it is a transfer. With one account it is a movement of that account, the other side being
 * a person or an entity. With none, or among several parties without a direction, it is shown with what is missing.
 */
export type TransactionKind = 'transfers' | 'movements';

export interface TransactionRow {
  readonly kind: TransactionKind;
  readonly cells: readonly string[];
  readonly flaw: QuarantineReason | null;
}

export interface ReportFacts {
  readonly currency: string;
}

const noSide: Side = {
  role: '',
  kind: null,
  iban: '',
  number: '',
  bank: '',
  name: '',
  country: '',
  conductor: '',
  foreignAmount: '',
  foreignCurrency: '',
};

function sideOf(element: XmlElement | undefined, way: 'from' | 'to' | 'party'): Side {
  if (element === undefined) return noSide;
  const leaves = leavesOf(element);
  const subject = element.children.find((one) => isSubjectOf(one, way));
  const kind = subject === undefined ? null : subjectKind(subject.name);
  const account = subject !== undefined && kind === 'account' ? accountName(subject) : null;
  const foreign = way === 'party' ? 'foreign_currency' : `${way}_foreign_currency`;
  return {
    role: way === 'party' ? leaves.text('role', 'party_role') : element.name,
    kind,
    iban: account?.iban ?? '',
    number: account?.number ?? '',
    bank: account?.bank ?? '',
    name: account?.holder ?? (kind === 'person' ? personName(subject) : entityName(subject)),
    country: leaves.text(way === 'party' ? 'country' : `${way}_country`),
    conductor: personName(child(element, 't_conductor') ?? child(element, 'conductor')),
    foreignAmount: leaves.text(`${foreign}/foreign_amount`),
    foreignCurrency: leaves.text(`${foreign}/foreign_currency_code`),
  };
}

const isSubjectOf = ({ name }: XmlElement, way: string): boolean =>
  (way === 'party' || name.startsWith(`${way}_`)) && !name.endsWith('conductor') && subjectKind(name) !== null;

const way = (transaction: XmlElement, names: readonly string[]): XmlElement | undefined =>
  names.map((name) => child(transaction, name)).find((one) => one !== undefined);

const account = (side: Side): string => side.iban || side.number;
const described = (side: Side): string =>
  [side.role, side.name, account(side), side.bank].filter((part) => part !== '').join(' · ');

const common: readonly FormatColumn[] = [
  { heading: 'transactionnumber', role: null },
  { heading: 'date_transaction', role: 'booked_on', order: 'ymd' },
  { heading: 'value_date', role: 'value_on', order: 'ymd' },
  { heading: 'amount', role: 'amount', decimal: '.' },
  { heading: 'currency_code', role: 'currency' },
  { heading: 'transaction_description', role: 'label' },
  { heading: 'transmode', role: 'method' },
  { heading: 'transaction_location', role: 'place_city' },
  { heading: 'from_country', role: 'country_from' },
  { heading: 'to_country', role: 'country_to' },
  { heading: 't_conductor', role: 'actor_name' },
];
const shownBeside: readonly FormatColumn[] = [
  { heading: 'amount_local', role: null },
  { heading: 'currency_code_local', role: null },
  { heading: 'from', role: null },
  { heading: 'to', role: null },
  { heading: 'involved_parties', role: null },
  { heading: '…', role: null },
];

export const transactionColumns: Readonly<Record<TransactionKind, readonly FormatColumn[]>> = {
  transfers: [
    ...common,
    { heading: 'from_account', role: 'from_account' },
    { heading: 'from_account/institution', role: 'from_bank' },
    { heading: 'from_account/name', role: 'from_name' },
    { heading: 'to_account', role: 'to_account' },
    { heading: 'to_account/institution', role: 'to_bank' },
    { heading: 'to_account/name', role: 'to_name' },
    { heading: 'received', role: 'received_amount', decimal: '.' },
    { heading: 'received_currency', role: 'received_currency' },
    ...shownBeside,
  ],
  movements: [
    ...common,
    { heading: 'account/iban', role: 'account_iban' },
    { heading: 'account/account', role: 'account_number' },
    { heading: 'account/institution', role: 'institution' },
    { heading: 'account/name', role: 'holder' },
    { heading: 'direction', role: 'direction' },
    { heading: 'counterparty', role: 'counterparty_name' },
    { heading: 'counterparty/account', role: 'counterparty_iban' },
    ...shownBeside,
  ],
};

const shown: ReadonlySet<string> = new Set([
  ...['transactionnumber', 'date_transaction', 'value_date', 'amount_local', 'transaction_description'],
  ...['transmode_code', 'transmode_comment', 'transaction_location'],
]);

interface Facts {
  readonly transaction: Leaves;
  readonly from: Side;
  readonly to: Side;
  readonly parties: readonly Side[];
  readonly local: string;
}

/** The row of one transaction. @param report what its report says for all of them */
export function transactionRow(element: XmlElement, report: ReportFacts): TransactionRow {
  const facts: Facts = {
    transaction: leavesOf(element),
    from: sideOf(way(element, ['t_from_my_client', 't_from']), 'from'),
    to: sideOf(way(element, ['t_to_my_client', 't_to']), 'to'),
    parties: childrenNamed(child(element, 'involved_parties'), 'party').map((one) => sideOf(one, 'party')),
    local: report.currency,
  };
  const { from, to, parties } = facts;
  if (parties.length === 0 && from.kind === 'account' && to.kind === 'account') return transferRow(facts);
  return movementRow(facts);
}

/** An amount with its unit: what the side itself moved where it moved another currency, else the amount of the report. */
function moved({ transaction, local }: Facts, side: Side): readonly [string, string] {
  return side.foreignAmount === ''
    ? [transaction.text('amount_local'), local]
    : [side.foreignAmount, side.foreignCurrency];
}

function commonCells(facts: Facts, side: Side): readonly string[] {
  const { transaction, from, to } = facts;
  const [amount, currency] = moved(facts, side);
  return [
    transaction.text('transactionnumber', 'internal_ref_number'),
    transaction.text('date_transaction', 'date_posting'),
    transaction.text('value_date'),
    amount,
    currency,
    transaction.text('transaction_description', 'comments'),
    transaction.joined(['transmode_code', 'transmode_comment']),
    transaction.text('transaction_location'),
    from.country,
    to.country,
    from.conductor || to.conductor,
  ];
}

function besideCells({ transaction, from, to, parties, local }: Facts): readonly string[] {
  return [
    transaction.text('amount_local'),
    local,
    described(from),
    described(to),
    parties.map(described).join('\n'),
    transaction.rest(shown),
  ];
}

function transferRow(facts: Facts): TransactionRow {
  const { from, to } = facts;
  return {
    kind: 'transfers',
    flaw: null,
    cells: [
      ...commonCells(facts, from),
      account(from),
      from.bank,
      from.name,
      account(to),
      to.bank,
      to.name,
      ...(moved(facts, from).join() === moved(facts, to).join() ? ['', ''] : moved(facts, to)),
      ...besideCells(facts),
    ],
  };
}

function movementRow(facts: Facts): TransactionRow {
  const { from, to, parties } = facts;
  const among = parties.length > 0 ? parties.filter(({ kind }) => kind === 'account') : [];
  const side =
    parties.length > 0 ? ((among.length === 1 ? among[0] : undefined) ?? noSide) : from.kind === 'account' ? from : to;
  const other = parties.length > 0 ? noSide : side === from ? to : from;
  return {
    kind: 'movements',
    flaw: parties.length > 0 ? 'direction-unknown' : side.kind === 'account' ? null : 'account-missing',
    cells: [
      ...commonCells(facts, side),
      side.iban,
      side.number,
      side.bank,
      side.kind === 'account' ? side.name : '',
      parties.length > 0 ? '' : side === from ? 'debit' : 'credit',
      other.name,
      account(other),
      ...besideCells(facts),
    ],
  };
}
