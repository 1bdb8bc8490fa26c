import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'payment-list',
  looksAt: 'subject',
  requires: { txn: ['amount_ref', 'chain_tx'] },
  text,
  sql,
} satisfies Explanation;
