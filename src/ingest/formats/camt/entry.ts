import type { QuarantineReason } from '../../quarantine.ts';
import type { FormatColumn } from '../format.ts';
import { child, elementsAt, leavesOf, restOf, textAt, textsAt, type XmlElement } from '../xml/element.ts';
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
  { heading: 'Stmt/Id', role: null },
  { heading: 'Ntry/Amt', role: null },
  { heading: 'Ntry/CdtDbtInd', role: null },
  { heading: 'BkTxCd/Domn', role: null },
  ...[...entryPaths, ...detailPaths].map(([heading]) => ({ heading, role: null })),
  { heading: '…', role: null },
];

const domainPaths = below('BkTxCd/Domn', 'Cd', 'Fmly/Cd', 'Fmly/SubFmlyCd');

const shown: ReadonlySet<string> = new Set([
  ...entryPaths.flatMap(([, paths]) => paths),
  ...domainPaths,
  ...['Amt', 'Amt/@Ccy', 'CdtDbtInd', 'Sts', 'Sts/Cd', 'Sts/Prtry'],
  ...['BookgDt', 'ValDt'].flatMap((day) => [day, `${day}/Dt`, `${day}/DtTm`]),
  ...detailPaths.flatMap(([, paths]) => below('TxDtls', ...paths)),
]);

/**
 * The rows of one entry: one for each of its transactions when they add up to it (see `addsUp`), else one for the entry and each
 * transaction as no data of its own. An entry with a single transaction is one row with the amount of the entry.
 *
 * `CdtDbtInd` is the direction in which the money moved, in a reversal too: ISO 20022 gives the direction of the reversing movement
 * and marks it with `RvslInd`. Charges are shown and move nothing: they are inside the amount, or entries of their own.
 */
export function entryRows(entry: XmlElement, account: AccountCells, statementId: string): readonly EntryRow[] {
  const details = [...elementsAt(entry, 'NtryDtls/TxDtls'), ...elementsAt(entry, 'TxDtls')];
  const whole: BatchPart = {
    amount: textAt(entry, 'Amt'),
    currency: textAt(entry, 'Amt/@Ccy'),
    direction: textAt(entry, 'CdtDbtInd'),
  };
  const write = rowWriter(entry, whole, account, statementId);
  const [only] = details;
  if (only === undefined || details.length === 1) return [write(entry.line, whole, only ?? null)];
  const parts = details.map((detail) => partOf(detail, whole));
  if (addsUp(whole, parts)) return details.map((detail, at) => write(detail.line, parts[at] ?? whole, detail));
  return [
    write(entry.line, whole, null),
    ...details.map((detail, at) => ({
      ...write(detail.line, parts[at] ?? whole, detail),
      flaw: 'aside:not-data' as const,
    })),
  ];
}

/** What one transaction says that it moved, in the currency of its entry where it says so. */
function partOf(detail: XmlElement, whole: BatchPart): BatchPart {
  const stated = ['Amt', 'AmtDtls/TxAmt/Amt', 'AmtDtls/InstdAmt/Amt']
    .map((path) => ({ amount: textAt(detail, path), currency: textAt(detail, `${path}/@Ccy`) }))
    .filter(({ amount }) => amount !== '');
  const chosen = stated.find(({ currency }) => currency === whole.currency) ?? stated[0];
  return { ...(chosen ?? { amount: '', currency: '' }), direction: textAt(detail, 'CdtDbtInd') || whole.direction };
}

function rowWriter(entry: XmlElement, whole: BatchPart, account: AccountCells, statementId: string) {
  const domainOf = (element: XmlElement): string =>
    domainPaths
      .map((path) => textAt(element, path))
      .join('/')
      .replace(/^\/+$/, '');
  const bare = withoutDetails(entry);
  const own = leavesOf(bare);
  const domain = domainOf(entry);
  const bankText = textsAt(entry, 'AddtlNtryInf');
  const reversal = textAt(entry, 'RvslInd') === 'true' || textAt(entry, 'RvslInd') === '1';
  const entryCells = entryPaths.map(([, paths]) => joined(entry, paths));
  return (line: number, part: BatchPart, detail: XmlElement | null): EntryRow => {
    const counterparty = counterpartyOf(detail, part.direction, reversal, account);
    return {
      line,
      flaw: part.amount.startsWith('-') ? 'amount-negative' : null,
      cells: [
        account.iban,
        account.number,
        account.institution,
        account.holder,
        dayOf(child(entry, 'BookgDt')),
        dayOf(child(entry, 'ValDt')),
        part.amount,
        part.currency || account.currency,
        part.direction,
        textAt(entry, 'Sts', 'Sts/Cd', 'Sts/Prtry'),
        [...new Set([...bankText, ...(detail === null ? [] : messageOf(detail))])].join(' | '),
        (detail === null ? '' : methodWord(domainOf(detail))) || methodWord(domain),
        counterparty.name,
        counterparty.account,
        statementId,
        whole.amount,
        whole.direction,
        domain,
        ...entryCells,
        ...detailPaths.map(([, paths]) => (detail === null ? '' : joined(detail, paths))),
        restOf(detail === null ? own : [...own, ...leavesOf(detail, 'TxDtls/', 'TxDtls/')], shown),
      ],
    };
  };
}

const joined = (element: XmlElement, paths: readonly string[]): string =>
  paths.flatMap((path) => textsAt(element, path)).join(' | ');

/** What the payer wrote: free text, then the references of the structured kind, then what the bank adds to the transaction. */
const messageOf = (detail: XmlElement): readonly string[] =>
  ['Ustrd', 'Strd/CdtrRefInf/Ref', 'Strd/CdtrRefInf/CdtrRef', 'Strd/AddtlRmtInf']
    .flatMap((path) => textsAt(detail, `RmtInf/${path}`))
    .concat(textsAt(detail, 'AddtlTxInf'));

const withoutDetails = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children
    .filter(({ name }) => name !== 'TxDtls')
    .map((one) => (one.name === 'NtryDtls' ? withoutDetails(one) : one)),
});
