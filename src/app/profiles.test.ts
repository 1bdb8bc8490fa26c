import { describe, expect, it } from 'vitest';
import type { Mapping, Proposal } from '#ingest/proposal.ts';
import type { Problem } from '#domain/problem.ts';
import type { ProfileStore } from './profile-store.ts';
import { Profiles } from './profiles.svelte.ts';

function machine(text: string | null = null) {
  const kept = { text };
  const store: ProfileStore = {
    read: () => Promise.resolve(kept.text),
    write: (fresh) => {
      kept.text = fresh;
      return Promise.resolve(true);
    },
    forget: () => {
      kept.text = null;
      return Promise.resolve();
    },
  };
  return { kept, store };
}

const proposal = {
  file: 'releve.csv',
  kind: 'text',
  headings: ['quand', 'combien'],
  layout: {
    encoding: { value: 'utf-8', witnesses: [] },
    delimiter: { value: ';', witnesses: [] },
    headerRow: 1,
    preamble: { institution: null },
    columns: [
      { column: 0, heading: 'quand', role: null, because: null, decimal: null, order: null, kind: 'day' },
      { column: 1, heading: 'combien', role: null, because: null, decimal: null, order: null, kind: 'money' },
    ],
  },
  sample: [],
} as unknown as Proposal;
const mapping: Mapping = {
  table: 'txn',
  columns: [
    { column: 0, heading: 'quand', role: 'booked_on', order: 'dmy' },
    { column: 1, heading: 'combien', role: 'amount', decimal: ',' },
  ],
  constants: { institution: 'Banque du Nord', accountNumber: '0001' },
  sign: 'signed',
  round: false,
  dayZero: null,
};
const nobody = (problem: Problem) => {
  throw new Error(problem.code);
};

describe('the mappings remembered', () => {
  it('stay in the session and reach the machine only when the user asks', async () => {
    const { kept, store } = machine();
    const profiles = new Profiles(nobody, store);
    profiles.remember(proposal, mapping);
    expect(profiles.own.map(({ name }) => name)).toEqual(['Banque du Nord']);
    expect(kept.text).toBeNull();
    await profiles.keep(true);
    expect(kept.text).toContain('Banque du Nord');
    expect(kept.text).not.toContain('0001');
    profiles.remember(proposal, mapping, 'Nord');
    expect(kept.text).toContain('"Nord"');
  });
  it('are there again at the next visit, and gone for good once forgotten', async () => {
    const { kept, store } = machine();
    const first = new Profiles(nobody, store);
    first.remember(proposal, mapping);
    await first.keep(true);
    const second = new Profiles(nobody, store);
    await second.ready();
    expect(second.own).toEqual(first.own);
    expect(second.kept).toBe(true);
    await second.forget();
    expect(second.own).toEqual([]);
    expect(kept.text).toBeNull();
  });
  it('are taken from a file, and a bad file is told', async () => {
    const problems: Problem[] = [];
    const profiles = new Profiles((problem) => problems.push(problem), machine().store);
    const other = new Profiles(nobody, machine().store);
    other.remember(proposal, mapping);
    expect(profiles.take('p.json', await other.file().text())).toBe(true);
    expect(profiles.own).toEqual(other.own);
    expect(profiles.take('q.json', '{"limier-profiles":7}')).toBe(false);
    expect(problems.map(({ code }) => code)).toEqual(['mapping-file-invalid']);
  });
  it('learn nothing from a sheet in which no column plays a role', () => {
    const profiles = new Profiles(nobody, machine().store);
    profiles.remember(proposal, { ...mapping, table: 'none' });
    profiles.remember(proposal, { ...mapping, columns: [] });
    expect(profiles.own).toEqual([]);
  });
});
