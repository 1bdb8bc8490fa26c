import accounts from '#tracing/accounts.sql?raw';
import movements from '#tracing/movements.sql?raw';
import listedReceipt from './listed-receipt.sql?raw';
import payment from './payment.sql?raw';
import purse from './purse.sql?raw';

interface Part {
  readonly sql: string;
  readonly numbers: readonly string[];
  readonly texts: readonly string[];
}

/** What is traced, and what is under review: each part the answer of one query, in the columns of its own. */
const parts = {
  movement: {
    sql: movements,
    numbers: [
      ...['row_id', 'twin', 'payer', 'payee', 'instant', 'has_hour', 'paid', 'received', 'is_cash'],
      ...['from_source', 'listed_at'],
    ],
    texts: [],
  },
  account: {
    sql: accounts,
    numbers: [
      ...['account_id', 'is_held', 'is_service', 'is_converted', 'opening', 'worked_out'],
      ...['first_instant', 'unproven_from'],
    ],
    texts: ['name', 'who_name', 'unproven_state'],
  },
  payment: { sql: payment, numbers: ['row_id', 'asset_id', 'asset_row', 'is_price'], texts: ['name'] },
  listed: { sql: listedReceipt, numbers: ['row_id'], texts: [] },
  purse: { sql: purse, numbers: ['account_id', 'purse'], texts: [] },
} satisfies Readonly<Record<string, Part>>;

export type PartName = keyof typeof parts;

const each: readonly (readonly [string, Part])[] = Object.entries(parts);
const numbers = [...new Set(each.flatMap(([, part]) => part.numbers))];
const texts = [...new Set(each.flatMap(([, part]) => part.texts))];

const columnOf = (name: string, own: readonly string[], type: string): string =>
  `cast(${own.includes(name) ? name : 'null'} as ${type}) as ${name}`;

const partQuery = ([name, part]: readonly [string, Part]): string =>
  `select
    '${name}' as part,
    ${[...numbers.map((one) => columnOf(one, part.numbers, 'double')), ...texts.map((one) => columnOf(one, part.texts, 'varchar'))].join(', ')}
  from (
${part.sql}
  ) as ${name}_part`;

/** The parts under one another, movements in the order in which they are replayed. */
export const rows = `with
  parts as (
${each.map(partQuery).join('\nunion all\n')}
  )
select part, ${[...numbers, ...texts].join(', ')}
from parts
order by part, instant nulls last, from_source nulls last, listed_at nulls last, account_id nulls last, row_id nulls last`;
