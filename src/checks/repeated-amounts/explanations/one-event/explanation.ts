import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'one-event',
  looksAt: 'case',
  requires: { txn: ['booked_on'] },
  text,
  sql,
} satisfies Explanation;
