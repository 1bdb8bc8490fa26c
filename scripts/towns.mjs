/**
 * Writes `src/ingest/classify/towns.txt`: French towns of 10,000 inhabitants or more, and the seats of the departments, as labels
 * write them. `node scripts/towns.mjs communes.json[.gz] departements.json`, from the official geographic code (INSEE).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** Towns whose name is also a shop, a brand or a word of labels. */
const words = new Set([
  'ORANGE',
  'SENS',
  'LE PORT',
  'LA GARDE',
  'LE TAMPON',
  'LA POSSESSION',
  'VIF',
  'LE MOULE',
  'MATOURY',
]);
const [communes, departements] = process.argv.slice(2);
if (!communes || !departements) throw new Error('node scripts/towns.mjs communes.json[.gz] departements.json');
const read = async (path) => {
  const bytes = await readFile(path);
  return JSON.parse((bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8'));
};
const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/Œ/g, 'OE')
    .replace(/[-'’]/g, ' ')
    .replace(/\bSAINT(E?)\b/g, 'ST$1');
const seats = new Set((await read(departements)).map(({ chefLieu }) => chefLieu));
const towns = (await read(communes))
  .filter(({ type, code, population }) => type === 'commune-actuelle' && (population >= 10_000 || seats.has(code)))
  .map(({ nom }) => plain(nom));
const names = [...new Set(towns)].filter((name) => !words.has(name)).sort();
await writeFile(new URL('../src/ingest/classify/towns.txt', import.meta.url), `${names.join('\n')}\n`);
console.log(`${names.length} towns`);
