import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'known-nature',
  looksAt: 'subject',
  requires: { txn: ['category'] },
  text,
  sql,
} satisfies Explanation;
