/**
 * Packs the euro reference rates into `static/rates/ecb.bin`: `node scripts/rates.mjs eurofxref-hist.csv`, the file that the European
 * Central Bank offers on its page of euro foreign exchange reference rates, as CSV or gzipped.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createServer } from 'vite';

const [path] = process.argv.slice(2);
if (!path) throw new Error('node scripts/rates.mjs eurofxref-hist.csv[.gz]');
const given = await readFile(path);
const csv = (given[0] === 0x1f ? gunzipSync(given) : given).toString('utf8');
const server = await createServer({
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false },
});
try {
  const { packRates } = await server.ssrLoadModule('/src/ingest/rates/pack-rates.ts');
  const bytes = packRates(csv);
  await writeFile(new URL('../static/rates/ecb.bin', import.meta.url), bytes);
  console.log(`static/rates/ecb.bin: ${bytes.length} bytes`);
} finally {
  await server.close();
}
