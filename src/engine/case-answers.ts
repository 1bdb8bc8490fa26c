import type { AssetDecision } from '#domain/asset-decision.ts';
import type { CaseAnswers } from '#domain/case-answers.ts';
import type { Database } from './database.ts';

/** A literal of SQL. */
const text = (value: string | null | undefined): string =>
  value === null || value === undefined
    ? 'null'
    : `'${value.toWellFormed().replaceAll('\0', '').replaceAll("'", "''")}'`;
const day = (value: string | null | undefined): string => `try_cast(${text(value)} as date)`;
const money = (cents: number | null | undefined): string =>
  cents === null || cents === undefined
    ? 'null'
    : `cast('${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}' as decimal(18,2))`;

/** Rows in one statement. */
const TOGETHER = 500;

function* inserted(table: string, rows: readonly string[]): Generator<string> {
  for (let at = 0; at < rows.length; at += TOGETHER)
    yield `insert into ledger.${table} values ${rows.slice(at, at + TOGETHER).join(', ')}`;
}

function assetRow([asset, { states = [], value, legalBasis }]: readonly [string, AssetDecision]): string {
  const last = states.at(-1);
  const seized = states.find(({ state, on }) => state === 'seized' && on !== null);
  return `(${[
    text(asset),
    String(value !== undefined),
    money(value?.low),
    money(value?.central),
    money(value?.high),
    day(value?.on),
    text(value?.method),
    text(last?.state),
    day(last?.on),
    day(seized?.on),
    text(legalBasis?.trim()),
  ].join(', ')})`;
}

/** Puts answers in the place of those in force. What they name and the case does not hold waits, without effect. */
export async function answerWith(
  database: Database,
  { samePersons, claims, assets }: CaseAnswers,
  signal?: AbortSignal,
): Promise<void> {
  const statements = [
    ...['same_party', 'claim_said', 'asset_said'].map((table) => `delete from ledger.${table}`),
    ...inserted(
      'same_party',
      samePersons.map(({ record, standsFor }) => `(${text(record)}, ${text(standsFor)})`),
    ),
    ...inserted(
      'claim_said',
      Object.entries(claims).map(([claim, answer]) => `(${text(claim)}, ${text(answer)})`),
    ),
    ...inserted('asset_said', Object.entries(assets).map(assetRow)),
  ];
  await database.exec('begin transaction', signal);
  try {
    for (const statement of statements) await database.exec(statement, signal);
    await database.exec('commit');
  } catch (cause) {
    await database.exec('rollback');
    throw cause;
  }
}
