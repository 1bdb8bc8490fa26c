import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'proven-balance',
  looksAt: 'subject',
  requires: { txn: ['booked_on', 'account_id'] },
  text,
  sql,
} satisfies Explanation;
