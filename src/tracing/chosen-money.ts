import type { RowId } from '#domain/row-id.ts';
import type { CaseMoney } from './money-of-ledger.ts';
import { at } from './movements.ts';
import type { Pick } from './picked.ts';

/** How a reader says which money to follow. Accounts are numbers of the ledger. */
export type ChosenMoney =
  | { readonly by: 'rows'; readonly rows: readonly RowId[] }
  /** What the rows of a finding brought into the accounts it is about. */
  | { readonly by: 'finding'; readonly rows: readonly RowId[]; readonly accounts: readonly number[] }
  /** Banknotes paid in above those that can have been at hand. */
  | { readonly by: 'cash'; readonly accounts: readonly number[] }
  /** All that one payer paid into an account. */
  | { readonly by: 'payer'; readonly account: number; readonly payer: number };

/** The picks a choice stands for, in order of time. */
export function picksOf(money: CaseMoney, chosen: ChosenMoney): Pick[] {
  if (chosen.by === 'rows') return chosen.rows.map((row) => ({ row, cents: null }));
  if (chosen.by === 'finding') return receiptsAmong(money, chosen.rows, chosen.accounts);
  if (chosen.by === 'cash') return cashAboveHand(money, chosen.accounts);
  const { movements, payer, payee, accounts } = money;
  const picks: Pick[] = [];
  movements.row.forEach((row, movement) => {
    const isInto = accounts[at(payee, movement)]?.id === chosen.account;
    if (isInto && accounts[at(payer, movement)]?.id === chosen.payer) picks.push({ row: row as RowId, cents: null });
  });
  return picks;
}

/**
 * Of some rows, those that brought money into these accounts from elsewhere; if none did, those that brought it into any account of the
 * file; if none did either, all of them.
 */
export function receiptsAmong(money: CaseMoney, rows: readonly RowId[], accounts: readonly number[]): Pick[] {
  const { movements, payer, payee } = money;
  const wanted = new Set<number>(rows.map((row) => money.twins.get(row) ?? row));
  const own = new Set(accounts);
  const isOwn = (account: number): boolean => own.has(money.accounts[account]?.id ?? NaN);
  const [into, received]: [Pick[], Pick[]] = [[], []];
  movements.row.forEach((row, movement) => {
    if (!wanted.has(row)) return;
    const pick = { row: row as RowId, cents: null };
    if (isOwn(at(payee, movement)) && !isOwn(at(payer, movement))) into.push(pick);
    if (money.accounts[at(payee, movement)]?.isHeld) received.push(pick);
  });
  if (into.length > 0) return into;
  return received.length > 0 ? received : rows.map((row) => ({ row, cents: null }));
}

/**
 * Banknotes paid in above those at hand: none at the start, those withdrawn come in, those paid in go out, and what a deposit has more
 * than there are is picked. Within an instant withdrawals count first. Nothing is said to have been spent: the most favourable reading, but for
 * banknotes that no statement shows (takings, savings kept at home), which are not known here.
 *
 * @param accounts  whose banknotes are one purse
 */
export function cashAboveHand(money: CaseMoney, accounts: readonly number[]): Pick[] {
  const { movements, payer, payee, isCash } = money;
  const { row, instant, cents } = movements;
  const own = new Set(accounts);
  const isOwn = (account: number): boolean => own.has(money.accounts[account]?.id ?? NaN);
  const isDeposit = (movement: number): boolean => at(payer, movement) < 0 && isOwn(at(payee, movement));
  const isWithdrawal = (movement: number): boolean => at(payee, movement) < 0 && isOwn(at(payer, movement));
  const picks: Pick[] = [];
  let hand = 0;
  for (let first = 0; first < row.length;) {
    let last = first;
    for (; last < row.length && instant[last] === instant[first]; last++) {
      if (at(isCash, last) !== 0 && isWithdrawal(last)) hand += at(cents, last);
    }
    for (let movement = first; movement < last; movement++) {
      if (at(isCash, movement) === 0 || !isDeposit(movement)) continue;
      const above = Math.max(0, at(cents, movement) - hand);
      hand = Math.max(0, hand - at(cents, movement));
      if (above > 0) picks.push({ row: at(row, movement) as RowId, cents: above });
    }
    first = last;
  }
  return picks;
}
