import type { CheckRun, Finding } from '#domain/finding.ts';

/** What other parameters change in the answer of one check. */
export interface Effect {
  readonly gained: readonly Finding[];
  readonly lost: readonly Finding[];
  /** Findings on the same subject, about other rows. */
  readonly changed: readonly Finding[];
  readonly same: number;
}

const standing = (run: CheckRun): readonly Finding[] => (run.status === 'found' ? run.findings : []);

/** Holds two runs of one check against one another. */
export function effectOf(before: CheckRun, after: CheckRun): Effect {
  const [old, now] = [standing(before), standing(after)];
  const [oldIds, nowIds] = [new Set(old.map(({ id }) => id)), new Set(now.map(({ id }) => id))];
  const lost = old.filter(({ id }) => !nowIds.has(id));
  const fresh = now.filter(({ id }) => !oldIds.has(id));
  const left = new Map<string, number>();
  for (const { subject } of lost) left.set(subject.key, (left.get(subject.key) ?? 0) + 1);
  const changed: Finding[] = [];
  const gained: Finding[] = [];
  for (const finding of fresh) {
    const { key } = finding.subject;
    const count = left.get(key) ?? 0;
    if (count > 0) {
      left.set(key, count - 1);
      changed.push(finding);
    } else gained.push(finding);
  }
  const gone = lost.filter(({ subject: { key } }) => {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  });
  return { gained, lost: gone, changed, same: now.length - fresh.length };
}
