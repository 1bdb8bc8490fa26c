import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'broad-trade',
  looksAt: 'case',
  requires: { invoice: ['seller_party_id', 'buyer_party_id'] },
  text,
  sql,
} satisfies Explanation;
