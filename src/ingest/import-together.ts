import type { Database } from '#engine/database.ts';
import type { AskOptions } from '#engine/wire.ts';
import { enterLines } from './entry-lines.ts';
import { FIRST_ROAD_FROM, takesFirstRoad } from './import-source.ts';
import { areAlike, type Counts, enterGathered, gatherTyped } from './normalise/enter.ts';
import { stage } from './read/stage.ts';
import { recordSource } from './recorded-source.ts';
import {
  BATCH,
  enterCorrections,
  enteredOf,
  type ReadySource,
  STAGE,
  stagedRows,
  typeStaged,
} from './staged-source.ts';

const nothing: Counts = { read: 0, accepted: 0, quarantined: 0, setAside: 0 };

/** Whether a source is short enough to be planned once together with its neighbours: planning is most of what a short file costs. */
export const entersTogether = (one: ReadySource, other: ReadySource): boolean =>
  [one, other].every((plan) => plan.file.blob.size < FIRST_ROAD_FROM && !takesFirstRoad(plan)) &&
  areAlike(one.proposal.mapping, other.proposal.mapping);

/**
 * Reads several short sources, all alike, into the ledger as one.
 *
 * @returns false when there are too many rows for that; what was written is then to be taken back
 * @throws RangeError when the books do not balance; ProblemError what hindered one of them
 */
export async function importTogether(
  database: Database,
  plans: readonly ReadySource[],
  options: AskOptions = {},
): Promise<boolean> {
  await database.exec(`drop table if exists ${STAGE}`);
  let waiting = 0;
  try {
    for (const [at, plan] of plans.entries()) {
      for await (const rows of stagedRows(plan, options)) {
        waiting += rows.length;
        if (waiting > BATCH) return false;
        await stage(database, STAGE, rows, plan.proposal.layout.width);
        await enterLines(database, plan.source, rows);
      }
      await typeStaged(database, plan, options);
      await enterCorrections(database, plan, STAGE, options);
      await gatherTyped(database, plan.source, at === 0, options.signal);
      await database.exec(`drop table if exists ${STAGE}`);
      options.progress?.({ step: 'import', done: at + 1, of: plans.length });
    }
  } finally {
    await database.exec(`drop table if exists ${STAGE}`);
  }
  const counts = await enterGathered(database, plans.map(enteredOf), options.signal);
  for (const plan of plans) {
    const counted = counts.get(plan.source);
    await recordSource(database, plan, counted ?? nothing, false);
  }
  return true;
}
