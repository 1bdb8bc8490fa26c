import { describe, expect, it } from 'vitest';
import { languages } from '#domain/language.ts';
import type { Problem, ProblemCode } from '#domain/problem.ts';
import type { Digest } from '#domain/source.ts';
import { tables, type Table } from '#ledger/schema.ts';
import { placeholdersOf } from './icu.ts';
import { allMessages, problemText, translator } from './translate.ts';

const sha256 = 'ab'.repeat(32) as Digest;

const met: { readonly [Code in ProblemCode]: Extract<Problem, { readonly code: Code }> } = {
  'file-empty': { code: 'file-empty', name: 'relevé.csv' },
  'file-not-text': { code: 'file-not-text', name: 'relevé.csv', seen: 'PDF' },
  'file-unreadable': { code: 'file-unreadable', name: 'relevé.csv' },
  'file-duplicate': { code: 'file-duplicate', name: 'relevé.csv', twin: 'copie.csv', sha256 },
  'file-kind-unknown': { code: 'file-kind-unknown', name: 'relevé.xyz' },
  'workbook-encrypted': { code: 'workbook-encrypted', name: 'avoirs.xlsx' },
  'archive-damaged': { code: 'archive-damaged', name: 'envoi.zip' },
  'archive-empty': { code: 'archive-empty', name: 'envoi.zip' },
  'archive-too-large': { code: 'archive-too-large', name: 'envoi.zip', inflated: 3_000_000_000, limit: 2_000_000_000 },
  'archive-too-deep': { code: 'archive-too-deep', name: 'envoi.zip/mars.zip/2.zip' },
  'archive-member-encrypted': { code: 'archive-member-encrypted', name: 'envoi.zip/releve.csv' },
  'archive-member-damaged': { code: 'archive-member-damaged', name: 'envoi.zip/releve.csv' },
  'archive-member-twice': { code: 'archive-member-twice', name: 'envoi.zip/a.csv', twin: 'envoi.zip/a (2).csv' },
  'table-damaged': { code: 'table-damaged', name: 'virements.parquet', format: 'Parquet' },
  'table-encrypted': { code: 'table-encrypted', name: 'virements.parquet' },
  'table-compressed': { code: 'table-compressed', name: 'virements.feather', method: 'ZSTD' },
  'table-too-large': { code: 'table-too-large', name: 'virements.parquet', rows: 90_000_000, limit: 20_000_000 },
  'values-several': { code: 'values-several', name: 'entites.jsonl', properties: ['amount'], rows: 3 },
  'records-not-read': { code: 'records-not-read', name: 'entites.jsonl', kinds: ['Document'], rows: 12 },
  'workbook-damaged': { code: 'workbook-damaged', name: 'avoirs.xlsx' },
  'workbook-without-cells': { code: 'workbook-without-cells', name: 'avoirs.xlsx' },
  'workbook-too-large': {
    code: 'workbook-too-large',
    name: 'avoirs.xlsx',
    inflated: 1_200_000_000,
    limit: 500_000_000,
  },
  'sheet-too-wide': { code: 'sheet-too-wide', name: 'avoirs.xlsx', columns: 2_000, limit: 512 },
  'header-missing': { code: 'header-missing', name: 'relevé.csv' },
  'mapping-incomplete': { code: 'mapping-incomplete', name: 'relevé.csv', missing: ['date', 'montant'] },
  'mapping-unsure': { code: 'mapping-unsure', name: 'relevé.csv', doubts: ['date-order'] },
  'mapping-file-invalid': { code: 'mapping-file-invalid', name: 'correspondance.json', where: 'columns[0]' },
  'statement-absent': { code: 'statement-absent', name: 'a', format: 'OFX' },
  'statement-damaged': { code: 'statement-damaged', name: 'a', line: 3, seen: 'b' },
  'statement-refused': { code: 'statement-refused', name: 'a', seen: 'b' },
  'statement-part-unread': { code: 'statement-part-unread', name: 'a', line: 3, seen: 'b' },
  'statement-total-differs': { code: 'statement-total-differs', name: 'a', line: 3, said: '1', found: '2' },
  'recipe-file-invalid': { code: 'recipe-file-invalid', name: 'recette.json', where: 'steps[0]: reason-missing' },
  'step-without-sheet': { code: 'step-without-sheet', step: 3, wanted: 'mars.csv' },
  'step-without-column': { code: 'step-without-column', step: 3, name: 'mars.csv', column: 'Libellé' },
  'step-row-differs': { code: 'step-row-differs', step: 3, name: 'mars.csv', row: 12 },
  'step-without-effect': { code: 'step-without-effect', step: 3 },
  'parameters-file-invalid': {
    code: 'parameters-file-invalid',
    name: 'param.json',
    where: 'structuring-window: window',
  },
  'rules-file-invalid': { code: 'rules-file-invalid', name: 'regles.json', where: 'rules[0]: "words"' },
  'second-table': { code: 'second-table', name: 'relevé.csv', line: 40, account: '00098765432' },
  'source-missing': { code: 'source-missing', name: 'relevé.csv', sha256 },
  'source-changed': { code: 'source-changed', name: 'relevé.csv', sha256 },
  'memory-full': { code: 'memory-full', needs: 4_000_000_000, has: 3_000_000_000 },
  'too-large': { code: 'too-large', needs: 4_000_000_000, has: 3_000_000_000 },
  'xml-damaged': { code: 'xml-damaged', name: 'releve.xml', line: 12, seen: '</Ntry' },
  'xml-entities': { code: 'xml-entities', name: 'releve.xml', line: 2 },
  'xml-without-records': { code: 'xml-without-records', name: 'releve.xml', wanted: 'camt.053' },
  cancelled: { code: 'cancelled' },
  'engine-lost': { code: 'engine-lost' },
  'engine-failed': { code: 'engine-failed', detail: 'Binder Error', sql: null },
  'check-failed': { code: 'check-failed', check: 'pass-through', step: 'question', detail: 'Binder Error' },
  'snapshot-altered': { code: 'snapshot-altered', part: 'findings' },
  'snapshot-unreadable': { code: 'snapshot-unreadable', name: 'instantané.html' },
  'snapshot-version': { code: 'snapshot-version', name: 'instantané.html', format: 9 },
  'snapshot-leak': { code: 'snapshot-leak', name: 'instantané.html', values: 2 },
  'snapshot-masked': { code: 'snapshot-masked', name: 'instantané.html' },
  'alias-key-wrong': { code: 'alias-key-wrong', name: 'instantané.html' },
  'passphrase-wrong': { code: 'passphrase-wrong', name: 'instantané.html' },
  'key-file-invalid': { code: 'key-file-invalid', name: 'clé.json' },
  'key-passphrase-wrong': { code: 'key-passphrase-wrong', name: 'clé.json' },
  'key-file-purpose': { code: 'key-file-purpose', name: 'clé.json', wanted: 'receiving' },
  'key-not-recipient': { code: 'key-not-recipient', name: 'remise.html', key: 'L. Martin', print: 'ab12' },
  'public-key-invalid': { code: 'public-key-invalid', name: 'clé.txt' },
  'snapshot-way-missing': { code: 'snapshot-way-missing', name: 'remise.html' },
  'crypto-missing': { code: 'crypto-missing' },
  'case-damaged': { code: 'case-damaged', name: 'affaire.zip' },
  'case-newer': { code: 'case-newer', name: 'affaire.zip', format: 2, known: 1 },
  'case-altered': { code: 'case-altered', name: 'affaire.zip', part: 'journal.jsonl' },
  'case-journal-broken': { code: 'case-journal-broken', name: 'affaire.zip', line: 12 },
  'case-copy-lost': { code: 'case-copy-lost', name: 'Affaire du Nord' },
};

/** Words of PRODUCT section 8, which no text of the product may use. */
const never =
  /coupable|blanchisseur|criminel|suspect|argent sale|innocent[e]?s?\b(?! explanation)|guilt|launderer|criminal|culprit|dirty money|culpable|blanqueador|dinero sucio|sospechos|fraud/i;

const everyMessage = Object.entries(allMessages).flatMap(([area, texts]) =>
  languages.flatMap((language) =>
    Object.entries(texts[language]).map(([name, text]) => ({ key: `${area}.${name}`, language, text })),
  ),
);

describe('words of the ledger', () => {
  it('all have a meaning in every language', () => {
    const words = Object.values<Table>(tables).flatMap((table) =>
      Object.values(table).flatMap((column) => column.words ?? []),
    );
    expect(words.length).toBeGreaterThan(100);
    for (const language of languages)
      expect(words.filter((word) => !Object.hasOwn(allMessages['codes']?.[language] ?? {}, word))).toEqual([]);
  });
});

describe('words of the product', () => {
  it('are the same names in every language', () => {
    for (const [area, texts] of Object.entries(allMessages))
      for (const language of languages)
        expect(Object.keys(texts[language]).sort(), `${area} ${language}`).toEqual(Object.keys(texts.fr).sort());
  });
  it('take the same values in every language', () => {
    for (const [area, texts] of Object.entries(allMessages))
      for (const name of Object.keys(texts.fr))
        for (const language of languages)
          expect(
            [...placeholdersOf(texts[language][name] ?? '', language)].sort(),
            `${area}.${name} ${language}`,
          ).toEqual([...placeholdersOf(texts.fr[name] ?? '', 'fr')].sort());
  });
  it('use typographic apostrophes, which ICU does not take for a quotation', () => {
    expect(everyMessage.filter(({ text }) => text.includes("'"))).toEqual([]);
  });
  it('count nothing as none: French says “0 requête” with the singular', () => {
    expect(translator('fr')('shell.requests', { n: 0 })).toBe('0 requête');
    expect(everyMessage.filter(({ text }) => /one \{[^}]*\b1 /.test(text))).toEqual([]);
  });
  it('never judge a person', () => {
    expect(everyMessage.filter(({ text }) => never.test(text))).toEqual([]);
    expect(never.test('a suspect person')).toBe(true);
  });
  it('set a thin unbreakable space before French double punctuation', () => {
    const say = translator('fr');
    expect(say('shell.propose', { name: 'a : b' })).toContain('a : b');
    expect(say('findings.settledBy', { document: 'le relevé' })).toBe('Pièce qui trancherait\u202f: le relevé.');
  });
  it('refuse to speak with a value missing', () => {
    expect(() => translator('fr')('findings.settledBy')).toThrow();
  });
});

describe('problems', () => {
  for (const language of languages)
    it(`say what was seen and what to do, in ${language}`, () => {
      for (const problem of Object.values(met)) {
        const text = problemText(problem, language);
        expect(text.split(/[.;](?=\s|$)/).filter((part) => part.trim()).length, text).toBeGreaterThanOrEqual(2);
        expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
        if ('name' in problem) expect(text).toContain(problem.name);
      }
    });
  it('give sizes with their unit', () => {
    expect(problemText(met['memory-full'], 'en')).toContain('4 GB');
    expect(problemText(met['workbook-too-large'], 'fr')).toContain('1,2');
    expect(problemText(met['sheet-too-wide'], 'fr')).toContain('2\u202f000');
  });
});
