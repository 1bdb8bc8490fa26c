import { afterEach, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import type { Progress } from '#engine/wire.ts';
import { openIntake } from '#ingest/intake.ts';
import { memoryOf, neededFor, sizeOf } from '#ingest/room.ts';
import { problemText } from '#i18n/translate.ts';

const statement = (rows: number): Blob =>
  new Blob([
    'Date;Libellé;Montant;IBAN\n',
    ...Array.from(
      { length: rows },
      (_, at) =>
        `${String(13 + (at % 15)).padStart(2, '0')}/03/2024;CB ${at};-${at % 900},10;FR7630006000011234567890189\n`,
    ),
  ]);

describe('memory', () => {
  let database: Database & { readonly files: FileAccess };
  afterEach(() => database.close());

  async function drop(path: string, blob: Blob, progress?: (progress: Progress) => void) {
    const intake = openIntake(database, { road: 'second' });
    const file = { path, blob };
    const proposed = await intake.propose(file);
    if (!proposed.ok) throw new Error(proposed.problem.code);
    return intake.import(
      proposed.value.map((proposal) => ({ file, proposal })),
      progress === undefined ? {} : { progress },
    );
  }
  const rows = async (): Promise<number> =>
    Number((await database.rows('select count(*) as n from ledger.txn'))[0]?.['n']);

  it('that a file would fill is refused before anything enters, with what is needed, what there is and the command to use', async () => {
    database = await openNative({ memory: '150MB' });
    expect((await drop('petit.csv', statement(50))).problems).toEqual([]);
    const report = await drop('grand.csv', statement(300_000));
    const [refusal] = report.problems;
    expect(refusal?.problem).toMatchObject({ code: 'too-large', has: (await memoryOf(database)).limit });
    if (refusal?.problem.code !== 'too-large') throw new Error('read');
    expect(refusal.problem.needs).toBeGreaterThan(neededFor(0, 300_000));
    for (const language of ['fr', 'en', 'es'] as const)
      expect(problemText(refusal.problem, language)).toMatch(/1\d\d[.,]\d.*npm run -s limier -- analyse/);
    expect(await rows()).toBe(50);
  });

  it('that ends after all leaves the case as it was, and still open to questions and small files', async () => {
    database = await openNative({ memory: '200MB' });
    expect((await drop('petit.csv', statement(50))).problems).toEqual([]);
    // what the estimate counted on is taken by something else while the second part is read
    let taken: Promise<unknown> | null = null;
    const take = async (): Promise<void> => {
      await database.exec('create temp table taken (text varchar)');
      for (let part = 0; part < 14; part += 1)
        await database.exec("insert into taken select repeat('x', 1000) || range from range(10000)");
    };
    const progress = ({ of }: Progress): void => {
      if (of === null) taken ??= take().catch((cause: unknown) => cause);
    };
    await expect(drop('autre.csv', statement(150_000), progress)).rejects.toMatchObject({
      problem: { code: 'memory-full' },
    });
    await taken;
    expect(await rows()).toBe(50);
    await database.exec('drop table taken');
    expect((await drop('autre.csv', statement(60))).problems).toEqual([]);
    expect(await rows()).toBe(110);
  });

  it('is read from the engine in the units it writes', () => {
    expect(['3.1 GiB', '150.0 MB', '143.0 MiB', '512 bytes'].map(sizeOf)).toEqual([
      3.1 * 1024 ** 3,
      150_000_000,
      143 * 1024 ** 2,
      512,
    ]);
    expect(sizeOf('none')).toBe(Infinity);
  });
});
