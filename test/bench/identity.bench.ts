import { expect, it } from 'vitest';
import type { Party } from '#identity/party.ts';
import { reachIn } from '#identity/reach.ts';
import { suggest, usualBounds } from '#identity/suggest.ts';
import { line, ratio, seconds } from './report.ts';

const PARTIES = Number(process.env['LIMIER_ROWS'] ?? 100_000);
const TWICE = 0.1;

const starts = [
  'MAR',
  'DU',
  'LE',
  'BER',
  'ROU',
  'GAR',
  'PE',
  'MO',
  'FA',
  'LAM',
  'CHE',
  'VAS',
  'BOU',
  'COR',
  'DEL',
  'SI',
];
const middles = [
  'TI',
  'RAN',
  'NAR',
  'RE',
  'MON',
  'FEB',
  'SI',
  'LAN',
  'GE',
  'BE',
  'CHAR',
  'TEL',
  'VI',
  'DO',
  'RO',
  'NI',
];
const ends = ['N', 'D', 'T', 'ND', 'RT', 'L', 'S', 'UX', 'ER', 'Y', 'LLE', 'RE', 'Z', 'C', 'NE', 'LT'];
const firsts = [
  'Jean',
  'Marie',
  'Anne',
  'Paul',
  'Luc',
  'Sophie',
  'Karim',
  'Inès',
  'Hugo',
  'Léa',
  'José',
  'Nadia',
  'Yves',
  'Clara',
];

/** A register with some names borne by many and most by few; every tenth record is another spelling of one before. */
function madeRegister(): { readonly parties: readonly Party[]; readonly twice: ReadonlyMap<string, string> } {
  let state = 4711;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const one = (list: readonly string[]): string => list[Math.floor(random() ** 1.6 * list.length)] ?? '';
  const two = (value: number): string => String(value).padStart(2, '0');
  const parties: Party[] = [];
  const twice = new Map<string, string>();
  while (parties.length < PARTIES) {
    const known = parties[Math.floor(random() * parties.length)];
    const id = `P${String(parties.length)}`;
    if (known && !twice.has(known.id) && random() < TWICE) {
      const [family = '', given = ''] = known.name.split(' ');
      const [year, month, on] = (known.birthDate ?? '').split('-');
      parties.push({
        id,
        kind: 'person',
        name: `${given} ${family.slice(0, 1)}${family.slice(1).toLowerCase()}`,
        birthDate: `${on}/${month}/${year}`,
        postcode: known.postcode ?? null,
      });
      twice.set(id, known.id);
      continue;
    }
    parties.push({
      id,
      kind: 'person',
      name: `${one(starts)}${one(middles)}${one(middles)}${one(ends)} ${one(firsts)}`,
      birthDate: `${String(1940 + Math.floor(random() * 65))}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`,
      postcode: `${two(1 + Math.floor(random() * 95))}${two(Math.floor(random() * 30))}0`,
    });
  }
  return { parties, twice };
}

const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

it('records that may be one person, in a large register', () => {
  const { parties, twice } = madeRegister();
  const began = processor();
  let read = 0;
  for (const { name } of parties) read += name.normalize('NFD').length;
  const bare = processor() - began;
  expect(read).toBeGreaterThan(0);

  const from = processor();
  const work = suggest(parties, usualBounds, reachIn(parties.length));
  let [longest, turns] = [0, 0];
  for (;;) {
    const before = performance.now();
    const slice = work.next();
    longest = Math.max(longest, performance.now() - before);
    turns += 1;
    if (!slice.done) continue;
    const took = processor() - from;
    const { suggestions } = slice.value;
    const pairs = new Set(suggestions.map(({ pair }) => pair.toSorted().join()));
    const found = [...twice].filter(([id, of]) => pairs.has([id, of].toSorted().join())).length;
    line('records', String(parties.length), `${String(twice.size)} of them a second spelling of one before`);
    line('suggestions, processor time', seconds(took), `${ratio(took, bare)} of spelling every name out once`);
    line('longest slice, between which an abort is heard', `${longest.toFixed(0)} ms`, `${String(turns)} slices`);
    line(
      'pairs suggested',
      String(suggestions.length),
      `${String(found)} of the ${String(twice.size)} made; ${(process.memoryUsage().rss / 1e9).toFixed(2)} GB held`,
    );
    expect(found).toBeGreaterThan(0);
    return;
  }
});
