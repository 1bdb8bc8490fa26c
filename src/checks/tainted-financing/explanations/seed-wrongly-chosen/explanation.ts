import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'seed-wrongly-chosen',
  looksAt: 'subject',
  requires: { txn: ['booked_on', 'to_account_id', 'amount_ref', 'asset_id'] },
  text,
  sql,
} satisfies Explanation;
