import { createReadStream, createWriteStream, existsSync, statSync } from 'node:fs';
import { mkdtemp, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

export interface LargeSet {
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  readonly what: string;
}

const ROWS = 1_000_000;
const DAYS = 365;
const ACCOUNTS = 20_000;

/** The generator of the product's own large file: the same shape and about the same size as the public set. */
async function generate(path: string): Promise<void> {
  const file = await open(path, 'w');
  let state = 12345;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  await file.write('step,type,amount,nameOrig,nameDest,bankOrig,bankDest,oldbalanceOrig,newbalanceOrig\n');
  let lines = '';
  for (let row = 0; row < ROWS; row += 1) {
    const amount = Math.round(Math.exp(random() * 7 + 2) * 100);
    const from = Math.floor(random() ** 2 * ACCOUNTS);
    const to = Math.floor(random() * ACCOUNTS);
    lines += `${Math.floor((row * DAYS) / ROWS)},TRANSFER,${(amount / 100).toFixed(2)},${from},${to},bank_${from % 5},bank_${to % 7},${row}.00,${row}.50\n`;
    if (lines.length > 1 << 20) {
      await file.write(lines);
      lines = '';
    }
  }
  await file.write(lines);
  await file.close();
}

/** The set as many times over, each time among accounts of its own: as many networks side by side, of the same density. */
async function scale(from: string, path: string, times: number): Promise<number> {
  const file = await open(path, 'w');
  let rows = 0;
  for (let copy = 0; copy < times; copy += 1) {
    const reading = createInterface({ input: createReadStream(from) });
    let columns: readonly number[] | null = null;
    let lines = '';
    for await (const line of reading) {
      const cells = line.split(',');
      if (columns === null) {
        columns = ['nameOrig', 'nameDest'].map((name) => cells.indexOf(name));
        if (copy === 0) lines += `${line}\n`;
        continue;
      }
      for (const at of columns) cells[at] = `${cells[at]}x${copy}`;
      lines += `${cells.join(',')}\n`;
      rows += 1;
      if (lines.length > 1 << 20) {
        await file.write(lines);
        lines = '';
      }
    }
    await file.write(lines);
  }
  await file.close();
  return rows;
}

/**
 * A file of a million transfers, or with `LIMIER_TIMES` as many times the public set. `LIMIER_DATA` names a folder that holds the public AMLGentex set; without it, one of the same
 * shape is generated, and the bench says so.
 */
export async function largeSet(): Promise<LargeSet> {
  const folder = await mkdtemp(join(tmpdir(), 'limier-bench-'));
  const path = join(folder, 'transfers.csv');
  const packed = process.env['LIMIER_DATA'] ? join(process.env['LIMIER_DATA'], 'amlgentex', 'tx_log.csv.gz') : '';
  if (packed && existsSync(packed)) {
    await pipeline(createReadStream(packed), createGunzip(), createWriteStream(path));
    const times = Number(process.env['LIMIER_TIMES'] ?? 1);
    if (times > 1) {
      const scaled = join(folder, 'scaled.csv');
      const rows = await scale(path, scaled, times);
      return { path: scaled, rows, bytes: statSync(scaled).size, what: `AMLGentex, ${times} times` };
    }
    return { path, rows: 1_132_487, bytes: statSync(path).size, what: 'AMLGentex' };
  }
  await generate(path);
  return {
    path,
    rows: ROWS,
    bytes: statSync(path).size,
    what: 'generated: LIMIER_DATA names no folder with amlgentex/tx_log.csv.gz',
  };
}
