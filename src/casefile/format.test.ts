import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '#seal/canonical.ts';
import { applied, standing, type Act, type CaseDocument } from './document.ts';
import { looksLikeCase, readCase, sourcesOf, writeCase } from './format.ts';
import { documentOf, firstBreak, written, type Journal } from './journal.ts';
import { actsOf, mergeOf } from './merge.ts';
import { migrated } from './migrate/migrate.ts';
import type { Json } from './parts.ts';

const at = { at: '2026-01-02T03:04:05Z', by: 'L. Martin' };
const view = { path: '/findings', address: '?from=2024-01-01' };

const notes = fc.record({
  text: fc.string({ unit: 'binary' }).map((one) => one.toWellFormed()),
  starred: fc.boolean(),
});
const verdicts = fc.record({ verdict: fc.constantFrom('keep', 'set_aside', 'to_verify'), reason: fc.string() });
const wishes = fc.array(
  fc.oneof(
    fc.tuple(fc.constant('notes'), fc.constantFrom('row:a', '__proto__', 'constructor', '1'), fc.option(notes)),
    fc.tuple(fc.constant('verdicts'), fc.constantFrom('f1', 'f2'), fc.option(verdicts)),
    fc.tuple(fc.constantFrom('other part/é', '__proto__'), fc.constant('x'), fc.option(fc.jsonValue({ maxDepth: 2 }))),
  ),
  { maxLength: 12 },
);

/** A journal that goes on as wished, from another. */
function goingOn(from: Journal, wished: readonly (readonly [string, string, unknown])[]): Journal {
  let journal = from;
  let document = documentOf(from);
  for (const [part, key, after] of wished) {
    const kept = JSON.parse(JSON.stringify(after)) as Json;
    const act: Act = { part, key, before: standing(document, part, key), after: kept, why: '' };
    document = applied(document, act);
    journal = written(journal, act, at);
  }
  return journal;
}

const journals = wishes.map((wished) => goingOn([], wished));
const opened = (bytes: Uint8Array) => {
  const read = readCase('affaire.zip', bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
};
const text = (document: CaseDocument) => canonical(document);

describe('a case file', () => {
  it('gives the same bytes when it is saved, opened and saved again', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        const bytes = writeCase({ journal, view });
        expect(looksLikeCase(bytes)).toBe(true);
        const read = opened(bytes);
        expect(read.broken).toBeNull();
        expect(text(read.document)).toBe(text(documentOf(journal)));
        expect(Buffer.from(writeCase(read)).equals(Buffer.from(bytes))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is refused, or opens to what was saved, whichever byte is changed or wherever it is cut', () => {
    const journal = goingOn(
      [],
      [
        ['notes', 'row:a', { text: 'loyer de mars, à vérifier', starred: true }],
        ['verdicts', 'f1', { verdict: 'set_aside', reason: 'quittance vue' }],
      ],
    );
    const bytes = writeCase({ journal, view });
    const whole = canonical(opened(bytes));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, by) => {
        const changed = bytes.slice();
        changed[place] = (changed[place] ?? 0) ^ by;
        const read = readCase('affaire.zip', changed);
        if (read.ok) expect(canonical(read.value)).toBe(whole);
      }),
      { numRuns: 1500 },
    );
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(readCase('affaire.zip', bytes.slice(0, length))).toMatchObject({ problem: { code: 'case-damaged' } });
      }),
    );
  });

  it('of a later program is refused by its number, and one of no known kind as damaged', () => {
    const entries = writeCase({ journal: [], view });
    const later = Buffer.from(entries);
    later.write('"format": 9', later.indexOf('"format": 1'));
    expect(readCase('a.zip', later)).toMatchObject({ problem: { code: 'case-newer', format: 9, known: 1 } });
    expect(readCase('a.zip', new TextEncoder().encode('PK no'))).toMatchObject({ problem: { code: 'case-damaged' } });
  });

  it('says which line of its journal does not follow, and opens all the same', () => {
    const journal = goingOn(
      [],
      [
        ['notes', 'a', { text: 'un', starred: false }],
        ['notes', 'a', { text: 'deux', starred: false }],
        ['notes', 'a', { text: 'trois', starred: false }],
      ],
    );
    const rewritten = journal.map((line, place) => (place === 0 ? { ...line, by: 'Quelqu’un d’autre' } : line));
    const read = opened(writeCase({ journal: rewritten, view }));
    expect(read.broken).toEqual({ line: 2, why: 'digest' });
    expect(read.journal).toHaveLength(3);
  });

  it('with a value that no program wrote is refused with the part it stands in', () => {
    const journal = goingOn([], [['verdicts', 'f1', { verdict: 'guilty', reason: '' }]]);
    expect(readCase('a.zip', writeCase({ journal, view }))).toMatchObject({
      problem: { code: 'case-altered', part: 'document/verdicts.json' },
    });
  });

  it('of format 1 opens for ever', async () => {
    const kept = await readFile('test/golden/casefile/format-1.zip');
    const read = opened(new Uint8Array(kept));
    expect(read.journal).toHaveLength(5);
    expect(read.view).toEqual(view);
    expect(sourcesOf(read.document).map(({ file }) => file)).toEqual(['releve-2024.csv']);
    expect(read.document['verdicts']).toEqual({
      f1: { check: 'cash-vs-peers', reason: 'quittance vue', subject: 'SARL Nord', verdict: 'set_aside' },
    });
    expect(Buffer.from(writeCase(read)).equals(kept)).toBe(true);
  });

  it('goes through every migration between its format and the newest, in order', () => {
    const steps = ['two', 'three'].map(
      (name) => (texts: ReadonlyMap<string, string>) => new Map([...texts, [name, String(texts.size)]]),
    );
    const from = (format: number) => [...migrated(new Map([['a', '']]), format, steps)];
    expect(from(1)).toEqual([
      ['a', ''],
      ['two', '1'],
      ['three', '2'],
    ]);
    expect(from(2)).toEqual([
      ['a', ''],
      ['three', '1'],
    ]);
    expect(from(3)).toEqual([['a', '']]);
  });
});

describe('two case files made one', () => {
  const taken = (mine: Journal, theirs: Journal, follows: boolean): CaseDocument =>
    actsOf(mergeOf(mine, theirs), () => follows, 'fusion').reduce(applied, documentOf(mine));

  it('change nothing when they are the same', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        const merge = mergeOf(journal, journal);
        expect([merge.common, merge.fresh, merge.conflicts]).toEqual([journal.length, [], []]);
      }),
    );
  });

  it('become the other where only the other went on', () => {
    fc.assert(
      fc.property(journals, wishes, (mine, wished) => {
        const theirs = goingOn(mine, wished);
        const merge = mergeOf(mine, theirs);
        expect(merge.conflicts).toEqual([]);
        expect(text(taken(mine, theirs, false))).toBe(text(documentOf(theirs)));
        expect(mergeOf(theirs, mine).fresh).toEqual([]);
      }),
    );
  });

  it('hold the same whichever is taken into the other, once conflicts are settled the same way', () => {
    fc.assert(
      fc.property(journals, wishes, wishes, (both, ones, others) => {
        const [mine, theirs] = [goingOn(both, ones), goingOn(both, others)];
        expect(text(taken(mine, theirs, true))).toBe(text(taken(theirs, mine, false)));
        expect(text(taken(mine, theirs, false))).toBe(text(taken(theirs, mine, true)));
      }),
    );
  });

  it('write acts that hold together in the journal', () => {
    fc.assert(
      fc.property(journals, wishes, wishes, (both, ones, others) => {
        const [mine, theirs] = [goingOn(both, ones), goingOn(both, others)];
        let journal = mine;
        for (const act of actsOf(mergeOf(mine, theirs), () => true, 'fusion')) journal = written(journal, act, at);
        expect(firstBreak(journal)).toBeNull();
        expect(text(documentOf(journal))).toBe(text(taken(mine, theirs, true)));
      }),
    );
  });

  it('keep the name and the number of the file that takes the other in', () => {
    const mine = goingOn([], [['case', 'name', { text: 'Nord' }]]);
    const theirs = goingOn([], [['case', 'name', { text: 'Sud' }]]);
    expect(mergeOf(mine, theirs)).toEqual({ common: 0, fresh: [], conflicts: [] });
  });
});
