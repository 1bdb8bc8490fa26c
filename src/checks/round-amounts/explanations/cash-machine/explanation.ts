import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'cash-machine',
  looksAt: 'subject',
  requires: { txn: ['method', 'direction', 'amount'] },
  text,
  sql,
} satisfies Explanation;
