import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import { emptyingStatements } from '#ledger/schema.ts';
import { ibans, receive } from '../support/statement-file.ts';

const camt = (entries: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Id>1</Id>
<Acct><Id><IBAN>${ibans.one}</IBAN></Id><Ccy>EUR</Ccy></Acct>
${entries}
</Stmt></BkToCstmrStmt></Document>`;

const entry = (day: string, way: string, mark: string, reference: string): string =>
  `<Ntry><Amt Ccy="EUR">80.00</Amt><CdtDbtInd>${way}</CdtDbtInd>${mark}<Sts>BOOK</Sts><BookgDt><Dt>${day}</Dt></BookgDt>
<NtryDtls><TxDtls><Refs><EndToEndId>${reference}</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>`;

const mt940 = (marks: readonly (readonly [day: string, mark: string])[]): string =>
  [
    ':20:STARTUMS',
    ':25:10020030/1234567',
    ':28C:1/1',
    ':60F:C240301EUR1000,00',
    ...marks.flatMap(([day, mark]) => [`:61:${day}${day.slice(2)}${mark}80,00NTRFNONREF`, ':86:166?20ENERGIE']),
    '-',
    '',
  ].join('\r\n');

const ofx = (movements: string): string =>
  `OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:102\r\nENCODING:UTF-8\r\n\r\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>1<ACCTID>00012345<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST>${movements}</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;

const movement = (day: string, amount: string, id: string, correction = ''): string =>
  `<STMTTRN><TRNTYPE>OTHER<DTPOSTED>${day}<TRNAMT>${amount}<FITID>${id}${correction}<NAME>ENERGIE</STMTTRN>`;

describe('an operation that the bank says it took back', () => {
  let database: Database & { readonly files: FileAccess };
  beforeAll(async () => {
    database = await openNative();
  });
  afterAll(() => database.close());
  beforeEach(() => database.exec(emptyingStatements().join(';\n')));

  const undoneIn = async (path: string, text: string) => {
    const { report } = await receive(database, [{ path, blob: new Blob([text]) }]);
    expect(report.problems).toEqual([]);
    const rows = await database.rows(
      'select row_id % 4294967296 as row, reversal_of % 4294967296 as undone from ledger.txn order by row_id',
    );
    return rows.map(({ undone }) => undone);
  };

  it('is not counted, by the sign of a camt statement and the reference; one that looks alike is', async () => {
    const text = camt(
      [
        entry('2024-03-01', 'DBIT', '', 'E2E-1'),
        entry('2024-03-19', 'DBIT', '', 'E2E-2'),
        entry('2024-03-20', 'CRDT', '<RvslInd>true</RvslInd>', 'E2E-1'),
        entry('2024-03-21', 'CRDT', '<RvslInd>false</RvslInd>', 'NOTPROVIDED'),
      ].join('\n'),
    );
    expect(await undoneIn('releve.xml', text)).toEqual([1, null, 1, null]);
  });

  it('is not counted, by the mark of an MT940 statement; the same amount without the mark is', async () => {
    const text = mt940([
      ['240301', 'D'],
      ['240305', 'C'],
      ['240312', 'RD'],
      ['240320', 'C'],
      ['240322', 'RC'],
    ]);
    expect(await undoneIn('releve.sta', text)).toEqual([1, null, 1, 4, 4]);
  });

  it('gives way to the row that corrects it, in an OFX file', async () => {
    const text = ofx(
      movement('20240301', '-80.00', 'F1') +
        movement('20240302', '-80.00', 'F2') +
        movement('20240304', '-85.00', 'F3', '<CORRECTFITID>F1<CORRECTACTION>REPLACE'),
    );
    expect(await undoneIn('releve.ofx', text)).toEqual([1, null, null]);
    expect(await database.rows('select sum(amount) as amount from txn_counted')).toEqual([{ amount: 16_500 }]);
  });
});
