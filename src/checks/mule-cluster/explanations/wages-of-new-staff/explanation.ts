import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'wages-of-new-staff',
  looksAt: 'case',
  requires: { txn: ['from_account_id', 'to_account_id', 'category', 'amount_ref'], account: ['opened_on'] },
  text,
  sql,
} satisfies Explanation;
