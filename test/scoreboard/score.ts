/** A planted pattern: what a detector ought to find whole. */
export interface Pattern {
  readonly id: string;
  readonly typology: string;
  /** Lines of the file. */
  readonly rows: ReadonlySet<number>;
  readonly accounts: number;
}

/** What a method puts before the reader, in order: sets of lines of the file. */
export type Alerts = readonly ReadonlySet<number>[];

export interface Score {
  readonly alerts: number;
  /** Part of the first alerts that hit a pattern no alert before them had hit. */
  readonly precisionAt: Readonly<Record<number, number>>;
  /** Part of the patterns hit by the first alerts. */
  readonly recallAt: Readonly<Record<number, number>>;
  /** By typology: patterns hit by any alert, of how many. */
  readonly typologies: readonly {
    readonly typology: string;
    readonly hit: number;
    readonly of: number;
    readonly touched: number;
  }[];
  readonly medianRows: number;
}

export const budgets = [10, 50, 100] as const;

/** Part of a pattern that an alert must hold, and the least overlap of the two (METHODS 20.1). */
const HELD = 0.5;
const JACCARD = 0.3;

const common = (one: ReadonlySet<number>, other: ReadonlySet<number>): number => {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let count = 0;
  for (const row of small) if (large.has(row)) count += 1;
  return count;
};

export function isHit(alert: ReadonlySet<number>, { rows }: Pick<Pattern, 'rows'>): boolean {
  const both = common(alert, rows);
  return both >= HELD * rows.size && both / (alert.size + rows.size - both) >= JACCARD;
}

/**
 * Holds alerts against planted patterns. A pattern counts once, by the first alert that hits it; an alert that only repeats it counts
 * against precision.
 */
export function scoreOf(alerts: Alerts, patterns: readonly Pattern[]): Score {
  const byRow = new Map<number, Pattern[]>();
  for (const pattern of patterns) for (const row of pattern.rows) byRow.set(row, [...(byRow.get(row) ?? []), pattern]);
  const hit = new Set<string>();
  const touched = new Set<string>();
  const newAt: number[] = [];
  const hitsAfter = [0];
  alerts.forEach((alert, at) => {
    const near = new Set([...alert].flatMap((row) => byRow.get(row) ?? []));
    let isNew = false;
    for (const pattern of near) {
      touched.add(pattern.id);
      if (!hit.has(pattern.id) && isHit(alert, pattern)) {
        hit.add(pattern.id);
        isNew = true;
      }
    }
    if (isNew) newAt.push(at);
    hitsAfter.push(hit.size);
  });
  const patternsAfter = (budget: number): number => hitsAfter[Math.min(budget, alerts.length)] ?? 0;
  const sizes = alerts.map(({ size }) => size).sort((a, b) => a - b);
  return {
    alerts: alerts.length,
    precisionAt: Object.fromEntries(
      budgets.map((budget) => [budget, newAt.filter((at) => at < budget).length / budget]),
    ),
    recallAt: Object.fromEntries(
      budgets.map((budget) => [budget, patterns.length === 0 ? 0 : patternsAfter(budget) / patterns.length]),
    ),
    typologies: [...new Set(patterns.map(({ typology }) => typology))].sort().map((typology) => {
      const of = patterns.filter((pattern) => pattern.typology === typology);
      return {
        typology,
        hit: of.filter(({ id }) => hit.has(id)).length,
        touched: of.filter(({ id }) => touched.has(id)).length,
        of: of.length,
      };
    }),
    medianRows: sizes[sizes.length >> 1] ?? 0,
  };
}

/** Where a set labels accounts alone: the part of the accounts in the first alerts that are labelled, and of the labelled that stand there. */
export function accountScoreOf(
  alerts: Alerts,
  endsOf: (row: number) => readonly string[],
  labelled: ReadonlySet<string>,
): Readonly<Record<number, { readonly precision: number; readonly recall: number }>> {
  return Object.fromEntries(
    budgets.map((budget) => {
      const accounts = new Set(alerts.slice(0, budget).flatMap((rows) => [...rows].flatMap(endsOf)));
      const right = [...accounts].filter((account) => labelled.has(account)).length;
      return [
        budget,
        {
          precision: accounts.size === 0 ? 0 : right / accounts.size,
          recall: labelled.size === 0 ? 0 : right / labelled.size,
        },
      ];
    }),
  );
}
