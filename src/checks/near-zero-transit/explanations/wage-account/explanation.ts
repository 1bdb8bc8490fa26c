import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'wage-account',
  looksAt: 'subject',
  requires: { txn: ['account_id', 'direction', 'amount_ref', 'category'] },
  text,
  sql,
} satisfies Explanation;
