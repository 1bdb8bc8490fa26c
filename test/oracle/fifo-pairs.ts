import type { FifoRule } from '#graph/fifo-pairs.ts';
import type { SmallGraph, Transfer } from './small-graphs.ts';

interface Coin {
  readonly receipt: Transfer;
  spentOn: Transfer | null;
}

export type Matched = readonly [received: number, paid: number, cents: number];

/** Cent by cent: each cent paid takes the oldest cent still there that is not too old. */
export function fifoByCoin({ transfers, services }: SmallGraph, account: number, rule: FifoRule): readonly Matched[] {
  if (services.includes(account)) return [];
  const receivedLast = rule.sameInstant === 'received-first' ? 0 : 2;
  const events = transfers
    .filter(({ from, to }) => (from === account) !== (to === account))
    .map((transfer) => ({ transfer, rank: transfer.to === account ? receivedLast : 1 }))
    .sort((a, b) => a.transfer.at - b.transfer.at || a.rank - b.rank || a.transfer.row - b.transfer.row);
  const coins: Coin[] = [];
  for (const { transfer } of events)
    for (let cent = 0; cent < transfer.cents; cent++)
      if (transfer.to === account) coins.push({ receipt: transfer, spentOn: null });
      else {
        const oldest = coins.find((coin) => !coin.spentOn && transfer.at - coin.receipt.at <= rule.windowSeconds);
        if (oldest) oldest.spentOn = transfer;
      }
  const counted = new Map<string, number>();
  for (const { receipt, spentOn } of coins)
    if (spentOn) {
      const pair = `${receipt.row} ${spentOn.row}`;
      counted.set(pair, (counted.get(pair) ?? 0) + 1);
    }
  return [...counted].map(([pair, cents]) => {
    const [received, paid] = pair.split(' ').map(Number);
    return [received!, paid!, cents] as const;
  });
}
