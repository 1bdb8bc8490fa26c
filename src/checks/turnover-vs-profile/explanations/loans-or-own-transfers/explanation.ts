import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'loans-or-own-transfers',
  looksAt: 'case',
  requires: { txn: ['label', 'amount_ref', 'direction'] },
  text,
  sql,
} satisfies Explanation;
