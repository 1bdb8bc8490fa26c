import { accountKeys, type AccountKey } from './cast.ts';
import { inOrder, type Journal, type Movement } from './journal.ts';
import { random } from './random.ts';

/** One account with its opening balance and the balance after each movement, in cents. */
export interface AccountHistory {
  readonly account: AccountKey;
  readonly opening: number;
  readonly movements: readonly Movement[];
  readonly after: ReadonlyMap<Movement, number>;
  readonly closing: number;
}

/** What a movement does to the balance: nothing when cancelled, and the fee on top. */
export const effect = (movement: Movement): number => (movement.void ? 0 : movement.cents - movement.fee);

/** Histories of all accounts; the opening balance is such that an account never sinks below a small credit. */
export function histories(journal: Journal): ReadonlyMap<AccountKey, AccountHistory> {
  return new Map(
    accountKeys.map((account) => {
      const movements = inOrder(journal.movements.filter((movement) => movement.account === account));
      let sum = 0;
      let lowest = 0;
      for (const movement of movements) {
        sum += effect(movement);
        lowest = Math.min(lowest, sum);
      }
      const opening = account === 'maxime' ? 0 : random(`opening ${account}`).between(12_345, 98_765) - lowest;
      const after = new Map<Movement, number>();
      let balance = opening;
      for (const movement of movements) {
        balance += effect(movement);
        after.set(movement, balance);
      }
      return [account, { account, opening, movements, after, closing: balance }];
    }),
  );
}
