import { openAsBlob } from 'node:fs';
import { it } from 'vitest';
import { openText, openSource } from '#ingest/sources.ts';
import { proposeFile } from '#ingest/propose.ts';
import { digestOf } from '#seal/sha256.ts';
import { countRecords } from '#ingest/read/count.ts';
import { largeSet } from './large-set.ts';
it('scan', async () => {
  const set = await largeSet();
  const file = { path: 'transfers.csv', blob: Object.assign(await openAsBlob(set.path), { path: set.path }) };
  for (let i = 0; i < 2; i++) {
  let t = performance.now();
  const lap = (n: string) => { const now = performance.now(); console.log(n, (now - t).toFixed(0)); t = performance.now(); };
  await digestOf(file.blob); lap('digest');
  const bytes = new Uint8Array(await file.blob.arrayBuffer()); lap('arraybuffer');
  let n = 0;
  countRecords(bytes, 44, 'utf-8', true, { tidy: true, colon: false, ascii: true }, () => { n += 1; }); lap('count');
  console.log(n, bytes.includes(34), bytes.includes(58));
  for (let at = 0; at < file.blob.size; at += 4 << 20) new Uint8Array(await file.blob.slice(at, at + (4 << 20)).arrayBuffer()); lap('slices');
  const opened = await openSource(file, {}); lap('openSource');
  if (!opened.ok) throw new Error();
  await proposeFile(file, opened.value, 'EUR'); lap('proposeFile');
  }
}, 600000);
