import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'few-payments',
  looksAt: 'subject',
  requires: { txn: ['amount'] },
  text,
  sql,
} satisfies Explanation;
