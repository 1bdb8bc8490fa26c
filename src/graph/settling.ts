import type { FlowGraph } from '#domain/check.ts';
import { numberAt } from './element.ts';

/**
 * Whether the beginning of the data, where nobody can be called new, takes more of them than may be missing from an answer: then the
 * silence of a question about new counterparties says nothing.
 *
 * @param settlingSeconds  the beginning in which every counterparty may be an old one
 * @param least            part of the time that must count before silence means clear, 0 to 1
 */
export function settlesTooLong({ edges, at }: FlowGraph, settlingSeconds: number, least: number): boolean {
  if (edges === 0) return false;
  return settlingSeconds > (1 - least) * (numberAt(at, edges - 1) - numberAt(at, 0));
}
