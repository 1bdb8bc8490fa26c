import { describe, expect, it } from 'vitest';
import { ProblemError, type Problem } from '#domain/problem.ts';
import type { Mapping, Proposal } from '#ingest/proposal.ts';
import { Desk } from './desk.svelte.ts';
import type { Engine } from './engine.ts';
import { Jobs } from './jobs.svelte.ts';

const pause = () => new Promise((resolve) => setTimeout(resolve, 1));

/** An importer that answers late and remembers in which order it was asked; it cannot do two things at once. */
function importer(sure: (path: string) => boolean) {
  const asked: string[] = [];
  let busy = 0;
  const ask = async (kind: string, input: unknown) => {
    busy += 1;
    if (busy > 1) throw new Error('asked two things at once');
    await pause();
    busy -= 1;
    const path = (input as { file?: { path?: string } }).file?.path ?? '';
    asked.push(`${kind} ${path}`.trim());
    if (kind === 'propose' && path === 'vide.csv') return { ok: false, problem: { code: 'file-empty', name: path } };
    if (kind === 'propose')
      return {
        ok: true,
        value: [{ kind: 'format', sheet: null, sure: sure(path), mapping: {} } as unknown as Proposal],
      };
    if (kind === 'import') return { sources: [], problems: [] };
    return null;
  };
  return { asked, engine: { ask } as unknown as Engine };
}

function deskOver(sure: (path: string) => boolean = () => true) {
  const problems: Problem[] = [];
  const told = (problem: Problem) => void problems.push(problem);
  const { asked, engine } = importer(sure);
  return { desk: new Desk(() => Promise.resolve(engine), new Jobs(told), told), asked, problems };
}

const file = (path: string) => ({ path, blob: new Blob(['x']) });

describe('the desk', () => {
  it('goes on with the other files when one cannot be read', async () => {
    const { desk, problems } = deskOver();
    await desk.receive([file('vide.csv'), file('a.csv')]);
    expect(problems).toEqual([{ code: 'file-empty', name: 'vide.csv' }]);
    expect(desk.sheets.map((sheet) => sheet.file.path)).toEqual(['a.csv']);
  });
  it('imports what it is sure of and keeps the rest for the user to look at', async () => {
    const { desk, asked } = deskOver((path) => path === 'sure.csv');
    await desk.receive([file('sure.csv'), file('doubt.csv')]);
    await desk.importConfirmed();
    expect(desk.waiting.map((sheet) => sheet.file.path)).toEqual(['doubt.csv']);
    expect(await desk.importConfirmed()).toBe('none');
    desk.confirm(desk.waiting[0]!.key, {} as Mapping);
    await desk.importConfirmed();
    expect(desk.ready).toEqual([]);
    expect(asked.filter((one) => one === 'import')).toHaveLength(2);
  });
  it('asks the importer one thing at a time, and leaves out a preview nobody waits for', async () => {
    const { desk, asked } = deskOver();
    await desk.receive([file('a.csv')]);
    const [sheet] = desk.sheets;
    const gone = new AbortController();
    const left = desk.preview(sheet!, {} as Mapping, new AbortController().signal);
    const given = desk.preview(sheet!, {} as Mapping, gone.signal);
    gone.abort();
    await expect(given).rejects.toThrow(ProblemError);
    await left;
    await Promise.all([desk.importConfirmed(), desk.receive([file('b.csv')])]);
    expect(asked).toEqual(['propose a.csv', 'preview a.csv', 'import', 'propose b.csv']);
  });
  it('reads every sheet again after a reset, and forgets one that is left out', async () => {
    const { desk } = deskOver();
    await desk.receive([file('a.csv'), file('b.csv')]);
    await desk.importConfirmed();
    desk.reset();
    expect(desk.ready).toHaveLength(2);
    desk.leaveOut(desk.sheets[0]!.key);
    expect(desk.ready).toHaveLength(1);
  });
});
