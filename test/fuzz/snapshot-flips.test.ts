import { afterAll, beforeAll, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import type { Database } from '#engine/database.ts';
import { newRecipientKeyFile } from '#seal/recipient-key.ts';
import { buildParts } from '#snapshot/build.ts';
import { inspectFile, openParts } from '#snapshot/read.ts';
import { writeProtected, writeSnapshot } from '#snapshot/write.ts';
import { barePage, fillSmallCase, smallCaseAccess, smallCaseInput } from '#test/snapshot-case.ts';

/** Few in the ordinary tests; `npm run fuzz -- --flips` asks for ten thousand of each. */
const flips = Number(process.env['LIMIER_FUZZ_FLIPS'] ?? 300);
const passphrase = 'abeille torrent vitrine soupape galerie meuble';

let database: Database;
let clear: Uint8Array;
let secret: Uint8Array;

beforeAll(async () => {
  database = await openNative();
  await fillSmallCase(database);
  const parts = await buildParts(await smallCaseInput(database), smallCaseAccess(database));
  clear = Buffer.from(writeSnapshot(barePage, parts).html);
  const { publicKey } = await newRecipientKeyFile('Mme Juge', 'phrase de la clé', 600_000);
  const protection = { passphrase, rounds: 600_000, recipients: [publicKey] };
  secret = Buffer.from((await writeProtected(barePage, parts, protection)).html);
});
afterAll(() => database.close());

/** A generator of one seed: a flip that slips through can be done again. Source: Park and Miller, 1988. */
function drawn(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

async function slipsThrough(file: Uint8Array, at: number, bit: number): Promise<boolean> {
  const flipped = Uint8Array.from(file);
  flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
  const inspected = await inspectFile('essai.html', flipped);
  if (!inspected.ok || inspected.value.altered.length > 0) return false;
  if (inspected.value.isEncrypted) return true;
  const opened = await openParts(inspected.value);
  return opened.ok && opened.value.altered.length === 0;
}

it.each([
  ['a clear', () => clear],
  ['an encrypted', () => secret],
] as const)(
  'notices any one bit flipped anywhere in %s snapshot, before any passphrase',
  async (_name, file) => {
    const draw = drawn(20_261_122);
    const slipped: string[] = [];
    expect(await slipsThrough(file(), 0, 8)).toBe(true);
    for (let time = 0; time < flips; time += 1) {
      const [at, bit] = [draw(file().length), draw(8)];
      if (await slipsThrough(file(), at, bit)) slipped.push(`${at} bit ${bit}`);
    }
    expect(slipped).toEqual([]);
  },
  1_800_000,
);
