import { cashAboveHand } from '#tracing/chosen-money.ts';
import type { CaseMoney } from '#tracing/money-of-ledger.ts';
import { at } from '#tracing/movements.ts';
import type { Pick } from '#tracing/picked.ts';

export interface CashSeeds {
  readonly picks: readonly Pick[];
  /** By account, since when its balance is not proven, or it received banknotes that an unproven account may have given. */
  readonly unprovenFrom: Float64Array;
}

/**
 * Banknotes paid in that neither earlier withdrawals of the household nor those it may have had at the start explain. Where a
 * statement that could show withdrawals is not proven by then, the deposit is not under review: the account that received it is in doubt.
 *
 * @param purseOf  by account of the ledger, whose banknotes they are; accounts without are left aside
 * @param atHand   cents that each household may have had in banknotes before its first statement
 * Cost: O(movements).
 */
export function cashSeeds(money: CaseMoney, purseOf: ReadonlyMap<number, number>, atHand: number): CashSeeds {
  const { movements, payer, payee, isCash, accounts } = money;
  const idOf = (account: number): number => accounts[account]?.id ?? NaN;
  const accountsOf = new Map<number, number[]>();
  accounts.forEach(({ id }, account) => {
    const purse = purseOf.get(id);
    if (purse !== undefined) accountsOf.set(purse, [...(accountsOf.get(purse) ?? []), account]);
  });
  const cashOf = new Map<number, number[]>();
  isCash.forEach((flag, movement) => {
    if (flag === 0) return;
    const purse = purseOf.get(idOf(at(payer, movement))) ?? purseOf.get(idOf(at(payee, movement)));
    if (purse === undefined) return;
    const known = cashOf.get(purse);
    if (known) known.push(movement);
    else cashOf.set(purse, [movement]);
  });
  const picks: Pick[] = [];
  const unprovenFrom = Float64Array.from(movements.unprovenFrom);
  for (const [purse, places] of cashOf) {
    const own = accountsOf.get(purse) ?? [];
    const provenUntil = Math.min(...own.map((account) => at(movements.unprovenFrom, account)));
    const placeOf = new Map(places.map((place) => [at(movements.row, place), place]));
    let spared = atHand;
    for (const { row, cents } of cashAboveHand(only(money, places), own.map(idOf))) {
      const above = cents ?? 0;
      const left = Math.max(0, above - spared);
      spared = Math.max(0, spared - above);
      const place = placeOf.get(row);
      if (left === 0 || place === undefined) continue;
      const now = at(movements.instant, place);
      const receiver = at(payee, place);
      if (now < provenUntil) picks.push({ row, cents: left });
      else unprovenFrom[receiver] = Math.min(now, at(unprovenFrom, receiver));
    }
  }
  return { picks, unprovenFrom };
}

/** A case of these movements only. */
function only(money: CaseMoney, places: readonly number[]): CaseMoney {
  const { movements, payer, payee } = money;
  const floats = (values: Float64Array) => Float64Array.from(places, (place) => at(values, place));
  const integers = (values: Int32Array) => Int32Array.from(places, (place) => at(values, place));
  return {
    ...money,
    movements: {
      ...movements,
      row: floats(movements.row),
      instant: floats(movements.instant),
      cents: floats(movements.cents),
      from: integers(movements.from),
      to: integers(movements.to),
    },
    payer: integers(payer),
    payee: integers(payee),
    isCash: Uint8Array.from(places, () => 1),
  };
}
