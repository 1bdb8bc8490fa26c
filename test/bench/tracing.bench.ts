import { expect, it } from 'vitest';
import type { RowId } from '#domain/row-id.ts';
import { follow } from '#tracing/follow.ts';
import { CONSERVING_RULES, RULES } from '#tracing/lots.ts';
import { type Movement, type Movements, movementsOf } from '#tracing/movements.ts';
import { reachedPart } from '#tracing/reached.ts';
import { line, ratio, seconds } from './report.ts';

const MOVEMENTS = Number(process.env['LIMIER_ROWS'] ?? 1_000_000);
const ACCOUNTS = 20_000;
const DAYS = 365;

/** The shape of the product's own large file: few accounts pay much, everybody receives; some of it from and to outside. */
function madeFile(): Movements {
  let state = 12345;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const movements = Array.from({ length: MOVEMENTS }, (_, row): Movement => {
    const kind = random();
    return {
      row: (row + 1) as RowId,
      from: kind < 0.15 ? -1 : Math.floor(random() ** 2 * ACCOUNTS),
      to: kind > 0.85 ? -1 : Math.floor(random() * ACCOUNTS),
      instant: Math.floor((row * DAYS) / MOVEMENTS) * 86_400,
      order: row,
      cents: Math.round(Math.exp(random() * 7 + 2) * 100),
    };
  });
  const account = { opening: 1_000_000, isService: false, unprovenFrom: null };
  return movementsOf(
    movements,
    Array.from({ length: ACCOUNTS }, () => account),
  );
}

/** Balances only: what any replay must at least do. */
function barePass({ from, to, cents, opening }: Movements): number {
  const balance = Float64Array.from(opening);
  for (let movement = 0; movement < from.length; movement++) {
    const [payer, payee, amount] = [from[movement] ?? -1, to[movement] ?? -1, cents[movement] ?? 0];
    if (payer >= 0) balance[payer] = (balance[payer] ?? 0) - amount;
    if (payee >= 0) balance[payee] = (balance[payee] ?? 0) + amount;
  }
  return balance.reduce((sum, one) => sum + one, 0);
}

/** Milliseconds of processor, so that what else the machine does is not counted. */
const took = <Value>(work: () => Value): { readonly value: Value; readonly ms: number } => {
  const from = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(from);
  return { value, ms: (user + system) / 1000 };
};

it('money followed through a million movements', () => {
  const movements = madeFile();
  barePass(movements);
  const bare = Math.min(...[1, 2, 3].map(() => took(() => barePass(movements)).ms));
  line(`${MOVEMENTS} movements, ${ACCOUNTS} accounts: bare pass over balances`, `${bare.toFixed(1)} ms`);
  for (const [what, every] of [
    ['one receipt in a thousand picked', 1_000],
    ['one receipt in ten picked', 10],
  ] as const) {
    const picked = Float64Array.from(movements.row, (row, place) =>
      row % every === 0 && (movements.from[place] ?? 0) < 0 ? (movements.cents[place] ?? 0) : 0,
    );
    const part = took(() => reachedPart(movements, picked));
    line(`${what}: part that can matter`, seconds(part.ms), `${part.value.places.length} movements`);
    for (const rule of RULES) {
      for (const mostSteps of [0, 2_000]) {
        const { value, ms } = took(() =>
          follow(part.value.movements, part.value.picked, rule, { mostSteps, named: 'nothing' }),
        );
        line(`  ${rule}, ${mostSteps} steps`, seconds(ms), `${ratio(ms, bare)} the bare pass`);
        const { held, left, stopped, settled, pickedAgain, picked: all } = value.whereabouts;
        if ((CONSERVING_RULES as readonly string[]).includes(rule))
          expect(held + left + stopped + settled + pickedAgain).toBe(all);
      }
    }
  }
});
