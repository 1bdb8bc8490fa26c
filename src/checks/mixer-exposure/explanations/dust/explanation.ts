import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'dust',
  looksAt: 'subject',
  requires: { txn: ['direction', 'amount_ref'] },
  text,
  sql,
} satisfies Explanation;
