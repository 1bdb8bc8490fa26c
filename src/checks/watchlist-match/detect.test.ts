import { describe, expect, it } from 'vitest';
import type { Columns, Detection } from '#domain/check.ts';
import { detect } from './detect.ts';

type Line = Readonly<Record<string, string | number>>;

const columnsOf = (lines: readonly Line[]): Columns => ({
  length: lines.length,
  numbers: (name) => Float64Array.from(lines, (line) => Number(line[name] ?? NaN)),
  texts: (name) => lines.map((line) => (line[name] === undefined ? null : String(line[name]))),
});
const party = (id: number, name: string, more: Line = {}): Line => ({ side: 'party', id, row_id: id, name, ...more });
const entry = (id: number, more: Line): Line => ({ side: 'entry', id, row_id: 100 + id, list_name: 'L', ...more });

function told(...lines: readonly Line[]): readonly string[] {
  const days = { first_day: '2024-01-01', last_day: '2024-12-31' };
  const run = detect({ rows: columnsOf(lines.map((line) => ({ ...days, ...line }))) }, { strong: 0.85, weak: 0.7 });
  for (;;) {
    const step = run.next();
    if (step.done)
      return (step.value as Detection).hits.map(
        ({ measures }) => `${measures['named']}: ${measures['band']} ${measures['score']}`,
      );
  }
}

describe('a telephone or an e-mail that stands on a list', () => {
  const phone = entry(1, { kind: 'phone', identifier: '06.12.34.56.78' });

  it('makes its bearer possible, however it is written, and never a match', () => {
    expect(told(phone, party(1, 'MOREL Anaïs', { identifier: '+33 6 12 34 56 78', kind: 'contact' }))).toEqual([
      'MOREL Anaïs: contact 0.84',
    ]);
    const mail = entry(2, { kind: 'person', name: 'X', identifier: 'A.Morel@Ex.test' });
    expect(told(mail, party(1, 'MOREL Anaïs', { identifier: 'a.morel@ex.test', kind: 'contact' }))).toEqual([
      'MOREL Anaïs: contact 0.84',
    ]);
  });

  it('adds nothing to a name that is found alike, and leaves numbers that name one bearer a match', () => {
    const person = entry(3, { kind: 'person', name: 'Anaïs MOREL', identifier: '0612345678' });
    const bearer = { identifier: '06 12 34 56 78', kind: 'contact' };
    expect(told(person, party(1, 'MOREL Anaïs', bearer))).toEqual(['MOREL Anaïs: possible 0.99']);
    const company = entry(4, { kind: 'company', name: 'SIRIUS', identifier: '732829320' });
    expect(told(company, party(2, 'ORION', { identifier: '732 829 320' }))).toEqual(['ORION: identifier 1']);
  });

  it('holds every spelling of a person of several records against the list', () => {
    const person = entry(5, { kind: 'person', name: 'Anaïs MOREL' });
    expect(told(person, party(1, 'A. M.'), party(1, 'MOREL Anaïs'))).toEqual(['A. M.: possible 0.99']);
  });
});
