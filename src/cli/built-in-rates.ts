import { readFile } from 'node:fs/promises';
import { done, refused, type Outcome } from '#domain/problem.ts';
import { readReferenceRates, type ReferenceRates } from '#ingest/rates/reference-rates.ts';

/** Two folders above this file, both in the source tree and in the built command line. */
const path = new URL('../../static/rates/ecb.bin', import.meta.url);

/** Reads the reference rates that come with the product from disk. */
export async function builtInRates(): Promise<Outcome<ReferenceRates>> {
  try {
    return done(readReferenceRates(await readFile(path)));
  } catch (cause) {
    if (cause instanceof RangeError || (cause as NodeJS.ErrnoException).code !== undefined)
      return refused({ code: 'file-unreadable', name: 'rates/ecb.bin' });
    throw cause;
  }
}
