import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Cells, rowsOf } from '#test/support/format-cells.ts';
import { format } from './format.ts';

// The expected parses are those of Genkgo's camt library (MIT, see LICENSE beside the fixtures), written as getters of its objects.
const folder = new URL('../../../../test/fixtures/formats/camt/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Digits in the smallest unit of the currency, as Genkgo gives money. */
function minor(amount: string, currency: string, direction: string): string {
  const [whole = '', part = ''] = amount.split('.');
  const places = currency === 'JPY' ? 0 : 2;
  const digits = BigInt(whole + part.padEnd(places, '0').slice(0, places));
  expect(part.slice(places)).toMatch(/^0*$/);
  return String(direction === 'DBIT' ? -digits : digits);
}

const instant = (text: string): number =>
  Date.parse(/T/.test(text) && !/Z|[+-]\d\d:\d\d$/.test(text) ? `${text}Z` : text);

const balanceTypes: Readonly<Record<string, string>> = {
  OPBD: 'opening',
  PRCD: 'opening',
  OPAV: 'opening_available',
  CLBD: 'closing',
  CLAV: 'closing_available',
  FWAV: 'forward_available',
  INFO: 'information',
  ITAV: 'interim_available',
  ITBD: 'interim',
  XPCD: 'expected_credit',
};

/** Asserts one expected object against cells: each of its filled getters must be known here, and equal. */
type Checks = Readonly<Record<string, (expected: Json) => void>>;

function holds(where: string, expected: Json, checks: Checks): void {
  if (expected === null || typeof expected !== 'object') throw new Error(`${where} is no object`);
  for (const [getter, value] of Object.entries(expected)) {
    if (value === null || value === '__RECURSIVITY__' || getter === '__CLASS__') continue;
    if (Array.isArray(value) && value.every((one) => one === '__RECURSIVITY__')) continue;
    const check = checks[getter];
    if (check === undefined) throw new Error(`${where}.${getter} is not looked for: ${JSON.stringify(value)}`);
    check(value);
  }
}

const text =
  (cells: Cells, ...paths: readonly string[]) =>
  (expected: Json) =>
    expect(cells.at(...paths), paths[0]).toBe(String(expected));
/** One of the values that a cell lists. */
const listed =
  (cells: Cells, ...paths: readonly string[]) =>
  (expected: Json) =>
    expect(expected === '' ? [''] : cells.at(...paths).split(' | '), paths[0]).toContain(String(expected));
const day =
  (cells: Cells, ...paths: readonly string[]) =>
  (expected: Json) =>
    expect(instant(cells.at(...paths)), paths[0]).toBe(instant(field(expected, '0') as string));
const money = (amount: string, currency: string, direction: string) => (expected: Json) => {
  expect(minor(amount, currency, direction)).toBe(field(expected, 'getAmount'));
  expect(currency).toBe(field(field(expected, 'getCurrency'), 'getCode'));
};
const field = (object: Json, name: string): Json => (object as Record<string, Json>)[name] ?? null;
const listOf = (object: Json): readonly Json[] => object as readonly Json[];
const classOf = (object: Json): string => String(field(object, '__CLASS__')).split('\\').at(-1)!;

function headerHolds(expected: Json, cells: Cells): void {
  const at = (path: string) => `GrpHdr/${path}`;
  const id = (...names: readonly string[]) => text(cells, ...names.map((name) => at(`MsgRcpt/Id/OrgId/${name}`)));
  holds('header', expected, {
    getMessageId: text(cells, at('MsgId')),
    getCreatedOn: day(cells, at('CreDtTm')),
    getAdditionalInformation: text(cells, at('AddtlInf')),
    getPagination: (page) => holds('page', page, { getPageNumber: text(cells, at('MsgPgntn/PgNb')) }),
    getOriginalBusinessQuery: (query) =>
      holds('query', query, {
        getMessageId: text(cells, at('OrgnlBizQry/MsgId')),
        getMessageNameId: text(cells, at('OrgnlBizQry/MsgNmId')),
        getCreatedOn: day(cells, at('OrgnlBizQry/CreDtTm')),
      }),
    getMessageRecipient: (recipient) =>
      holds('recipient', recipient, {
        getName: text(cells, at('MsgRcpt/Nm')),
        getCountryOfResidence: text(cells, at('MsgRcpt/CtryOfRes')),
        getAddress: (address) => addressHolds(address, cells, at('MsgRcpt/PstlAdr')),
        getIdentification: (ids) =>
          holds('recipient id', ids, {
            getBic: id('AnyBIC', 'BICOrBEI', 'BIC'),
            getBei: id('BEI', 'BICOrBEI'),
            getIbei: id('IBEI'),
            getEangln: id('EANGLN'),
            getIdentification: id('Othr/Id', 'PrtryId/Id'),
            getOtherId: id('Othr/Id', 'PrtryId/Id'),
            getIssuer: id('Othr/Issr', 'PrtryId/Issr'),
            getOtherIssuer: id('Othr/Issr', 'PrtryId/Issr'),
          }),
      }),
  });
}

function addressHolds(expected: Json, cells: Cells, path: string): void {
  holds('address', expected, {
    getCountry: text(cells, `${path}/Ctry`),
    getStreetName: text(cells, `${path}/StrtNm`),
    getBuildingNumber: text(cells, `${path}/BldgNb`),
    getPostCode: text(cells, `${path}/PstCd`),
    getTownName: text(cells, `${path}/TwnNm`),
    getAddressLines: (lines) =>
      listOf(lines).forEach((line, at) => text(cells, `${path}/AdrLine${at === 0 ? '' : `[${at + 1}]`}`)(line)),
  });
}

function recordHolds(expected: Json, cells: Cells): void {
  const name = { Report: 'Rpt', Statement: 'Stmt', Notification: 'Ntfctn' }[classOf(expected)]!;
  const number = text(cells, 'Acct/Id/IBAN', 'Acct/Id/Othr/Id');
  holds('record', expected, {
    getId: text(cells, 'Id'),
    getCreatedOn: day(cells, 'CreDtTm'),
    getElectronicSequenceNumber: text(cells, 'ElctrncSeqNb'),
    getLegalSequenceNumber: text(cells, 'LglSeqNb'),
    getCopyDuplicateIndicator: text(cells, 'CpyDplctInd'),
    getFromDate: day(cells, 'FrToDt/FrDtTm'),
    getToDate: day(cells, 'FrToDt/ToDtTm'),
    getAdditionalInformation: text(cells, `Addtl${name}Inf`),
    getPagination: (page) => holds('page', page, { getPageNumber: text(cells, `${name}Pgntn/PgNb`) }),
    getAccount: (account) =>
      holds('account', account, {
        getId: number,
        getIdentification: number,
        getName: text(cells, 'Acct/Nm'),
        getIban: (iban) => holds('iban', iban, { getIban: text(cells, 'Acct/Id/IBAN') }),
      }),
    getBalances: (balances) => {
      const lines = cells
        .at('Bal')
        .split('\n')
        .map((line) => line.split(' '));
      expect(lines).toHaveLength(listOf(balances).length);
      listOf(balances).forEach((balance, at) => {
        const [code = '', direction = '', amount = '', currency = '', on = ''] = lines[at]!;
        holds('balance', balance, {
          getType: (type) => expect(balanceTypes[code]).toBe(type),
          getAmount: money(amount, currency, direction),
          getDate: (when) => expect(instant(on)).toBe(instant(field(when, '0') as string)),
        });
      });
    },
  });
}

function codeHolds(expected: Json, domain: string, proprietary: string, issuer: string): void {
  const [code, family, subFamily] = domain.split('/');
  holds('code', expected, {
    getDomain: (one) => {
      expect([field(one, 'getCode'), field(field(one, 'getFamily'), 'getCode')]).toEqual([code, family]);
      expect(field(field(one, 'getFamily'), 'getSubFamilyCode')).toBe(subFamily);
    },
    getProprietary: (one) => expect([field(one, 'getCode'), field(one, 'getIssuer')]).toEqual([proprietary, issuer]),
  });
}

function chargesHold(expected: Json, cells: Cells, path: string): void {
  const at = (end: string) => cells.at(`${path}/${end}`);
  holds('charges', expected, {
    getTotalChargesAndTaxAmount: money(at('TtlChrgsAndTaxAmt'), at('TtlChrgsAndTaxAmt/@Ccy'), ''),
    getRecord: (record) =>
      holds('charge', record, {
        getAmount: money(at('Rcrd/Amt'), at('Rcrd/Amt/@Ccy'), at('Rcrd/CdtDbtInd')),
        getChargesIncludedIndicator: (included) => expect(at('Rcrd/ChrgInclInd')).toBe(String(included)),
        getIdentification: text(cells, `${path}/Rcrd/Tp/Prtry/Id`),
      }),
  });
}

function entryHolds(expected: Json, cells: Cells, details: readonly Cells[]): void {
  const direction = cells.at('CdtDbtInd');
  holds('entry', expected, {
    getIndex: () => undefined,
    getAmount: money(cells.at('Amt'), cells.at('Amt/@Ccy'), direction),
    getCreditDebitIndicator: text(cells, 'CdtDbtInd'),
    getReversalIndicator: (reversal) => expect(cells.at('RvslInd') === 'true').toBe(reversal),
    getStatus: text(cells, 'Sts'),
    getBookingDate: day(cells, 'BookgDt'),
    getValueDate: day(cells, 'ValDt'),
    getAccountServicerReference: text(cells, 'AcctSvcrRef'),
    getAdditionalInfo: text(cells, 'AddtlNtryInf'),
    getBatchPaymentId: text(cells, 'NtryDtls/Btch/PmtInfId', 'Btch/PmtInfId'),
    getBankTransactionCode: (code) =>
      codeHolds(code, cells.at('BkTxCd/Domn'), cells.at('BkTxCd/Prtry'), cells.at('BkTxCd/Prtry/Issr')),
    getCharges: (charges) => chargesHold(charges, cells, 'Chrgs'),
    getRecord: () => undefined,
    getTransactionDetail: (detail) => detailHolds(detail, details[0]!),
    getTransactionDetails: (all) => {
      expect(details).toHaveLength(listOf(all).length);
      listOf(all).forEach((detail, at) => detail === '__RECURSIVITY__' || detailHolds(detail, details[at]!));
    },
  });
}

function detailHolds(expected: Json, cells: Cells): void {
  const at = (path: string) => `TxDtls/${path}`;
  const direction = cells.at('Ntry/CdtDbtInd');
  const amount = (path: string) => money(cells.at(at(path)), cells.at(at(`${path}/@Ccy`)), direction);
  const code = (end: string) => cells.at(at(`BkTxCd/${end}`));
  holds('detail', expected, {
    getAmount: amount('Amt'),
    getAmountDetails: amount('AmtDtls/TxAmt/Amt'),
    getCreditDebitIndicator: text(cells, 'Ntry/CdtDbtInd'),
    getBankTransactionCode: (one) =>
      codeHolds(
        one,
        ['Domn/Cd', 'Domn/Fmly/Cd', 'Domn/Fmly/SubFmlyCd'].map(code).join('/'),
        code('Prtry/Cd'),
        code('Prtry/Issr'),
      ),
    getCharges: (charges) => chargesHold(charges, cells, at('Chrgs')),
    getReference: (reference) =>
      holds('reference', reference, {
        getEndToEndId: text(cells, 'EndToEndId'),
        getInstructionId: text(cells, 'InstrId'),
        getPaymentInformationId: text(cells, 'PmtInfId'),
        getUuidEndToEndReference: text(cells, at('Refs/UETR')),
        getProprietaries: (list) =>
          listOf(list).forEach((one) =>
            holds('proprietary', one, {
              getType: text(cells, at('Refs/Prtry/Tp')),
              getReference: text(cells, at('Refs/Prtry/Ref')),
            }),
          ),
      }),
    getRelatedAgent: (agent) => agentHolds(agent, cells),
    getRelatedAgents: (agents) => listOf(agents).forEach((one) => one === '__RECURSIVITY__' || agentHolds(one, cells)),
    getRelatedParty: (party) => partyHolds(party, cells),
    getRelatedParties: (parties) =>
      listOf(parties).forEach((one) => one === '__RECURSIVITY__' || partyHolds(one, cells)),
    getRemittanceInformation: (information) => remittanceHolds(information, cells),
  });
}

function agentHolds(expected: Json, cells: Cells): void {
  const agent = field(expected, 'getRelatedAgentType');
  const heading = classOf(agent) === 'CreditorAgent' ? 'CdtrAgt' : 'DbtrAgt';
  const fill = (value: Json): void => (value === '' ? undefined : listed(cells, heading)(value));
  holds('agent', agent, { getBIC: fill, getName: fill });
}

function partyHolds(expected: Json, cells: Cells): void {
  const type = field(expected, 'getRelatedPartyType');
  const role = { Creditor: 'Cdtr', Debtor: 'Dbtr', UltimateCreditor: 'UltmtCdtr', UltimateDebtor: 'UltmtDbtr' }[
    classOf(type)
  ]!;
  const base = ['', '/Pty', '/Agt/FinInstnId'].map((end) => `TxDtls/RltdPties/${role}${end}`);
  const home = base.find((path) => cells.at(`${path}/PstlAdr/Ctry`, `${path}/PstlAdr/AdrLine`) !== '') ?? base[0]!;
  const ids = base.flatMap((path) => [`${path}/Id/OrgId`, `${path}/Id/PrvtId`]);
  const id = (end: string) => text(cells, ...ids.map((path) => `${path}/${end}`));
  holds('party', expected, {
    getAccount: (account) =>
      holds('party account', account, {
        getIdentification: text(cells, `${role}Acct`),
        getIban: (iban) => holds('iban', iban, { getIban: text(cells, `${role}Acct`) }),
        getName: text(cells, `TxDtls/RltdPties/${role}Acct/Nm`),
      }),
    getRelatedPartyType: () =>
      holds('party type', type, {
        getName: text(cells, `${role}/Nm`),
        getAddress: (address) => addressHolds(address, cells, `${home}/PstlAdr`),
        getIdentification: (one) =>
          holds('party id', one, {
            getIdentification: id('Othr/Id'),
            getOtherId: id('Othr/Id'),
            getOtherIssuer: id('Othr/Issr'),
            getOtherSchemeName: id('Othr/SchmeNm/Cd'),
            getBirthDate: day(cells, ...ids.map((path) => `${path}/DtAndPlcOfBirth/BirthDt`)),
            getCityOfBirth: id('DtAndPlcOfBirth/CityOfBirth'),
            getProvinceOfBirth: id('DtAndPlcOfBirth/PrvcOfBirth'),
            getCountryOfBirth: id('DtAndPlcOfBirth/CtryOfBirth'),
          }),
      }),
  });
}

function remittanceHolds(expected: Json, cells: Cells): void {
  const written = listed(cells, 'RmtInf/Ustrd');
  const reference = listed(cells, 'RmtInf/Strd/CdtrRefInf/Ref');
  const creditor = (one: Json, block: string): void =>
    holds('creditor reference', one, {
      getRef: reference,
      getCode: text(cells, `TxDtls/RmtInf/Strd${block}/CdtrRefInf/Tp/CdOrPrtry/Cd`),
      getProprietary: text(cells, `TxDtls/RmtInf/Strd${block}/CdtrRefInf/Tp/CdOrPrtry/Prtry`),
    });
  const structured = (one: Json, block: string): void =>
    holds('structured', one, {
      getAdditionalRemittanceInformation: listed(cells, 'RmtInf/Strd/AddtlRmtInf'),
      getCreditorReferenceInformation: (given) => creditor(given, block),
    });
  const unstructured = (one: Json): void => holds('unstructured', one, { getMessage: written });
  holds('remittance', expected, {
    getMessage: (message) => expect(cells.at('RmtInf').split(' | ')).toContain(message),
    getCreditorReferenceInformation: (one) => creditor(one, ''),
    getStructuredBlock: (one) => structured(one, ''),
    getUnstructuredBlock: unstructured,
    getStructuredBlocks: (all) =>
      listOf(all).forEach((one, at) => one === '__RECURSIVITY__' || structured(one, at === 0 ? '' : `[${at + 1}]`)),
    getUnstructuredBlocks: (all) => listOf(all).forEach((one) => one === '__RECURSIVITY__' || unstructured(one)),
  });
}

describe('every bank message of the collection is read as its published parse says', () => {
  test.each(cases)('%s', async (name) => {
    const opened = await format.open(new Blob([readFileSync(new URL(`${name}.xml`, folder))]), `${name}.xml`);
    if (!opened.ok) throw new Error(opened.problem.code);
    const statements = (await rowsOf(opened.value, 'statements')).map(({ cells }) => cells);
    const entries = await rowsOf(opened.value, 'entries');
    const message = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Json;

    headerHolds(field(message, 'getGroupHeader'), statements[0]!);
    const expectedEntries = listOf(field(message, 'getEntries') ?? []);
    const booked = entries.filter(({ row }) => row.flaw === null);
    // Genkgo numbers the entries of each statement anew, and of several statements lists the last entry of a number
    if (statements.length === 1) expect(booked).toHaveLength(expectedEntries.length);
    for (const entry of expectedEntries) {
      const record = field(entry, 'getRecord');
      const statement = statements.find((one) => one.at('Id') === field(record, 'getId'))!;
      const ordinal = field(entry, 'getIndex') as number;
      const { cells, row } = booked.filter((one) => one.cells.at('Stmt/Id') === statement.at('Id'))[ordinal]!;
      const next = booked.find((one) => one.row.entry > row.entry)?.row.entry ?? Infinity;
      const beside = entries.filter((one) => one.row.entry > row.entry && one.row.entry < next).map((one) => one.cells);
      entryHolds(entry, cells, beside.length > 0 ? beside : [cells]);
      recordHolds(record, statement);
    }
    const records = listOf(field(message, 'getRecords') ?? []);
    expect(statements).toHaveLength(records.length);
    records.forEach((record, at) => record === '__RECURSIVITY__' || recordHolds(record, statements[at]!));
  });
});
