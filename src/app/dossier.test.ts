import { describe, expect, it } from 'vitest';
import { canonical } from '#seal/canonical.ts';
import { firstBreak } from '#casefile/journal.ts';
import { Dossier } from './dossier.svelte.ts';

const dossier = () => new Dossier({ now: () => '2026-01-02T03:04:05Z', by: () => 'L. Martin' });

describe('what the user decided on a case', () => {
  it('stands until it is taken back, and the journal keeps both', () => {
    const kept = dossier();
    kept.keep('verdicts', 'f1', { verdict: 'set_aside', reason: 'loyer' }, 'quittance vue');
    expect(kept.all('verdicts').get('f1')?.verdict).toBe('set_aside');
    kept.undo();
    expect(kept.all('verdicts').size).toBe(0);
    kept.redo();
    expect(kept.all('verdicts').get('f1')?.reason).toBe('loyer');
    expect(kept.journal.map(({ sequence, why }) => [sequence, why])).toEqual([
      [1, 'quittance vue'],
      [2, 'quittance vue'],
      [3, 'quittance vue'],
    ]);
    expect(firstBreak(kept.journal)).toBeNull();
  });

  it('does not write the same thing twice, and a new act ends what could be done again', () => {
    const kept = dossier();
    kept.keep('notes', 'row:1', { text: 'à vérifier', starred: true });
    kept.keep('notes', 'row:1', { text: 'à vérifier', starred: true });
    expect(kept.journal).toHaveLength(1);
    kept.undo();
    kept.keep('notes', 'row:2', { text: '', starred: true });
    expect(kept.canRedo).toBe(false);
  });

  it('opens a journal that was read, to the same bytes', () => {
    const kept = dossier();
    kept.keep('notes', '__proto__', { text: 'x', starred: false });
    kept.keep('hypotheses', 'a', { state: 'refused', reason: '' });
    const other = dossier();
    other.open(kept.journal);
    expect(canonical(other.document)).toBe(canonical(kept.document));
    expect(other.canUndo).toBe(false);
  });
});
