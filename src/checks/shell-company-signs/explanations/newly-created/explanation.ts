import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'newly-created',
  looksAt: 'subject',
  requires: { txn: ['booked_on', 'amount_ref'], party: ['created_on'] },
  text,
  sql,
} satisfies Explanation;
