import type { Detection, FlowGraph } from '#domain/check.ts';
import { type BurstParams, unusualBursts } from '#graph/unusual-bursts.ts';

export interface Params extends BurstParams {
  readonly payees: number;
}

/** Bursts of payees too rare for the account's own past. */
export const detect = (
  { graph }: { readonly graph: FlowGraph },
  params: Readonly<Params>,
): Generator<number, Detection, void> => unusualBursts(graph, 'payees', params.payees, params);
