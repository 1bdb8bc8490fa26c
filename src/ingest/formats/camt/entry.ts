import type { QuarantineReason } from '../../quarantine.ts';
import type { FormatColumn } from '../format.ts';
import { childrenNamed, Leaves, type XmlElement } from '../xml/element.ts';
import { addsUp, type BatchPart } from './batch.ts';
import { counterpartyOf, partyNames } from './counterparty.ts';
import { methodWord } from './method.ts';
import { accountNumbers, type AccountCells, dayOf } from './statement.ts';

/** One row before it is numbered. */
export interface EntryRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly flaw: QuarantineReason | 'aside:not-data' | null;
}

const below = (path: string, ...ends: readonly string[]): readonly string[] => ends.map((end) => `${path}/${end}`);

/** What is shown of an entry beside what is read of it, by heading. */
const entryPaths: readonly (readonly [string, readonly string[]])[] = [
  ['NtryRef', ['NtryRef']],
  ['AcctSvcrRef', ['AcctSvcrRef']],
  ['RvslInd', ['RvslInd']],
  ['BkTxCd/Prtry', ['BkTxCd/Prtry/Cd']],
  ['AddtlNtryInf', ['AddtlNtryInf']],
];

/** What is shown of a transaction, by heading. */
const detailPaths: readonly (readonly [string, readonly string[]])[] = [
  ...['EndToEndId', 'InstrId', 'TxId', 'PmtInfId', 'MndtId', 'ChqNb'].map((name) => [name, [`Refs/${name}`]] as const),
  ...['Dbtr', 'UltmtDbtr', 'Cdtr', 'UltmtCdtr'].map(
    (party) => [`${party}/Nm`, below(`RltdPties/${party}`, ...partyNames)] as const,
  ),
  ...['DbtrAcct', 'CdtrAcct'].map(
    (account) => [account, below(`RltdPties/${account}/Id`, 'IBAN', ...accountNumbers)] as const,
  ),
  ...['DbtrAgt', 'CdtrAgt'].map(
    (agent) => [agent, below(`RltdAgts/${agent}/FinInstnId`, 'BIC', 'BICFI', 'Nm')] as const,
  ),
  ['RmtInf/Ustrd', ['RmtInf/Ustrd']],
  ['RmtInf/Strd/CdtrRefInf/Ref', below('RmtInf/Strd/CdtrRefInf', 'Ref', 'CdtrRef')],
  ['RmtInf/Strd/AddtlRmtInf', ['RmtInf/Strd/AddtlRmtInf']],
  ['AddtlTxInf', ['AddtlTxInf']],
];

export const entryColumns: readonly FormatColumn[] = [
  { heading: 'Acct/Id/IBAN', role: 'account_iban' },
  { heading: 'Acct/Id/Othr/Id', role: 'account_number' },
  { heading: 'Acct/Svcr', role: 'institution' },
  { heading: 'Acct/Ownr/Nm', role: 'holder' },
  { heading: 'BookgDt', role: 'booked_on', order: 'ymd' },
  { heading: 'ValDt', role: 'value_on', order: 'ymd' },
  { heading: 'Amt', role: 'amount', decimal: '.' },
  { heading: 'Amt/@Ccy', role: 'currency' },
  { heading: 'CdtDbtInd', role: 'direction' },
  { heading: 'Sts', role: 'state' },
  { heading: 'RmtInf', role: 'label' },
  { heading: 'BkTxCd', role: 'method' },
  { heading: 'RltdPties/Nm', role: 'counterparty_name' },
  { heading: 'RltdPties/Acct', role: 'counterparty_iban' },
  { heading: 'RvslInd or RtrInf', role: 'reversal' },
  { heading: 'Refs', role: 'reference' },
  { heading: 'Stmt/Id', role: null },
  { heading: 'Ntry/Amt', role: null },
  { heading: 'Ntry/CdtDbtInd', role: null },
  { heading: 'BkTxCd/Domn', role: null },
  ...[...entryPaths, ...detailPaths].map(([heading]) => ({ heading, role: null })),
  { heading: '…', role: null },
];

const domainPaths = below('BkTxCd/Domn', 'Cd', 'Fmly/Cd', 'Fmly/SubFmlyCd');

const shownOfEntry: ReadonlySet<string> = new Set([
  ...entryPaths.flatMap(([, paths]) => paths),
  ...domainPaths,
  ...['Amt', 'Amt/@Ccy', 'CdtDbtInd', 'Sts', 'Sts/Cd', 'Sts/Prtry'],
  ...['BookgDt', 'ValDt'].flatMap((day) => [day, `${day}/Dt`, `${day}/DtTm`]),
]);
const shownOfDetail: ReadonlySet<string> = new Set(detailPaths.flatMap(([, paths]) => paths));

/** Transactions stand in the details of an entry; in the first version, in the entry itself. */
const detailsOf = (entry: XmlElement): readonly XmlElement[] => [
  ...childrenNamed(entry, 'NtryDtls').flatMap((details) => childrenNamed(details, 'TxDtls')),
  ...childrenNamed(entry, 'TxDtls'),
];

const isDetail = (name: string): boolean => name === 'TxDtls';

const wholeOf = (entry: Leaves): BatchPart => ({
  amount: entry.text('Amt'),
  currency: entry.text('Amt/@Ccy'),
  direction: entry.text('CdtDbtInd'),
});

/** How many rows `entryRows` gives. */
export function entryRowCount(entry: XmlElement): number {
  const details = detailsOf(entry);
  if (details.length <= 1) return 1;
  const whole = wholeOf(new Leaves(entry, isDetail));
  return addsUp(
    whole,
    details.map((detail) => partOf(new Leaves(detail), whole)),
  )
    ? details.length
    : details.length + 1;
}

/**
 * The rows of one entry: one for each of its transactions when they add up to it (see `addsUp`), else one for the entry and each
 * transaction as no data of its own. An entry with a single transaction is one row with the amount of the entry.
 *
 * `CdtDbtInd` is the direction in which the money moved, in a reversal too: ISO 20022 gives the direction of the reversing movement
 * and marks it with `RvslInd`. Charges are shown and move nothing: they are inside the amount, or entries of their own.
 */
export function entryRows(element: XmlElement, account: AccountCells, statementId: string): readonly EntryRow[] {
  const details = detailsOf(element);
  const entry = new Leaves(element, isDetail);
  const whole = wholeOf(entry);
  const write = rowWriter(entry, whole, account, statementId);
  const [only] = details;
  if (only === undefined || details.length === 1) return [write(element.line, whole, new Leaves(only))];
  const read = details.map((detail) => {
    const leaves = new Leaves(detail);
    return { line: detail.line, leaves, part: partOf(leaves, whole) };
  });
  const isWhole = addsUp(
    whole,
    read.map(({ part }) => part),
  );
  const rows = read.map(({ line, leaves, part }) => write(line, part, leaves));
  if (isWhole) return rows;
  return [
    write(element.line, whole, new Leaves(undefined)),
    ...rows.map((row) => ({ ...row, flaw: 'aside:not-data' as const })),
  ];
}

/** What one transaction says that it moved, in the currency of its entry where it says so. */
function partOf(detail: Leaves, whole: BatchPart): BatchPart {
  const stated = ['Amt', 'AmtDtls/TxAmt/Amt', 'AmtDtls/InstdAmt/Amt']
    .map((path) => ({ amount: detail.text(path), currency: detail.text(`${path}/@Ccy`) }))
    .filter(({ amount }) => amount !== '');
  const chosen = stated.find(({ currency }) => currency === whole.currency) ?? stated[0];
  return { ...(chosen ?? { amount: '', currency: '' }), direction: detail.text('CdtDbtInd') || whole.direction };
}

function rowWriter(entry: Leaves, whole: BatchPart, account: AccountCells, statementId: string) {
  const domain = domainOf(entry);
  const bankText = entry.texts('AddtlNtryInf');
  const isReversal = ['true', '1'].includes(entry.text('RvslInd'));
  const entryCells = entryPaths.map(([, paths]) => entry.joined(paths));
  const rest = entry.rest(shownOfEntry);
  return (line: number, part: BatchPart, detail: Leaves): EntryRow => {
    const reversal = isReversal || detail.text('RtrInf/Rsn/Cd', 'RtrInf/Rsn/Prtry') !== '';
    const counterparty = counterpartyOf(detail, part.direction, reversal, account);
    return {
      line,
      flaw: part.amount.startsWith('-') ? 'amount-negative' : null,
      cells: [
        account.iban,
        account.number,
        account.institution,
        account.holder,
        dayOf(entry, 'BookgDt'),
        dayOf(entry, 'ValDt'),
        part.amount,
        part.currency || account.currency,
        part.direction,
        entry.text('Sts', 'Sts/Cd', 'Sts/Prtry'),
        [...new Set([...bankText, ...messagePaths.flatMap((path) => detail.texts(path))])].join(' | '),
        methodWord(domainOf(detail)) || methodWord(domain),
        counterparty.name,
        counterparty.account,
        reversal ? 'true' : '',
        referencesOf(entry, detail),
        statementId,
        whole.amount,
        whole.direction,
        domain,
        ...entryCells,
        ...detailPaths.map(([, paths]) => detail.joined(paths)),
        [rest, detail.rest(shownOfDetail, 'TxDtls/')].filter((text) => text !== '').join('\n'),
      ],
    };
  };
}

/** References that an operation shares with the one that takes it back; a bank's word for none is no reference. */
const referencesOf = (entry: Leaves, detail: Leaves): string =>
  [...new Set([...referencePaths.map((path) => detail.text(path)), entry.text('AcctSvcrRef')])]
    .filter((text) => text !== '' && !/^NOT ?(PROVIDED|AVAILABLE)$/i.test(text))
    .join(' | ');

const referencePaths = below('Refs', 'EndToEndId', 'TxId', 'InstrId', 'AcctSvcrRef', 'ChqNb');

const domainOf = (leaves: Leaves): string =>
  domainPaths
    .map((path) => leaves.text(path))
    .join('/')
    .replace(/^\/+$/, '');

/** What the payer wrote: free text, then the references of the structured kind, then what the bank adds to the transaction. */
const messagePaths: readonly string[] = [
  ...below('RmtInf', 'Ustrd', 'Strd/CdtrRefInf/Ref', 'Strd/CdtrRefInf/CdtrRef', 'Strd/AddtlRmtInf'),
  'AddtlTxInf',
];
