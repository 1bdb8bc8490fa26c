import { beforeAll, describe, expect, it } from 'vitest';
import { blocksOf } from '#snapshot/blocks.ts';
import { levels, type KnownValue } from '#snapshot/disclosure.ts';
import type { Parts } from '#snapshot/format.ts';
import { leaks } from '#snapshot/leaks.ts';
import { openBlocks } from '#snapshot/read.ts';
import { redacted } from '#snapshot/redact.ts';
import { selfCheck } from '#snapshot/self-check.ts';
import { writeSnapshot } from '#snapshot/write.ts';
import { demoParts } from './demo-snapshot.ts';
import { barePage } from './snapshot-case.ts';

const key = 'ab'.repeat(32);
let parts: Parts;
let known: readonly KnownValue[];

beforeAll(async () => {
  const demo = await demoParts(barePage);
  ({ parts, known } = demo);
}, 240_000);

const opened = async (given: Parts): Promise<Parts> => {
  const blocks = blocksOf(writeSnapshot(barePage, given).html);
  const outcome = blocks && (await openBlocks('demo.html', blocks));
  if (!outcome?.ok) throw new Error('does not open');
  expect(outcome.value.altered).toEqual([]);
  return outcome.value.parts as Parts;
};

describe('a level of disclosure, on the demo case', () => {
  it('holds nothing of what it removed, searched in the file that was written, and every sum and finding still agrees', async () => {
    for (const level of levels.filter((one) => one !== 'full')) {
      const person = level === 'defence' ? (known.find(({ party }) => party !== null)?.party ?? null) : null;
      const { parts: masked, values } = redacted(parts, known, { level, person, key });
      const read = await opened(masked);
      expect([level, values.length > 10]).toEqual([level, true]);
      expect([level, leaks(read, values).map(({ part, value }) => `${part} ${value.of} ${value.text}`)]).toEqual([
        level,
        [],
      ]);
      const { findings, figures } = selfCheck(read);
      expect(findings?.different).toEqual([]);
      expect(figures.flatMap(({ different }) => different)).toEqual([]);
      expect(read.redaction.removed.length).toBeGreaterThan(1);
    }
  });

  it('calls files by their number where their names may tell who they are of, also in figures', () => {
    const { file } = parts.sources[0] ?? { file: '?' };
    const naming = JSON.stringify(parts.figures.map(({ rows }) => rows));
    expect(naming).toContain(file);
    for (const level of ['defence', 'training'] as const)
      expect(JSON.stringify(redacted(parts, known, { level, person: null, key }).parts)).not.toContain(`"${file}"`);
  });

  it('gives one person one alias everywhere under one key, and another under the key of another case', () => {
    const at = (some: string) => redacted(parts, known, { level: 'training', person: null, key: some }).parts;
    const [one, again, other] = [at(key), at(key), at('cd'.repeat(32))];
    expect(one).toEqual(again);
    const names = (given: Parts) => new Set(JSON.stringify(given.figures).match(/Personne [A-Z0-9]{6}/g));
    expect(names(one).size).toBeGreaterThan(3);
    expect([...names(one)].filter((name) => names(other).has(name))).toEqual([]);
  });

  it('finds a leak when a value was left in', () => {
    const [value] = known.filter(({ of, text }) => of === 'person' && text.includes(' '));
    if (!value) throw new Error('the demo names nobody');
    const leaking = { ...parts, case: { ...parts.case, name: `Affaire ${value.text.toLowerCase()}` } };
    expect(leaks({ case: leaking.case }, [value]).map(({ part }) => part)).toEqual(['case']);
  });
});
