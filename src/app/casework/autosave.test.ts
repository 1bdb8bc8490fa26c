import { describe, expect, it } from 'vitest';
import { writeCase } from '#casefile/format.ts';
import { written, type Journal } from '#casefile/journal.ts';
import { Autosave, bestOf } from './autosave.svelte.ts';
import type { CaseStore, NotKept, Slot } from './case-store.ts';

const journalOf = (acts: number): Journal => {
  let journal: Journal = [];
  for (let at = 0; at < acts; at += 1)
    journal = written(
      journal,
      { part: 'notes', key: `row:${at}`, before: null, after: { text: 'x', starred: false }, why: '' },
      { at: '2026-01-02T03:04:05Z', by: '' },
    );
  return journal;
};
const bytesOf = (acts: number) => writeCase({ journal: journalOf(acts), view: { path: '/', address: '' } });

/** A browser's store in memory, which can be full, and holds one right to write. */
function store() {
  const slots = new Map<Slot, Uint8Array<ArrayBuffer>>();
  const state = { refuse: null as NotKept | null, held: false };
  const kept: CaseStore = {
    list: () => Promise.resolve([]),
    read: (id) => Promise.resolve({ id, slots: [...slots].map(([slot, bytes], at) => ({ slot, bytes, at })) }),
    write(_, slot, bytes) {
      if (state.refuse === null) slots.set(slot, bytes);
      return Promise.resolve(state.refuse);
    },
    forget() {
      slots.clear();
      return Promise.resolve();
    },
    hold() {
      if (state.held) return Promise.resolve(null);
      state.held = true;
      return Promise.resolve(() => (state.held = false));
    },
  };
  return { kept, slots, state };
}

describe('a case kept by the browser', () => {
  it('is written into two slots in turn, so that one whole copy always stands', async () => {
    const { kept, slots } = store();
    const autosave = new Autosave(kept);
    let acts = 1;
    expect(await autosave.begin('a', () => bytesOf(acts))).toBe(true);
    await autosave.flush();
    acts = 2;
    await autosave.flush();
    expect([...slots.keys()].sort()).toEqual(['a', 'b']);
    slots.set('b', slots.get('b')!.slice(0, 40));
    const copy = await kept.read('a');
    expect(bestOf(copy!)?.read.journal).toHaveLength(1);
    slots.set('b', bytesOf(2));
    expect(bestOf((await kept.read('a'))!)?.read.journal).toHaveLength(2);
  });

  it('stays as it was when the storage is full, says so, and is kept again when there is room', async () => {
    const { kept, slots, state } = store();
    const autosave = new Autosave(kept);
    let acts = 1;
    await autosave.begin('a', () => bytesOf(acts));
    await autosave.flush();
    state.refuse = 'full';
    acts = 3;
    await autosave.flush();
    expect(autosave.state).toBe('full');
    expect(slots.size).toBe(1);
    state.refuse = null;
    await autosave.flush();
    expect(autosave.state).toBe('kept');
    expect(bestOf((await kept.read('a'))!)?.read.journal).toHaveLength(3);
  });

  it('is written by one tab at a time, and by the other once the first is gone', async () => {
    const { kept } = store();
    const [first, second] = [new Autosave(kept), new Autosave(kept)];
    expect(await first.begin('a', () => bytesOf(1))).toBe(true);
    expect(await second.begin('a', () => bytesOf(9))).toBe(false);
    second.touch();
    await second.flush();
    first.end();
    expect(await second.begin('a', () => bytesOf(9))).toBe(true);
  });

  it('is erased when it is to be forgotten', async () => {
    const { kept, slots, state } = store();
    const autosave = new Autosave(kept);
    await autosave.begin('a', () => bytesOf(1));
    await autosave.flush();
    await autosave.forget();
    expect(slots.size).toBe(0);
    expect(state.held).toBe(false);
  });
});
