import { done, ProblemError, refused, type Outcome } from '#domain/problem.ts';
import type { Database } from '#engine/database.ts';
import { quoted } from '../normalise/literal.ts';
import { statementsOf, withExpressions } from '../normalise/statements.ts';
import serviceSql from '../link/service.sql?raw';
import recategoriseSql from './recategorise.sql?raw';
import { givenSql, plainSql, ruleSql } from './rule.ts';
import {
  compiledRules,
  emptyBook,
  type OwnRule,
  patternOf,
  readRuleFile,
  type RuleBook,
  writeRuleFile,
} from './rule-book.ts';

/** What a new book of rules did to the ledger. */
export interface Reclassified {
  /** Rows whose nature or deciding rule changed in place. */
  readonly changed: number;
  /** Rows that only a new reading of their file can classify: their means changed, or their file states a type beside the label. */
  readonly mustReread: boolean;
}

/** What a rule meets in the ledger as it stands. */
export interface RuleHits {
  readonly rows: number;
  /** Rows that say something else today. */
  readonly different: number;
  readonly labels: readonly string[];
  /** Gives the row ids, in order. */
  readonly sql: string;
}

/** Tables that keep the rules in force and the sources whose rows say more than a label. */
export const ruleStatements: readonly string[] = [
  'create table if not exists ingest_rule_book (book varchar)',
  'create table if not exists ingest_worded (source integer)',
];

/** The rules in force in this engine; the built-in ones when none were given. */
export async function rulesInForce(database: Database): Promise<RuleBook> {
  const [row] = await database.rows('select book from ingest_rule_book');
  const read = row === undefined ? null : readRuleFile('limier-rules', String(row['book']));
  return read?.ok ? read.value : emptyBook;
}

/** Lets RE2 itself read every pattern. @returns the book, or `rules-file-invalid` with the rule that is wrong */
export async function checkPatterns(database: Database, name: string, book: RuleBook): Promise<Outcome<RuleBook>> {
  for (const one of book.own)
    try {
      await database.rows(`select regexp_matches(label, ${quoted(patternOf(one))}) as met from (select '' as label)`);
    } catch (cause) {
      if (cause instanceof ProblemError && cause.problem.code === 'engine-failed')
        return refused({
          code: 'rules-file-invalid',
          name,
          where: `${one.id}: ${cause.problem.detail.split('\n')[0] ?? ''}`,
        });
      throw cause;
    }
  return done(book);
}

/** Puts a book in force for what is read from now on. @returns `rules-file-invalid` when RE2 refuses a pattern */
export async function setRules(database: Database, name: string, book: RuleBook): Promise<Outcome<RuleBook>> {
  const checked = await checkPatterns(database, name, book);
  if (!checked.ok) return checked;
  for (const statement of ruleStatements) await database.exec(statement);
  await database.exec('delete from ingest_rule_book');
  await database.exec(`insert into ingest_rule_book values (${quoted(writeRuleFile(book))})`);
  return checked;
}

/** Puts a book in force and gives the rows already in the ledger their nature anew, where that needs no reading of the files. */
export async function reclassify(database: Database, book: RuleBook): Promise<Outcome<Reclassified>> {
  const set = await setRules(database, 'limier-rules', book);
  if (!set.ok) return set;
  const { method, category } = compiledRules(book);
  const expressions = {
    method: givenSql(method, 'new_method_rule'),
    method_rule: ruleSql(method, 'kind_text', 'side'),
    category: givenSql(category, 'given_rule'),
    category_rule: ruleSql(category, 'kind_text', 'side'),
  };
  const [reword = '', ...updates] = statementsOf(withExpressions(recategoriseSql, expressions));
  await database.exec(reword);
  const [seen] = await database.rows(
    `select
       (select count(*) from ingest_worded where source in (select cast(row_id // 4294967296 as integer) from ledger.txn)) as worded,
       (select count(*) from ingest_reworded where coalesce(new_method, 'unknown') <> method) as other_means,
       (select coalesce(sum(rows), 0) from ingest_reworded where new_category is distinct from category or new_rule is distinct from rule) as changed`,
  );
  const mustReread = Number(seen?.['worded']) > 0 || Number(seen?.['other_means']) > 0;
  if (!mustReread) {
    for (const statement of updates) await database.exec(statement);
    await database.exec('update ledger.account set is_service = false, service_reason = null');
    await database.exec(serviceSql);
  }
  await database.exec('drop table ingest_reworded');
  return done({ changed: mustReread ? 0 : Number(seen?.['changed']), mustReread });
}

/** How many rows a rule's words meet, and some of their labels. Nothing is written. */
export async function ruleHits(database: Database, rule: OwnRule): Promise<Outcome<RuleHits>> {
  const checked = await checkPatterns(database, rule.id, { own: [rule], off: [] });
  if (!checked.ok) return checked;
  const side =
    rule.direction === undefined
      ? ''
      : ` and coalesce(direction, ${quoted(rule.direction)}) = ${quoted(rule.direction)}`;
  const met = `from ledger.txn where regexp_matches(${plainSql('ingest_shape(label)')}, ${quoted(patternOf(rule))})${side}`;
  const [count] = await database.rows(
    `select count(*) as rows, count(*) filter (where ${rule.of} is distinct from ${quoted(rule.gives)}) as different ${met}`,
  );
  const labels = await database.rows(
    `select label, count(*) as rows ${met} group by label order by rows desc, label limit 6`,
  );
  return done({
    rows: Number(count?.['rows'] ?? 0),
    different: Number(count?.['different'] ?? 0),
    labels: labels.map((row) => String(row['label'])),
    sql: `select row_id ${met} order by row_id`,
  });
}
