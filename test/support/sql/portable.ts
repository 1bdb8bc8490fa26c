import type { Database } from '#engine/database.ts';
import prelude from '#engine/prelude.sql?raw';
import { tables, type Table } from '#ledger/schema.ts';
import { isNode, nodesOf, treeOf, type Node } from './tree.ts';

const preludeNames = [...prelude.matchAll(/create macro (\w+)\(/g)].map((match) => String(match[1]));

const functions = new Set([
  ...preludeNames,
  '+',
  '-',
  '*',
  '||',
  '~~',
  '!~~',
  'count',
  'count_star',
  'sum',
  'min',
  'max',
  'avg',
  'row_number',
  'rank',
  'dense_rank',
  'lag',
  'lead',
  'first_value',
  'last_value',
  'abs',
  'coalesce',
  'nullif',
  'least',
  'greatest',
  'round',
  'floor',
  'ceil',
  'sqrt',
  'ln',
  'lower',
  'upper',
  'trim',
  'length',
  'concat',
  'substring',
  'year',
  'replace',
]);

const castTypes = new Set(['INTEGER', 'BIGINT', 'DOUBLE', 'DECIMAL', 'DATE', 'TIMESTAMP', 'VARCHAR', 'BOOLEAN']);

const nullable = new Set(
  Object.values<Table>(tables).flatMap((table) =>
    Object.entries(table).flatMap(([name, column]) => (column.required || column.type === 'word' ? [] : [name])),
  ),
);

/** Reasons why a rendered query is not of the portable subset (ARCHITECTURE, one question, several engines); empty when it is. */
export async function offencesOf(native: Database, sql: string): Promise<readonly string[]> {
  const offences = textOffences(sql);
  try {
    for (const node of nodesOf(await treeOf(native, sql))) offences.push(...nodeOffences(node));
  } catch (cause) {
    offences.push(`no query of one select: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  return [...new Set(offences)];
}

function textOffences(sql: string): string[] {
  const code = sql.replace(/'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\//g, "''");
  const rules: readonly (readonly [RegExp, string])[] = [
    [/::/, '"::": write cast(… as …)'],
    [/\bat\s+time\s+zone\b|\btimestamptz\b|\bwith\s+time\s+zone\b/i, 'a time zone'],
    [/\bcurrent_(date|time|timestamp)\b|\blocaltime/i, 'the clock'],
    [/\brecursive\b/i, 'recursion'],
    [/[A-Z]/, 'a capital letter outside strings'],
  ];
  return rules.flatMap(([rule, offence]) => (rule.test(code) ? [offence] : []));
}

function nodeOffences(node: Node): string[] {
  const type = String(node['type'] ?? '');
  const name = String(node['function_name'] ?? '');
  switch (type) {
    case 'FUNCTION':
      return functions.has(name)
        ? []
        : [name === '/' || name === '//' ? `"${name}": write ratio_of` : `function ${name}`];
    case 'LAMBDA':
    case 'PIVOT':
    case 'TABLE_FUNCTION':
    case 'RECURSIVE_CTE_NODE':
    case 'ARRAY_EXTRACT':
    case 'ARRAY_SLICE':
    case 'POSITIONAL_REFERENCE':
      return [type.toLowerCase().replaceAll('_', ' ')];
    case 'JOIN':
      return joinOffences(node);
    case 'SELECT_NODE':
      return [
        ...(node['qualify'] ? ['qualify'] : []),
        ...(node['aggregate_handling'] === 'STANDARD_HANDLING' ? [] : ['group by all']),
        ...((node['group_sets'] as unknown[]).length > 1 ? ['grouping sets'] : []),
        ...(node['sample'] ? ['a sample'] : []),
      ];
    case 'DISTINCT_MODIFIER':
      return (node['distinct_on_targets'] as unknown[]).length > 0 ? ['distinct on'] : [];
    case 'STAR':
      return [node['exclude_list'], node['replace_list'], node['rename_list']].some(
        (list) => Array.isArray(list) && list.length > 0,
      ) || node['columns'] === true
        ? ['a star with exceptions']
        : [];
    case 'OPERATOR_CAST':
      return castOffences(node);
    case 'ORDER_DEFAULT':
    case 'ASCENDING':
    case 'DESCENDING':
      return orderOffences(node);
    default:
      return type.startsWith('WINDOW_') || type === 'WINDOW' ? windowOffences(name) : [];
  }
}

const windowOffences = (name: string): string[] => (functions.has(name) ? [] : [`window function ${name}`]);

function castOffences(node: Node): string[] {
  const target = isNode(node['cast_type']) ? String(node['cast_type']['id']) : '';
  if (node['try_cast'] === true) return ['try_cast'];
  return castTypes.has(target) ? [] : [`cast to ${target.toLowerCase()}`];
}

function orderOffences(node: Node): string[] {
  const expression = node['expression'];
  if (!isNode(expression) || expression['class'] !== 'COLUMN_REF' || node['null_order'] !== 'ORDER_DEFAULT') return [];
  const column = (expression['column_names'] as string[]).at(-1) ?? '';
  return nullable.has(column) && !alwaysKnown.has(column) ? [`order by ${column} without nulls last`] : [];
}

/** Names that a step gives to what cannot be null, though some table has a nullable column of that name. */
const alwaysKnown = new Set([
  'account_id',
  'from_account_id',
  'to_account_id',
  'amount_ref',
  'asset_id',
  'loan_id',
  'row_id',
  'month',
  'value',
]);

function joinOffences(node: Node): string[] {
  if (node['ref_type'] !== 'REGULAR') return [`${String(node['ref_type']).toLowerCase()} join`];
  const using = node['using_columns'];
  if (Array.isArray(using) && using.length > 0) return [];
  return hasEquality(node['condition']) ? [] : ['a join without an equality'];
}

function hasEquality(condition: unknown): boolean {
  if (!isNode(condition)) return false;
  if (condition['type'] === 'COMPARE_EQUAL') return true;
  return condition['type'] === 'CONJUNCTION_AND' && (condition['children'] as unknown[]).some(hasEquality);
}
