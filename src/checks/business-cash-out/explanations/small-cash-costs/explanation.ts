import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'small-cash-costs',
  looksAt: 'subject',
  requires: { txn: ['amount_ref'] },
  text,
  sql,
} satisfies Explanation;
