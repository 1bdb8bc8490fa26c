import type { DrawnStop } from '#charts/trail/drawing.ts';
import type { Rule } from '#tracing/lots.ts';
import { type Stop, stopKey, trailFlows } from '#tracing/trail-flows.ts';
import type { Trail } from '#tracing/trail.ts';
import type { Words } from '#ui/words.svelte.ts';

/** The flows of a trail under one rule, each end with its name, ready to be drawn. */
export function trailDrawn(trail: Trail, rule: Rule, { say }: Words) {
  const names = new Map([
    ...trail.accounts.map(({ id, name }) => [`account ${id}`, name] as const),
    ...trail.destinations.map(
      (one) =>
        [
          stopKey({ kind: one.end, id: one.id }),
          one.end === 'held' || one.end === 'overdraft'
            ? say(`tracing.end.${one.end}`)
            : (one.name ?? say(`tracing.end.${one.end}`)),
        ] as const,
    ),
  ]);
  const drawnStop = (stop: Stop): DrawnStop => {
    const key = stopKey(stop);
    if (stop.kind === 'picked') return { key, kind: 'picked', name: say('tracing.pick') };
    const kind = stop.kind === 'account' || stop.kind === 'asset' ? stop.kind : 'end';
    return {
      key,
      kind,
      name: names.get(key) ?? (stop.kind === 'account' ? say('tracing.account') : say(`tracing.end.${stop.kind}`)),
    };
  };
  const flows = trailFlows(trail, rule);
  return {
    flows,
    drawn: flows.map(({ from, to, cents, rows }) => ({
      from: drawnStop(from),
      to: drawnStop(to),
      cents,
      rows: rows.length,
    })),
  };
}
