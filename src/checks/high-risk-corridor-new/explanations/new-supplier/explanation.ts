import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'new-supplier',
  looksAt: 'subject',
  requires: { invoice: ['issued_on', 'seller_party_id', 'buyer_party_id', 'origin_country', 'destination_country'] },
  text,
  sql,
} satisfies Explanation;
