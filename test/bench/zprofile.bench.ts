import { openAsBlob } from 'node:fs';
import { it } from 'vitest';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import { openIntake } from '#ingest/intake.ts';
import { largeSet } from './large-set.ts';

it('profiles', async () => {
  const set = await largeSet();
  const database = await openWasmInNode();
  const log: [string, number][] = [];
  const full: [string][] = [];
  const wrap = (name: 'exec' | 'rows') => {
    const original = (database as any)[name].bind(database);
    (database as any)[name] = async (sql: string, ...rest: unknown[]) => {
      const t = performance.now(); if (/ingest_read as|into ledger.txn|ingest_kind as|ingest_seen as|ingest_movement as|ingest_entry as|ingest_typed as|seen_key/.test(sql)) full.push([sql]);
      try { return await original(sql, ...rest); } finally { log.push([`${name} ${sql.replace(/\s+/g, ' ').slice(0, 150)}`, performance.now() - t]); }
    };
  };
  wrap('exec'); wrap('rows');
  const intake = openIntake(database);
  const file = { path: 'transfers.csv', blob: Object.assign(await openAsBlob(set.path), { path: set.path }) };
  const t0 = performance.now();
  const proposed = await intake.propose(file);
  const t1 = performance.now();
  console.log('propose', (t1 - t0).toFixed(0));
  if (!proposed.ok) throw new Error('x');
  await intake.import(proposed.value.map((proposal) => ({ file, proposal })));
  const t2 = performance.now();
  const sum = log.reduce((s, [, ms]) => s + ms, 0);
  console.log('import', (t2 - t1).toFixed(0), 'in sql', sum.toFixed(0), 'statements', log.length);
  if (process.env.Z) for (const [sql] of full) console.log(sql);
  for (const [sql, ms] of log) if (ms > 60) console.log(ms.toFixed(0).padStart(6), sql);
}, 600000);
