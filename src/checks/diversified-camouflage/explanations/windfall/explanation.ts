import type { Explanation } from '#domain/check.ts';
import sql from '#explanations/gift-to-household/explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'windfall',
  looksAt: 'subject',
  requires: { txn: ['booked_on', 'account_id', 'direction', 'amount_ref'] },
  text,
  sql,
} satisfies Explanation;
