import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '#seal/canonical.ts';
import { applied, emptyDocument, inverse, standing, type Act } from './document.ts';
import { documentOf, firstBreak, headOf, written, type Journal } from './journal.ts';
import type { Json } from './parts.ts';

const names = fc.constantFrom('notes', 'verdicts', '__proto__', 'constructor', 'a');
const values = fc.oneof(fc.constant(null), fc.string(), fc.integer(), fc.record({ text: fc.string() }));

/** Acts as a person makes them: what stood before is what stood. */
const journals = fc.array(fc.tuple(names, names, values), { maxLength: 20 }).map((wishes): Journal => {
  let journal: Journal = [];
  let document = emptyDocument;
  for (const [part, key, after] of wishes) {
    const act: Act = { part, key, before: standing(document, part, key), after: after as Json, why: '' };
    document = applied(document, act);
    journal = written(journal, act, { at: '2026-01-02T03:04:05Z', by: 'L. Martin' });
  }
  return journal;
});

describe('the journal of a case', () => {
  it('leads to the document that the acts made, and holds together', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        expect(firstBreak(journal)).toBeNull();
        let document = emptyDocument;
        for (const line of journal) document = applied(document, line);
        expect(canonical(documentOf(journal))).toBe(canonical(document));
      }),
    );
  });

  it('gives back the same bytes when every act is taken back', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        const undone = [...journal]
          .reverse()
          .reduce((document, act) => applied(document, inverse(act, '')), documentOf(journal));
        expect(canonical(undone)).toBe(canonical(emptyDocument));
      }),
    );
  });

  it('names the first line after a change of any line but the last, and its head tells a change of the last', () => {
    fc.assert(
      fc.property(
        journals.filter(({ length }) => length > 0),
        fc.nat(),
        (journal, some) => {
          const place = some % journal.length;
          const changed = journal.map((line, at) => (at === place ? { ...line, why: `${line.why}.` } : line));
          const last = place === journal.length - 1;
          expect(firstBreak(changed)).toEqual(last ? null : { line: place + 2, why: 'digest' });
          expect(headOf(changed) === headOf(journal)).toBe(!last);
        },
      ),
    );
  });

  it('names a line that was taken out, and one that says of before what did not stand', () => {
    const at = { at: '2026-01-02T03:04:05Z', by: '' };
    const one = written([], { part: 'notes', key: 'a', before: null, after: 'x', why: '' }, at);
    const two = written(one, { part: 'notes', key: 'a', before: 'x', after: 'y', why: '' }, at);
    expect(firstBreak(two.slice(1))).toEqual({ line: 1, why: 'sequence' });
    const lied = written(one, { part: 'notes', key: 'a', before: 'z', after: 'y', why: '' }, at);
    expect(firstBreak(lied)).toEqual({ line: 2, why: 'before' });
  });
});
