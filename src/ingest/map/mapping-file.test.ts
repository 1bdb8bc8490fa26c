import { describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import { openIntake } from '../intake.ts';
import { applyMappingFile, readingAsked, readMappingFile } from './mapping-file.ts';

const entry = (more: object) => JSON.stringify({ 'limier-mapping': 1, mappings: [{ file: '*.csv', ...more }] });

describe('a mapping file', () => {
  it('has a file read under the encoding, the delimiter and the headings it names', async () => {
    const database = await openNative();
    const intake = openIntake(database);
    const text = 'Relev\xe9~\nquand~combien~pourquoi\nDate~Montant~Libell\xe9\n14/02/2024~-12,50~CAF\xc9, 2 \xa4\n';
    const blob = new Blob([Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)))]);
    const file = { path: 'releve_00012345678.csv', blob };
    const read = readMappingFile('m.json', entry({ encoding: 'windows-1252', delimiter: '~', headerRow: 3 }));
    if (!read.ok) throw new Error(read.problem.code);
    const proposed = await intake.propose(file, { as: readingAsked(read.value, file.path) });
    const [guess] = proposed.ok ? proposed.value : [];
    if (!guess) throw new Error('not proposed');
    const report = await intake.import([{ file, proposal: applyMappingFile(read.value, guess) }]);
    expect(report.problems).toEqual([]);
    expect(await database.rows('select label, amount from ledger.txn')).toEqual([{ label: 'CAFÉ, 2 ¤', amount: 1250 }]);
    expect(readMappingFile('m.json', entry({ encoding: 'ebcdic' })).ok).toBe(false);
    expect(readMappingFile('m.json', entry({ delimiter: ';;' })).ok).toBe(false);
  });

  it('answers what the sniffer could not know, and the rows enter the ledger', async () => {
    const database = await openNative();
    const intake = openIntake(database);
    const file = {
      path: 'case/odd.csv',
      blob: new Blob(['quand;combien;pourquoi\n01/02/2024;-12,50;PAIN\n02/02/2024;100,00;VIR DE X\n']),
    };
    const proposed = await intake.propose(file);
    if (!proposed.ok) throw new Error(proposed.problem.code);
    const [guess] = proposed.value;
    expect(guess?.sure).toBe(false);
    const read = readMappingFile(
      'm.json',
      entry({
        table: 'txn',
        sign: 'signed',
        columns: [
          { heading: 'quand', role: 'booked_on', order: 'dmy' },
          { heading: 'combien', role: 'amount', decimal: ',' },
          { heading: 'pourquoi', role: 'label' },
        ],
        constants: { accountNumber: '00012345678', institution: 'Banque', currency: 'EUR' },
      }),
    );
    if (!read.ok || !guess) throw new Error('not read');
    const proposal = applyMappingFile(read.value, guess);
    expect(proposal.doubts.filter(({ blocks }) => blocks)).toEqual([]);
    const report = await intake.import([{ file, proposal }]);
    expect(report.problems).toEqual([]);
    expect(
      await database.rows('select booked_on, direction, amount, label from ledger.txn order by booked_on'),
    ).toEqual([
      { booked_on: '2024-02-01', direction: 'debit', amount: 1250, label: 'PAIN' },
      { booked_on: '2024-02-02', direction: 'credit', amount: 10000, label: 'VIR DE X' },
    ]);
    await database.close();
  });

  it.each([
    ['{', 'JSON'],
    ['{}', 'limier-mapping'],
    [entry({ table: 'nonsense' }), 'mappings[0]: "table" is nonsense'],
    [
      entry({ table: 'txn', columns: [{ heading: 'x', role: 'nonsense' }] }),
      'columns[0]: the table txn has no role nonsense',
    ],
    [entry({ columns: [{ role: 'amount' }] }), 'columns[0]: neither "heading" nor "column"'],
  ])('is refused with the place that is wrong: %s', (text, where) => {
    const read = readMappingFile('m.json', text);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(JSON.stringify(read.problem).replaceAll('\\"', '"')).toContain(where);
  });
});

describe('a date column whose order nobody has chosen', () => {
  it('holds dates that are not read, not dates that do not exist', async () => {
    const database = await openNative();
    const intake = openIntake(database);
    const file = { path: 'odd.csv', blob: new Blob(['quand;combien\n01/02/2024;-12,50\n']) };
    const proposed = await intake.propose(file);
    const [guess] = proposed.ok ? proposed.value : [];
    if (!guess) throw new Error('not proposed');
    const entries = readMappingFile(
      'm.json',
      entry({
        table: 'txn',
        sign: 'signed',
        columns: [
          { heading: 'quand', role: 'booked_on' },
          { heading: 'combien', role: 'amount', decimal: ',' },
        ],
        constants: { accountNumber: '00012345678', institution: 'Banque', currency: 'EUR' },
      }),
    );
    if (!entries.ok) throw new Error('not read');
    const preview = await intake.preview(file, applyMappingFile(entries.value, guess));
    expect(preview.quarantined.map(({ reason }) => reason)).toEqual(['date-unreadable']);
    await database.close();
  });
});
