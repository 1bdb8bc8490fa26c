/** Money from one name to another; `amount` in cents, above zero. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

/** A flow as it is drawn: `comesBack` ends in a second, only receiving, node of the same name. */
export interface Unfolded<Edge extends Flow> {
  readonly flow: Edge;
  readonly comesBack: boolean;
}

/**
 * Makes any flows drawable without a cycle. Flows are laid from the largest to the smallest; one that would close a circle goes
 * to a receiving twin of its payee instead, so that the small way back is what bends and no amount is netted or lost.
 *
 * Cost: O(E × (V + E)), for the few dozen flows of a drawing.
 */
export function unfold<Edge extends Flow>(flows: readonly Edge[]): readonly Unfolded<Edge>[] {
  const onward = new Map<string, Set<string>>();
  const reaches = (from: string, to: string): boolean => {
    const waiting = [from];
    const visited = new Set(waiting);
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (name === to) return true;
      for (const next of onward.get(name) ?? [])
        if (!visited.has(next)) {
          visited.add(next);
          waiting.push(next);
        }
    }
    return false;
  };
  return [...flows]
    .sort((a, b) => b.amount - a.amount || (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1))
    .map((flow) => {
      const comesBack = reaches(flow.to, flow.from);
      if (!comesBack) onward.set(flow.from, (onward.get(flow.from) ?? new Set()).add(flow.to));
      return { flow, comesBack };
    });
}
