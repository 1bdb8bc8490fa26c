import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ftmFile, ftmLines } from '#test/fixtures/formats/ftm/make.ts';
import type { FormatRow, FormatSource } from '../format.ts';
import { format } from './format.ts';

async function open(bytes: Uint8Array<ArrayBuffer>): Promise<FormatSource> {
  const outcome = await format.open(new Blob([bytes]), 'entites.jsonl');
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

async function rowsOf(source: FormatSource, sheet: string | null): Promise<readonly FormatRow[]> {
  const rows: FormatRow[] = [];
  for await (const batch of source.read(sheet)) rows.push(...batch);
  return rows;
}

/** Cells by the role they play, empty ones left out. */
async function told(source: FormatSource, name: string): Promise<readonly Record<string, string>[]> {
  const sheet = source.sheets.find((one) => one.name === name)!;
  return (await rowsOf(source, name)).map(({ cells }) =>
    Object.fromEntries(
      sheet.columns.flatMap(({ role, heading }, at) => (cells[at] ? [[role ?? `(${heading})`, cells[at]]] : [])),
    ),
  );
}

describe('a file of FollowTheMoney entities', () => {
  it('is known by its first line', () => {
    expect(format.recognises(ftmFile(), 'x.txt')).toBe(true);
    expect(format.recognises(new TextEncoder().encode('{"a": 1}\n'), 'x.jsonl')).toBe(false);
  });

  it('gives each kind of entity its own sheet, on the lines where they stand', async () => {
    const source = await open(ftmFile());
    expect(source.sheets.map(({ name, table, rows }) => [name, table, rows])).toEqual([
      ['Payment', 'txn', 3],
      ['BankAccount', 'account', 2],
      ['LegalEntity', 'party', 2],
      ['Ownership', 'holding', 4],
      ['Asset', 'asset', 1],
      ['other', 'none', 1],
    ]);
    expect((await rowsOf(source, 'Payment')).map(({ entry, line, flaw }) => [entry, line, flaw])).toEqual([
      [1, 10, null],
      [2, 11, null],
      [3, 12, 'value-unreadable'],
    ]);
    expect((await rowsOf(source, 'other')).map(({ flaw }) => flaw)).toEqual(['aside:not-data']);
  });

  it('names payer and payee by what the file says of them', async () => {
    expect((await told(await open(ftmFile()), 'Payment')).slice(0, 2)).toEqual([
      {
        '(id)': 't1',
        booked_on: '2024-01-31',
        amount: '1250.10',
        currency: 'EUR',
        from_name: 'Ada Martin',
        from_account: 'FR7630006000011234567890189',
        from_bank: 'Banque A',
        to_name: 'SAS Lumière',
        to_account: '000998',
        to_bank: 'Banque B',
        label: 'loyer',
        '(other values)': 'purpose: loyer | janvier',
      },
      {
        '(id)': 't2',
        booked_on: '2024-02-01 10:00:00',
        amount: '99.99',
        currency: 'EUR',
        from_account: '000998',
        from_bank: 'Banque B',
        to_account: 'inconnu',
        '(other values)': 'amountEur: 99.99',
      },
    ]);
  });

  it('keeps who owns and directs what, and what things are', async () => {
    const source = await open(ftmFile());
    expect(
      (await told(source, 'Ownership')).map((row) => [
        row['party_name'],
        row['role'],
        row['target_name'],
        row['share'],
      ]),
    ).toEqual([
      ['Ada Martin', 'shareholder', 'SAS Lumière', '60'],
      ['Ada Martin', 'holder', 'FR7630006000011234567890189', undefined],
      ['SAS Lumière', 'owner', 'Berline', undefined],
      ['Ada Martin', 'director', 'SAS Lumière', undefined],
    ]);
    expect((await told(source, 'Asset'))[0]).toMatchObject({
      description: 'Berline',
      identifier: 'AB-123-CD',
      owner_name: 'SAS Lumière',
      value: '24000.5',
    });
    expect((await told(source, 'BankAccount'))[0]).toMatchObject({ holder: 'Ada Martin', opened_on: '2015-03-01' });
  });

  it('says which properties had several values and what it does not read', async () => {
    expect((await open(ftmFile())).problems).toEqual([
      { code: 'values-several', name: 'entites.jsonl', properties: ['name', 'purpose'], rows: 2 },
      { code: 'records-not-read', name: 'entites.jsonl', kinds: ['Document'], rows: 1 },
    ]);
  });

  it('never carries a nationality', async () => {
    const source = await open(ftmFile());
    for (const { name } of source.sheets)
      for (const { cells } of await rowsOf(source, name)) expect(cells.join()).not.toContain('nationality');
  });

  const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');

  it('gives back what was written', async () => {
    const payment = fc.record({
      payerAccount: anyText,
      beneficiaryAccount: anyText,
      amount: fc
        .bigInt({ min: 1n, max: 10n ** 20n })
        .map((cents) => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`),
      currency: fc.constantFrom('EUR', 'USD'),
      date: fc
        .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
        .map((at) => at.toISOString().slice(0, 10)),
      purpose: anyText,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(payment, { minLength: 1, maxLength: 20 }), async (payments) => {
        const lines = payments.map((one, at) =>
          JSON.stringify({
            id: `t${at}`,
            schema: 'Payment',
            properties: Object.fromEntries(Object.entries(one).map(([key, value]) => [key, [value]])),
          }),
        );
        const read = await told(await open(ftmFile(lines)), 'Payment');
        expect(
          read.map(({ booked_on, amount, currency, from_account, to_account, label }) => [
            booked_on,
            amount,
            currency,
            from_account,
            to_account,
            label,
          ]),
        ).toEqual(
          payments.map(({ date, amount, currency, payerAccount, beneficiaryAccount, purpose }) => [
            date,
            amount,
            currency,
            payerAccount,
            beneficiaryAccount,
            purpose,
          ]),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('loses no line, wherever it is cut and whatever bytes of it are changed', async () => {
    const sound = ftmFile();
    const check = async (bytes: Uint8Array<ArrayBuffer>) => {
      const outcome = await format.open(new Blob([bytes]), 'x.jsonl');
      if (!outcome.ok) return;
      const lines: number[] = [];
      for (const { name, rows } of outcome.value.sheets) {
        const read = await rowsOf(outcome.value, name);
        expect(read).toHaveLength(rows);
        lines.push(...read.map(({ line }) => line));
      }
      const encoding = new TextDecoder('windows-1252').decode(bytes);
      expect(lines.length).toBeGreaterThanOrEqual(encoding.split('\n').filter((line) => line.trim() !== '').length - 1);
    };
    for (let at = 1; at < sound.length; at += Math.ceil(sound.length / 200)) await check(sound.slice(0, at));
    const change = fc.tuple(fc.nat({ max: sound.length - 1 }), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = new Uint8Array(sound);
        for (const [at, by] of changes) bytes[at] = (bytes[at] ?? 0) ^ by;
        await check(bytes);
      }),
      { numRuns: 200, seed: 20_261_121 },
    );
    expect(ftmLines.length).toBe(13);
  });
});
