import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'new-payer',
  looksAt: 'subject',
  requires: { txn: ['booked_on', 'account_id', 'direction', 'category'] },
  text,
  sql,
} satisfies Explanation;
