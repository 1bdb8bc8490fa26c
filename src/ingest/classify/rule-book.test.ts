import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import { openIntake } from '#ingest/intake.ts';
import { emptyingStatements } from '#ledger/schema.ts';
import { checkPatterns, reclassify, ruleHits, setRules } from './reclassify.ts';
import { emptyBook, type OwnRule, readRuleFile, type RuleBook, writeRuleFile } from './rule-book.ts';

const lilas: OwnRule = {
  id: 'sci-lilas',
  of: 'category',
  gives: 'rent',
  words: 'sci des lilas, Résidence 12',
  as: 'words',
};

describe('a file of rules', () => {
  it('comes back as it was written', () => {
    const rule = fc.record(
      {
        id: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
        of: fc.constant('category' as const),
        gives: fc.constantFrom('rent', 'tax', 'gambling'),
        words: fc.string({ minLength: 1, maxLength: 40 }).filter((text) => /[^\s,]/.test(text)),
        as: fc.constant('words' as const),
        direction: fc.constantFrom('credit' as const, 'debit' as const),
      },
      { requiredKeys: ['id', 'of', 'gives', 'words', 'as'] },
    );
    fc.assert(
      fc.property(fc.uniqueArray(rule, { selector: ({ id }) => id, maxLength: 8 }), (own) => {
        const book = { own, off: ['category:rent'] } as RuleBook;
        expect(readRuleFile('a.json', writeRuleFile(book))).toEqual({ ok: true, value: book });
      }),
    );
  });

  it.each([
    ['not JSON', '{'],
    ['another file', '{"limier-mapping":1}'],
    ['a nature that is none', JSON.stringify({ 'limier-rules': 1, rules: [{ ...lilas, gives: 'nationality' }] })],
    ['words of commas alone', JSON.stringify({ 'limier-rules': 1, rules: [{ ...lilas, words: ' , ' }] })],
    ['words without end', JSON.stringify({ 'limier-rules': 1, rules: [{ ...lilas, words: 'A'.repeat(301) }] })],
    ['a look-ahead', JSON.stringify({ 'limier-rules': 1, rules: [{ ...lilas, as: 'pattern', words: 'A(?=B)' }] })],
    ['one id twice', JSON.stringify({ 'limier-rules': 1, rules: [lilas, lilas] })],
    ['a built-in rule that is none', JSON.stringify({ 'limier-rules': 1, rules: [], off: ['category:nothing'] })],
  ])('is refused with its place: %s', (_, text) => {
    expect(readRuleFile('a.json', text)).toMatchObject({
      ok: false,
      problem: { code: 'rules-file-invalid', name: 'a.json' },
    });
  });
});

describe.each([
  ['native', () => openNative()],
  ['wasm', openWasmInNode],
] as const)('rules of the user on %s', (_, open) => {
  let database: Database & { readonly files: FileAccess };
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    for (const statement of emptyingStatements()) await database.exec(statement);
    await database.exec('drop table if exists ingest_rule_book');
  });
  const enter = async (text: string) => {
    const intake = openIntake(database);
    const file = { path: 'releve.csv', blob: new Blob([text]) };
    const proposed = await intake.propose(file);
    if (!proposed.ok || proposed.value[0] === undefined) throw new Error('no proposal');
    return intake.import([{ file, proposal: proposed.value[0] }]);
  };
  const statement =
    'Date;Libellé;Montant;Numéro de compte;Devise\n2024-03-01;VIR SEPA SCI DES LILAS;-700,00;00011122233;EUR\n2024-03-02;CB CARREFOUR LYON;-20,00;00011122233;EUR\n2024-03-03;VIR RESIDENCE 12 AVRIL;-650,00;00011122233;EUR\n';
  const classified = async () =>
    (await database.rows('select category, category_rule, method, method_rule from ledger.txn order by row_id')).map(
      Object.values,
    );

  it('go before the built-in ones, and each row names the rule that decided', async () => {
    await setRules(database, 'regles.json', { own: [lilas], off: [] });
    await enter(statement);
    expect(await classified()).toEqual([
      ['rent', 'own:sci-lilas', 'transfer', 'transfer-label'],
      ['food', 'food', 'card', 'card'],
      ['rent', 'own:sci-lilas', 'transfer', 'transfer-label'],
    ]);
  });

  it('classify the ledger anew without reading the files again, the same as if they had been there', async () => {
    await enter(statement);
    const before = await classified();
    const book = { own: [lilas], off: ['category:food'] };
    expect(await ruleHits(database, lilas)).toMatchObject({ ok: true, value: { rows: 2, different: 2 } });
    expect(await reclassify(database, book)).toEqual({ ok: true, value: { changed: 3, mustReread: false } });
    const after = await classified();
    expect(after[1]).toEqual(['unknown', null, 'card', 'card']);
    for (const sql of emptyingStatements()) await database.exec(sql);
    await enter(statement);
    expect(await classified()).toEqual(after);
    await reclassify(database, emptyBook);
    expect(await classified()).toEqual(before);
  });

  it('ask for the files again when a means of payment changes', async () => {
    await enter(statement);
    const cash: OwnRule = { id: 'liquide', of: 'method', gives: 'cash', words: 'SCI DES LILAS', as: 'words' };
    expect(await reclassify(database, { own: [cash], off: [] })).toMatchObject({ value: { mustReread: true } });
  });

  it('are refused by RE2 itself when a pattern is none, and the rules in force stay', async () => {
    const wrong: OwnRule = { id: 'faux', of: 'category', gives: 'rent', words: '(LOYER', as: 'pattern' };
    const vast: OwnRule = { ...wrong, words: '((a{500}){500}){500}' };
    for (const one of [wrong, vast])
      expect(await checkPatterns(database, 'r.json', { own: [one], off: [] })).toMatchObject({
        ok: false,
        problem: { code: 'rules-file-invalid' },
      });
    expect(await setRules(database, 'r.json', { own: [wrong], off: [] })).toMatchObject({ ok: false });
  });
});
