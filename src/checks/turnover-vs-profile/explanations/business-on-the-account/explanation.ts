import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'business-on-the-account',
  looksAt: 'case',
  requires: { invoice: ['issued_on', 'seller_party_id', 'net_amount'] },
  text,
  sql,
} satisfies Explanation;
