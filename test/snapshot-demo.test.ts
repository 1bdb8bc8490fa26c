import { beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '#seal/canonical.ts';
import type { Parts } from '#snapshot/format.ts';
import { blocksOf } from '#snapshot/blocks.ts';
import { openBlocks, type Opened } from '#snapshot/read.ts';
import { selfCheck } from '#snapshot/self-check.ts';
import { writeSnapshot } from '#snapshot/write.ts';
import { demoParts } from './demo-snapshot.ts';
import { barePage } from './snapshot-case.ts';

const MEGABYTE = 1_000_000;

let parts: Parts;
let html: string;
let opened: Opened;

beforeAll(async () => {
  const demo = await demoParts(barePage);
  parts = demo.parts;
  const from = performance.now();
  html = writeSnapshot(barePage, parts).html;
  const written = performance.now();
  const blocks = blocksOf(html);
  const outcome = blocks && (await openBlocks('demo.html', blocks));
  if (!outcome?.ok) throw new Error('the snapshot of the demo case does not open');
  opened = outcome.value;
  const read = performance.now();
  const size = (html.length / MEGABYTE).toFixed(2);
  const times = [demo.milliseconds, written - from, read - written].map((time) => `${Math.round(time)} ms`).join(', ');
  process.stdout.write(
    `snapshot of the demo case: ${size} MB without the viewer, ${parts.rows.list.length} rows; gathered, written, opened in ${times}\n`,
  );
}, 120_000);

describe('the snapshot of the demo case', () => {
  it('opens as it was written', () => {
    expect(opened.altered).toEqual([]);
    expect(canonical(opened.parts) === canonical(parts)).toBe(true);
  });

  it('carries all its rows in well under five megabytes', () => {
    expect(parts.case.rowsLeftOut).toBe(0);
    expect(parts.rows.list.length).toBeGreaterThan(5_000);
    expect(html.length).toBeLessThan(4 * MEGABYTE);
  });

  it('holds findings whose names, and figures whose sums, are found equal again', () => {
    const { findings, figures } = selfCheck(opened.parts);
    expect(findings?.checked).toBeGreaterThan(5);
    expect(findings?.different).toEqual([]);
    expect(figures.flatMap(({ figure, different }) => different.map((sum) => ({ figure, ...sum })))).toEqual([]);
    expect(figures.reduce((sum, { equal }) => sum + equal, 0)).toBeGreaterThan(400);
  });
});
