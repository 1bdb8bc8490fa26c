import { type accountScoreOf, budgets, type Score } from './score.ts';

export interface Measured {
  readonly set: {
    readonly name: string;
    readonly what: string;
    readonly transfers: number;
    readonly accounts: number;
    readonly patterns: number;
  };
  readonly methods: readonly {
    readonly method: string;
    readonly score: Score;
    /** Where the set labels accounts alone. */
    readonly accounts: ReturnType<typeof accountScoreOf> | null;
  }[];
  readonly checks: readonly { readonly check: string; readonly findings: number; readonly touching: number }[];
  /** Of every check together, natively. */
  readonly seconds: number;
  /** Accounts of a thousand in a case without a planted row. */
  readonly clean: number;
}

const two = (value: number): string => value.toFixed(2);
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Label-free figures others published, each under its own protocol: to be read beside, not against. */
const published: readonly (readonly [data: string, method: string, figure: string])[] = [
  [
    'HI-Small days 9–10, 0.5 % of transactions',
    'tuned SQL rules (independent study)',
    'precision 1.6 %, recall 6.9 %, attempts touched 31.6 %',
  ],
  [
    'HI-Small first 10 days, 259 rings of ≥ 3 accounts',
    'Sentinel/FraudOps',
    'p@10 .291 [.224, .362], ring recall 23.9 %; size only .094 / 18.5 %; random 5 %',
  ],
  ['IBM data, last 500,000 transactions, top 1 %', 'isolation forest / with DeepWalk', 'F1 .067 / .087'],
];

/** The scoreboard as a page of the documentation. */
export function pageOf(measured: readonly Measured[], missing: readonly string[], checks: number): string {
  const sets = measured.map(({ set, methods, checks: found, seconds, clean }) => {
    const own = methods[0]?.score;
    const byPattern = table(
      [
        'method',
        ...budgets.map((budget) => `precision at ${budget}`),
        ...budgets.map((budget) => `patterns hit by ${budget}`),
        'alerts',
        'rows of the middle one',
      ],
      methods.map(({ method, score }) => [
        method,
        ...budgets.map((budget) => two(score.precisionAt[budget] ?? 0)),
        ...budgets.map((budget) => percent(score.recallAt[budget] ?? 0)),
        String(score.alerts),
        String(score.medianRows),
      ]),
    );
    const byLabel = table(
      [
        'method',
        ...budgets.map((budget) => `labelled, of the accounts in ${budget}`),
        ...budgets.map((budget) => `of the labelled, in ${budget}`),
        'alerts',
      ],
      methods.map(({ method, accounts, score }) => [
        method,
        ...budgets.map((budget) => percent(accounts?.[budget]?.precision ?? 0)),
        ...budgets.map((budget) => percent(accounts?.[budget]?.recall ?? 0)),
        String(score.alerts),
      ]),
    );
    const byShape = `${table(
      ['typology', 'patterns', 'hit by any case', 'touched'],
      (own?.typologies ?? []).map(({ typology, of, hit, touched }) => [
        typology,
        String(of),
        `${hit} (${percent(hit / of)})`,
        String(touched),
      ]),
    )}

${table(
  ['check', 'findings', 'of them on a planted row'],
  found.map(({ check, findings, touching }) => [`\`${check}\``, String(findings), String(touching)]),
)}
`;
    const isLabelled = methods.some(({ accounts }) => accounts !== null);
    return `## ${set.name}

${set.transfers.toLocaleString('en')} transfers, ${set.accounts.toLocaleString('en')} accounts${isLabelled ? '' : `, ${set.patterns} patterns of three accounts or more`}: ${set.what}.

${isLabelled ? byLabel : byPattern}

Accounts in a case without a planted row or a labelled account: ${clean.toFixed(1)} of 1,000. Every check together: ${seconds.toFixed(1)} s, natively.

${isLabelled ? '' : byShape}`;
  });
  return `# Scoreboard

Written by \`LIMIER_DATA=<folder> npm run bench -- detection\`; not by hand. ${checks} checks at their default parameters, through the same import as a reader's own file. The unit is
the case to review: findings that share rows, in order of review. A pattern is **hit** by a case that holds at least half of its transfers with a Jaccard index of at least .3; it
counts once, and a case that only repeats it counts against precision. These sets are synthetic, and what holds on them need not hold on real money.
${missing.length > 0 ? `\nNot measured, for want of data: ${missing.join(', ')}.\n` : ''}
${sets.join('\n')}
## Published figures

${table(['data and protocol', 'method', 'figure'], published)}
`;
}
