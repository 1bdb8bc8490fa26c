import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'separate-debts',
  looksAt: 'subject',
  requires: { txn: ['invoice_id'] },
  text,
  sql,
} satisfies Explanation;
