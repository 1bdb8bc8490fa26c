import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'works-after-purchase',
  looksAt: 'subject',
  requires: { txn: ['booked_on', 'from_account_id', 'amount_ref', 'category'], asset: ['price'] },
  text,
  sql,
} satisfies Explanation;
