import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'cash-carrier',
  looksAt: 'subject',
  requires: { txn: ['label', 'amount_ref'] },
  text,
  sql,
} satisfies Explanation;
