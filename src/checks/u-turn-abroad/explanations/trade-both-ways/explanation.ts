import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'trade-both-ways',
  looksAt: 'subject',
  requires: { txn: ['direction', 'category'] },
  text,
  sql,
} satisfies Explanation;
