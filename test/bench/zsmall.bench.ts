import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import { openNative } from '#engine/adapters/native.ts';
import { openIntake } from '#ingest/intake.ts';

it.each([['native', () => openNative()], ['wasm', openWasmInNode]] as const)('profiles %s', async (name, open) => {
  const database = await open();
  let log: [string, number][] = [];
  const wrap = (name: 'exec' | 'rows') => {
    const original = (database as any)[name].bind(database);
    (database as any)[name] = async (sql: string, ...rest: unknown[]) => {
      const t = performance.now();
      try { return await original(sql, ...rest); } finally { log.push([`${name} ${sql.replace(/\s+/g, ' ').slice(0, 110)}`, performance.now() - t]); }
    };
  };
  wrap('exec'); wrap('rows');
  const intake = openIntake(database);
  for (const f of ['beffroi_00021458703_2023.csv', 'beffroi_00034771206_2023.csv', 'rhodanien_04100227815_2023.csv']) {
    const file = { path: f, blob: new Blob([readFileSync(`static/demo/${f}`)]) };
    log = [];
    const t0 = performance.now();
    const proposed = await intake.propose(file);
    const t1 = performance.now();
    if (!proposed.ok) throw new Error('x');
    await intake.import(proposed.value.map((proposal) => ({ file, proposal })));
    const t2 = performance.now();
    const sum = log.reduce((s, [, ms]) => s + ms, 0);
    console.log(name, f, 'propose', (t1 - t0).toFixed(0), 'import', (t2 - t1).toFixed(0), 'in sql', sum.toFixed(0), 'statements', log.length);
  }
  for (const [sql, ms] of log.sort((a, b) => b[1] - a[1]).slice(0, 45)) console.log(ms.toFixed(0).padStart(6), sql);
}, 600000);
