import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'customers-of-a-trader',
  looksAt: 'subject',
  requires: { txn: ['booked_on', 'account_id', 'direction', 'method', 'amount_ref'] },
  text,
  sql,
} satisfies Explanation;
