import { Worker } from 'node:worker_threads';

const script = `
const { workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const beat = new Int32Array(workerData.beat);
let seen = -1;
let since = Date.now();
setInterval(() => {
  const now = Atomics.load(beat, 1);
  if (now !== seen) { seen = now; since = Date.now(); return; }
  if (Date.now() - since < workerData.patience) return;
  writeSync(2, '\\nHANG: case ' + Atomics.load(beat, 0) + ' of seed ' + workerData.seed + ' has not ended in ' + workerData.patience / 1000 + ' s\\n');
  process.kill(process.pid, 'SIGKILL');
}, 500);
`;

/**
 * Ends the process, naming the case, when one case does not end: a loop that never gives way can be seen only from another thread.
 *
 * @param patience  milliseconds one case may take
 */
export function watchdog(seed: number, patience: number): { at(number: number): void; leave(): Promise<number> } {
  const beat = new SharedArrayBuffer(8);
  const counter = new Int32Array(beat);
  const worker = new Worker(script, { eval: true, workerData: { beat, patience, seed } });
  return {
    at(number) {
      Atomics.store(counter, 0, number);
      Atomics.add(counter, 1, 1);
    },
    leave: () => worker.terminate(),
  };
}
