import type { Quantity } from './quantity.ts';

/** The year of one member of a household. */
export interface Member {
  readonly party: number;
  readonly quantities: readonly Quantity[];
}

/**
 * The year of a household. What several members hold under one id, such as a joint account, is there once. A payment that one member made
 * and another received is neither spent nor received: of its lines only the credit stays, as a transfer between own accounts.
 *
 * @throws RangeError when members hold different quantities under one id
 */
export function householdOf(members: readonly Member[]): readonly Quantity[] {
  const all = new Map<string, Quantity>();
  const ends = new Map<string, Set<number>>();
  for (const { party, quantities } of members)
    for (const quantity of quantities) {
      const held = all.get(quantity.id);
      if (held && JSON.stringify(held) !== JSON.stringify(quantity))
        throw new RangeError(`two quantities are called ${quantity.id}`);
      all.set(quantity.id, quantity);
      if (quantity.payment !== undefined)
        ends.set(quantity.payment, (ends.get(quantity.payment) ?? new Set()).add(party));
    }
  return [...all.values()].flatMap((quantity): readonly Quantity[] => {
    const isInside = quantity.payment !== undefined && (ends.get(quantity.payment)?.size ?? 0) > 1;
    if (!isInside) return [quantity];
    return quantity.nature === 'credit' ? [{ ...quantity, nature: 'own-transfer' }] : [];
  });
}
