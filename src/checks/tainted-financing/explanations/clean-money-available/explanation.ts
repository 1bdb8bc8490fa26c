import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'clean-money-available',
  looksAt: 'subject',
  requires: { txn: ['booked_on', 'from_account_id', 'to_account_id', 'amount_ref', 'asset_id'], proof: ['opening'] },
  text,
  sql,
} satisfies Explanation;
