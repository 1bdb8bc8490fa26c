import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'students-in-autumn',
  looksAt: 'case',
  requires: { txn: ['from_account_id', 'to_account_id', 'amount_ref'], account: ['opened_on'] },
  text,
  sql,
} satisfies Explanation;
