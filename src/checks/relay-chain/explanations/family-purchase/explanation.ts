import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'family-purchase',
  looksAt: 'subject',
  requires: {
    txn: ['from_account_id', 'to_account_id', 'amount_ref', 'category'],
    holding: ['party_id', 'target_kind', 'target_id', 'role'],
    party: ['type'],
  },
  text,
  sql,
} satisfies Explanation;
