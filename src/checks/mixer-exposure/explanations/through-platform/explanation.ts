import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'through-platform',
  looksAt: 'subject',
  requires: { txn: ['from_account_id', 'to_account_id'] },
  text,
  sql,
} satisfies Explanation;
