import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'support-to-family',
  looksAt: 'subject',
  requires: { txn: ['booked_on', 'direction', 'amount_ref'] },
  text,
  sql,
} satisfies Explanation;
