import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '#domain/problem.ts';
import { rowsOf } from '#test/support/format-cells.ts';
import type { FormatSource } from '../format.ts';
import { format } from './format.ts';

const folder = new URL('../../../../test/fixtures/formats/camt/', import.meta.url);
const fixture = (name: string): Buffer => readFileSync(new URL(name, folder));

async function opened(content: BlobPart): Promise<FormatSource> {
  const outcome = await format.open(new Blob([content]), 'statement.xml');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

async function problemOf(content: BlobPart): Promise<Problem> {
  const outcome = await format.open(new Blob([content]), 'statement.xml');
  if (outcome.ok) throw new Error('was read');
  return outcome.problem;
}

const entriesOf = async (content: BlobPart) => rowsOf(await opened(content), 'entries');
const statementsOf = async (content: BlobPart) => rowsOf(await opened(content), 'statements');

const message = (inside: string, before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${before}
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.13"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr>${inside}</BkToCstmrStmt></Document>`;
const ownIban = 'FR7630006000011234567890189';
const statement = (inside: string, balances = ''): string =>
  message(`<Stmt><Id>S1</Id><Acct><Id><IBAN>${ownIban}</IBAN></Id><Ccy>EUR</Ccy></Acct>${balances}${inside}</Stmt>`);
const entry = (inside: string, amount = '100.00', direction = 'DBIT', status = 'BOOK'): string =>
  `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd><Sts><Cd>${status}</Cd></Sts><BookgDt><Dt>2024-03-01</Dt></BookgDt>${inside}</Ntry>`;
const payment = (amount: string, name: string, currency = 'EUR'): string =>
  `<TxDtls><Amt Ccy="${currency}">${amount}</Amt><RltdPties><Cdtr><Pty><Nm>${name}</Nm></Pty></Cdtr></RltdPties></TxDtls>`;
const balance = (code: string, amount: string, direction: string, sub = '', currency = 'EUR'): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry>${sub === '' ? '' : `<SubTp><Cd>${sub}</Cd></SubTp>`}</Tp><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd><Dt><Dt>2024-03-31</Dt></Dt></Bal>`;

describe('a bank message is known by its content', () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith('.xml')))('%s is recognised', (name) => {
    expect(format.recognises(new Uint8Array(fixture(name)), 'x.txt')).toBe(true);
  });

  test('a payment order of the same standard is not taken for a statement', () => {
    const order = '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"><CstmrCdtTrfInitn/></Document>';
    expect(format.recognises(new TextEncoder().encode(order), 'x.xml')).toBe(false);
  });

  test.each(['utf-16le', 'utf-16be', 'iso-8859-15', 'windows-1252'])(
    'a message written in %s keeps its accents',
    async (encoding) => {
      const xml = statement(entry('<AddtlNtryInf>Prélèvement EDF été</AddtlNtryInf>')).replace('UTF-8', encoding);
      const utf16 = encoding.startsWith('utf-16');
      const bytes = Buffer.from(utf16 ? `\ufeff${xml}` : xml, utf16 ? 'utf16le' : 'latin1');
      if (encoding === 'utf-16be') bytes.swap16();
      expect(format.recognises(new Uint8Array(bytes), '')).toBe(true);
      const [row] = await entriesOf(new Uint8Array(bytes));
      expect(row!.cells.at('RmtInf')).toBe('Prélèvement EDF été');
    },
  );

  test('a message inside an envelope, with prefixes, is read', async () => {
    const wrapped = `<e:Envelope xmlns:e="x"><e:Body>${statement(entry(''))
      .replace(/^.*\n/, '')
      .replace(/<(\/?)/g, '<$1n:')
      .replace('xmlns=', 'xmlns:n=')}</e:Body></e:Envelope>`;
    expect(await entriesOf(wrapped)).toHaveLength(1);
  });
});

describe('what cannot be a statement is refused, and says why', () => {
  test('a message without a statement', async () => {
    expect(await problemOf(new Uint8Array(fixture('camt053.v2.wrong.xml')))).toMatchObject({
      code: 'xml-without-records',
    });
  });

  test('a bomb of nested entities', async () => {
    const bomb = `<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
    expect(await problemOf(message('<Stmt><Id>&b;</Id></Stmt>', bomb))).toMatchObject({
      code: 'xml-entities',
      line: 1,
    });
  });

  test('an entity that names another file', async () => {
    const outside = `\n<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    expect(await problemOf(message('<Stmt><Id>&x;</Id></Stmt>', outside))).toMatchObject({
      code: 'xml-entities',
      line: 2,
    });
  });

  test('an entity that nobody declared', async () => {
    expect(await problemOf(statement(entry('<NtryRef>a&nbsp;b</NtryRef>')))).toMatchObject({
      code: 'xml-damaged',
      seen: '<Ntry><NtryRef> &…;',
    });
  });

  test('a text without end, elements inside one another without end, bytes of another encoding', async () => {
    expect(await problemOf(statement(entry(`<NtryRef>${'x'.repeat(3_000_000)}</NtryRef>`)))).toMatchObject({
      code: 'xml-damaged',
    });
    expect(await problemOf(statement(entry('<a>'.repeat(100) + '</a>'.repeat(100))))).toMatchObject({
      code: 'xml-damaged',
    });
    expect(await problemOf(Buffer.from(statement(entry('<NtryRef>\nété</NtryRef>')), 'latin1'))).toEqual({
      code: 'xml-damaged',
      name: 'statement.xml',
      line: 3,
      seen: 'utf-8',
    });
    expect(await problemOf(statement('').replace('UTF-8', 'klingon'))).toMatchObject({ seen: 'encoding="klingon"' });
  });

  test('a file cut anywhere is refused; only a cut behind the last tag leaves it whole', async () => {
    const whole = fixture('camt054.v4.xml');
    const rows = (await entriesOf(new Uint8Array(whole))).length;
    for (let length = 0; length < whole.length; length += 200) {
      const outcome = await format.open(new Blob([new Uint8Array(whole.subarray(0, length))]), 'cut.xml');
      if (outcome.ok) expect((await rowsOf(outcome.value, 'entries')).length).toBe(rows);
      else expect(outcome.problem.code).toBe('xml-damaged');
    }
  });

  test('mangled bytes never do worse than a refusal', async () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.xml'));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        async (name, changes) => {
          const bytes = new Uint8Array(fixture(name));
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          const outcome = await format.open(new Blob([bytes]), name);
          if (!outcome.ok) return;
          for (const sheet of outcome.value.sheets) {
            const rows = await rowsOf(outcome.value, sheet.name!);
            expect(rows.map(({ row }) => row.entry)).toEqual(Array.from({ length: sheet.rows }, (_, at) => at + 1));
            for (const { row } of rows) expect(row.cells).toHaveLength(sheet.columns.length);
          }
        },
      ),
      { numRuns: 300, seed: 20022 },
    );
  });

  test('a reading that is stopped says so', async () => {
    const outcome = await format.open(new Blob([statement('')]), 'x.xml', { signal: AbortSignal.abort() });
    expect(outcome).toEqual({ ok: false, problem: { code: 'cancelled' } });
  });
});

describe('the money of a batch is neither lost nor counted twice', () => {
  test('payments that add up to their entry become a row each', async () => {
    const rows = await entriesOf(
      statement(entry(`<NtryDtls>${payment('60.5', 'A')}${payment('39.50', 'B')}</NtryDtls>`)),
    );
    expect(rows.map(({ cells, row }) => [cells.at('Amt'), cells.at('RltdPties/Nm'), row.flaw])).toEqual([
      ['60.5', 'A', null],
      ['39.50', 'B', null],
    ]);
    expect(rows.map(({ cells }) => cells.at('Ntry/Amt'))).toEqual(['100.00', '100.00']);
  });

  test.each([
    ['by a cent', [payment('60.50', 'A'), payment('39.49', 'B')]],
    ['for one has no amount', [payment('100.00', 'A'), '<TxDtls><Refs/></TxDtls>']],
    ['for one is in another currency', [payment('60.50', 'A'), payment('39.50', 'B', 'CHF')]],
  ])('payments that do not add up, %s, are listed beside the one row of their entry', async (_, payments) => {
    const rows = await entriesOf(statement(entry(`<NtryDtls>${payments.join('')}</NtryDtls>`)));
    expect(rows.map(({ row }) => row.flaw)).toEqual([null, 'aside:not-data', 'aside:not-data']);
    expect(rows[0]!.cells.at('Amt')).toBe('100.00');
  });

  test('a refund inside a batch counts against it', async () => {
    const refund = payment('20.00', 'B').replace('<RltdPties>', '<CdtDbtInd>CRDT</CdtDbtInd><RltdPties>');
    const rows = await entriesOf(statement(entry(`<NtryDtls>${payment('120.00', 'A')}${refund}</NtryDtls>`)));
    expect(rows.map(({ cells }) => [cells.at('Amt'), cells.at('CdtDbtInd')])).toEqual([
      ['120.00', 'DBIT'],
      ['20.00', 'CRDT'],
    ]);
  });
});

describe('an entry says who, when and in which state', () => {
  const parties = (debtorAccount: string, creditorAccount: string): string =>
    `<NtryDtls><TxDtls><RltdPties><Dbtr><Nm>DEBTOR</Nm></Dbtr><DbtrAcct><Id><IBAN>${debtorAccount}</IBAN></Id></DbtrAcct><Cdtr><Nm>CREDITOR</Nm></Cdtr><CdtrAcct><Id><Othr><Id>${creditorAccount}</Id></Othr></Id></CdtrAcct></RltdPties></TxDtls></NtryDtls>`;

  test.each([
    ['the creditor of money that went out', 'DBIT', 'X', 'Y', '', 'CREDITOR'],
    ['the debtor of money that came in', 'CRDT', 'X', 'Y', '', 'DEBTOR'],
    ['the first creditor when a payment comes back', 'CRDT', 'X', 'Y', '<RvslInd>true</RvslInd>', 'CREDITOR'],
    ['never the side of the own account', 'CRDT', ownIban, 'Y', '', 'CREDITOR'],
  ])('the other side is %s', async (_, direction, debtorAccount, creditorAccount, more, name) => {
    const [row] = await entriesOf(statement(entry(more + parties(debtorAccount, creditorAccount), '5', direction)));
    expect(row!.cells.at('RltdPties/Nm')).toBe(name);
    expect(row!.cells.at('RltdPties/Acct')).toBe(name === 'DEBTOR' ? debtorAccount : creditorAccount);
  });

  test('an ultimate debtor is named where there is no other', async () => {
    const [row] = await entriesOf(
      statement(
        entry(
          '<NtryDtls><TxDtls><RltdPties><UltmtDbtr><Nm>U</Nm></UltmtDbtr></RltdPties></TxDtls></NtryDtls>',
          '5',
          'CRDT',
        ),
      ),
    );
    expect(row!.cells.at('RltdPties/Nm')).toBe('U');
  });

  test('a pending entry keeps its state, and digits and instants stay as they are written', async () => {
    const [row] = await entriesOf(
      statement(
        entry('', '8.85000', 'CRDT', 'PDNG').replace('<Dt>2024-03-01</Dt>', '<DtTm>2024-03-31T23:30:00-02:00</DtTm>'),
      ),
    );
    expect(['Sts', 'Amt', 'BookgDt'].map((path) => row!.cells.at(path))).toEqual([
      'PDNG',
      '8.85000',
      '2024-03-31T23:30:00-02:00',
    ]);
  });

  test('an amount below zero contradicts its direction and is put to the user', async () => {
    const [row] = await entriesOf(statement(entry('', '-5.00')));
    expect(row!.row.flaw).toBe('amount-negative');
  });

  test('the line of an entry is that of its tag', async () => {
    const [, second] = await entriesOf(statement(`\n${entry('')}\n\n${entry('')}`));
    expect(second!.row.line).toBe(5);
  });
});

describe('balances of a statement', () => {
  test('opening and closing carry the sign of their direction; those of a page or of another kind are not taken', async () => {
    const balances = [
      balance('OPBD', '1.00', 'CRDT', 'INTM'),
      balance('PRCD', '250.10', 'DBIT'),
      balance('ITBD', '9.00', 'CRDT'),
      balance('CLBD', '7.00', 'CRDT', '', 'CHF'),
      balance('CLBD', '350.10', 'CRDT'),
      balance('CLAV', '8.00', 'CRDT'),
    ];
    const [one] = await statementsOf(statement('', balances.join('')));
    expect([one!.cells.at('Bal/OPBD'), one!.cells.at('Bal/CLBD')]).toEqual(['-250.10', '350.10']);
    expect(one!.cells.at('Bal')).toContain('CLAV CRDT 8.00 EUR 2024-03-31');
    expect(one!.row.flaw).toBeNull();
  });

  test('a notification states no balance and is set aside as no statement', async () => {
    const [one] = await statementsOf(new Uint8Array(fixture('camt054.v2.xml')));
    expect(one!.row.flaw).toBe('aside:not-data');
  });
});

test('whatever statement a bank could write comes back exactly', async () => {
  const escaped = (text: string): string =>
    text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\n\r\t]/g, ' ');
  const words = fc.stringMatching(/^[A-Za-zÀ-ÿ0-9<>&"'/\\.,€%-]([ A-Za-zÀ-ÿ0-9<>&"'/\\.,€%]{0,30}[A-Za-z0-9€])?$/);
  const entries = fc.array(
    fc.record({
      cents: fc.bigInt({ min: 0n, max: 10n ** 15n }),
      direction: fc.constantFrom('CRDT', 'DBIT'),
      on: fc.date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }),
      name: words,
      label: words,
    }),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(words, entries), { minLength: 1, maxLength: 3 }), async (statements) => {
      const amount = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
      const xml = message(
        statements
          .map(([id, list]) => {
            const inside = list.map(({ cents, direction, on, name, label }) => {
              const role = direction === 'CRDT' ? 'Dbtr' : 'Cdtr';
              return `<Ntry><Amt Ccy="EUR">${amount(cents)}</Amt><CdtDbtInd>${direction}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${on.toISOString().slice(0, 10)}</Dt></BookgDt><NtryDtls><TxDtls><RltdPties><${role}><Nm>${escaped(name)}</Nm></${role}></RltdPties><RmtInf><Ustrd>${escaped(label)}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;
            });
            return `<Stmt><Id>${escaped(id)}</Id>${inside.join('\n')}</Stmt>`;
          })
          .join(''),
      );
      const rows = await entriesOf(xml);
      expect(
        rows.map(({ cells }) =>
          ['Stmt/Id', 'Amt', 'CdtDbtInd', 'BookgDt', 'RltdPties/Nm', 'RmtInf'].map((path) => cells.at(path)),
        ),
      ).toEqual(
        statements.flatMap(([id, list]) =>
          list.map(({ cents, direction, on, name, label }) => [
            id,
            amount(cents),
            direction,
            on.toISOString().slice(0, 10),
            name,
            label,
          ]),
        ),
      );
    }),
    { numRuns: 60 },
  );
});
