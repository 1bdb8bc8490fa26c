import { openAsBlob } from 'node:fs';
import { it } from 'vitest';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import { attachRegular } from '#ingest/read/regular.ts';
import { largeSet } from './large-set.ts';
it('micro', async () => {
  const set = await largeSet();
  const database = await openWasmInNode();
  const blob = Object.assign(await openAsBlob(set.path), { path: set.path });
  const a = await attachRegular(database.files, blob, ',', 18, 0);
  console.log(a.relation.slice(0,200));
  const time = async (name: string, sql: string) => { const t = performance.now(); await database.exec(sql); console.log((performance.now() - t).toFixed(0).padStart(6), name); };
  for (let i = 0; i < 2; i++) {
    await time('count', `create or replace temp table t as select count(*) as n from (${a.relation})`);
    await time('7 cols to table', `create or replace temp table t as select row_number, c0, c1, c2, c3, c4, c5, c6 from (${a.relation})`);
    await time('18 cols to table', `create or replace temp table t as select * from (${a.relation})`);
    await time('18 cols touched', `create or replace temp table t as select row_number, c0, c1, c2, c3, c4, c5, c6, case when c2 = 'amount' then c7||c8||c9||c10||c11||c12||c13||c14||c15||c16||c17 end as cells from (${a.relation})`);
    await time('sum hash 7', `create or replace temp table t as select max(c0||c1||c2||c3||c4||c5||c6) m from (${a.relation})`);
    await time('7 typed', `create or replace temp table t as select row_number, try_cast(c0 as integer) c0, c1, try_cast(c2 as decimal(18,2)) c2, c3, c4, c5, c6 from (${a.relation})`);
  }
}, 600000);
