import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '#engine/adapters/native.ts';
import { openWasmInNode } from '#engine/adapters/wasm-node.ts';
import type { Database, FileAccess } from '#engine/database.ts';
import { goodFiles } from './good-files.ts';
import { drawHarm, type Harm, joined, type NamedBytes } from './mangle.ts';
import { randomOf } from './random.ts';
import { watchdog } from './watchdog.ts';
import { type Bench, benchOf, type Fate, wholeLine } from './whole-line.ts';

/** `npm run fuzz` sets the first two; `LIMIER_FUZZ_CASE` repeats one case. */
const SEED = Number(process.env['LIMIER_FUZZ_SEED'] ?? 20_261_122);
const CASES = Number(process.env['LIMIER_FUZZ_CASES'] ?? 50);
const ONLY = process.env['LIMIER_FUZZ_CASE'];
/** The long run reads every good file; `npm test` the smallest of each kind, since other tests read the rest. */
const IS_LONG = process.env['LIMIER_FUZZ_CASES'] !== undefined;
/** One case in so many goes through the engine of the browser. */
const WASM_EVERY = 10;
/** Milliseconds one file may take on a machine with other work to do. */
const PATIENCE = 60_000;
const MOST_BYTES = 400_000;
/** Attempts to make a failing file smaller. */
const ATTEMPTS = 60;

type Engine = Database & { readonly files: FileAccess };

const textOf = (cause: unknown): string => (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));

const smallestOfEachKind = (files: readonly NamedBytes[]): readonly NamedBytes[] => [
  ...new Map(
    files
      .toSorted((one, other) => other.bytes.length - one.bytes.length)
      .map((file) => [extname(file.path).toLowerCase(), file] as const),
  ).values(),
];

interface Case {
  readonly number: number;
  readonly file: NamedBytes;
  readonly harms: readonly Harm[];
}

function drawCase(number: number, good: readonly NamedBytes[]): Case {
  const random = randomOf(SEED * 1_000_003 + number);
  const file = random.one(good);
  const harms = Array.from({ length: 1 + random.below(random.chance(0.3) ? 6 : 2) }, () =>
    drawHarm(random, random.one(good)),
  );
  return { number, file, harms };
}

const spoiled = ({ file, harms }: Pick<Case, 'file' | 'harms'>): NamedBytes =>
  harms.reduce((seen, harm) => {
    const next = harm.apply(seen);
    return next.bytes.length > MOST_BYTES ? { ...next, bytes: next.bytes.slice(0, MOST_BYTES) } : next;
  }, file);

describe('mangled files', () => {
  const dog = watchdog(SEED, PATIENCE);
  let native: Engine;
  let wasm: Engine;
  let good: readonly NamedBytes[];
  beforeAll(async () => {
    [native, wasm, good] = await Promise.all([openNative(), openWasmInNode(), goodFiles()]);
  });
  afterAll(async () => {
    await dog.leave();
    await native.close();
    await wasm.close();
  });

  let runs = 0;
  let benches: readonly Bench[] = [];
  const run = (number: number, { path, bytes }: NamedBytes): Promise<Fate> => {
    // importers remember the files they were shown
    if (runs % 100 === 0) benches = [benchOf(native), benchOf(wasm)];
    runs += 1;
    dog.at(number);
    const bench = benches[number % WASM_EVERY === 0 ? 1 : 0];
    if (bench === undefined) throw new Error('no engine');
    return wholeLine(bench, { path: `${runs}/${path}`, bytes }, randomOf(number));
  };
  const failureOf = async (number: number, file: NamedBytes): Promise<string | null> => {
    try {
      await run(number, file);
      return null;
    } catch (cause) {
      return textOf(cause);
    }
  };

  /** The smallest file found that still fails, by leaving out harms, then stretches of bytes. */
  async function reduced(failing: Case, failure: string): Promise<NamedBytes> {
    const kindOf = (text: string): string => text.slice(0, 24);
    const isSame = async (file: NamedBytes): Promise<boolean> => {
      const other = await failureOf(failing.number, file);
      return other !== null && kindOf(other) === kindOf(failure);
    };
    let { harms } = failing;
    for (let at = harms.length - 1; at >= 0; at -= 1) {
      const fewer = harms.toSpliced(at, 1);
      if (await isSame(spoiled({ file: failing.file, harms: fewer }))) harms = fewer;
    }
    let least = spoiled({ file: failing.file, harms });
    let attempts = 0;
    for (let size = Math.ceil(least.bytes.length / 2); size >= 1 && attempts < ATTEMPTS; size = Math.floor(size / 2))
      for (let at = 0; at < least.bytes.length && attempts < ATTEMPTS; attempts += 1) {
        const less = { ...least, bytes: joined(least.bytes.subarray(0, at), least.bytes.subarray(at + size)) };
        if (await isSame(less)) least = less;
        else at += size;
      }
    return least;
  }

  async function report(failing: Case, failure: string): Promise<string> {
    const least = await reduced(failing, failure);
    const folder = join(tmpdir(), 'limier-fuzz');
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${SEED}-${failing.number}-${basename(least.path)}`);
    writeFileSync(path, least.bytes);
    return [
      `case ${failing.number} of seed ${SEED}: ${failing.file.path}, ${failing.harms.map(({ name }) => name).join(', then ')}`,
      `again: LIMIER_FUZZ_SEED=${SEED} LIMIER_FUZZ_CASE=${failing.number} npm run fuzz`,
      `smallest file that fails (${least.bytes.length} bytes): ${path}`,
      failure.slice(0, 3_000),
    ].join('\n');
  }

  it(
    'are read in full as they came: the good ones, before anything is done to them',
    { timeout: 600_000 },
    async () => {
      const failures: string[] = [];
      for (const file of ONLY !== undefined ? [] : IS_LONG ? good : smallestOfEachKind(good)) {
        const failure = await failureOf(1, file);
        if (failure !== null) failures.push(`${file.path}: ${failure.slice(0, 1_500)}`);
      }
      expect(failures).toEqual([]);
    },
  );

  it(
    `are each refused in a sentence, or read without losing a row: ${CASES} of them`,
    { timeout: 6 * 3_600_000 },
    async () => {
      const failures: string[] = [];
      const fates = { refused: 0, entered: 0, rows: 0 };
      const codes = new Map<string, number>();
      const numbers = ONLY === undefined ? Array.from({ length: CASES }, (_, at) => at + 1) : [Number(ONLY)];
      for (const number of numbers) {
        const drawn = drawCase(number, good);
        try {
          const fate = await run(number, spoiled(drawn));
          fates[fate.entered === 0 ? 'refused' : 'entered'] += 1;
          fates.rows += fate.rows;
          for (const code of fate.refusals) codes.set(code, (codes.get(code) ?? 0) + 1);
        } catch (cause) {
          const text = await report(drawn, textOf(cause));
          failures.push(text);
          process.stdout.write(`\n${text}\n`);
          if (failures.length >= 20) break;
        }
      }
      process.stdout.write(
        `${numbers.length} mangled files: ${fates.entered} entered (${fates.rows} rows, none lost), ${fates.refused} refused; ${[
          ...codes,
        ]
          .toSorted(([, one], [, other]) => other - one)
          .map(([code, n]) => `${code} ${n}`)
          .join(', ')}\n`,
      );
      expect(failures).toEqual([]);
      expect(ONLY !== undefined || fates.entered > 0).toBe(true);
    },
  );
});
