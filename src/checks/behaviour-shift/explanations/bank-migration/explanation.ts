import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'bank-migration',
  looksAt: 'case',
  requires: { txn: ['booked_on', 'account_id'], holding: ['party_id', 'target_kind', 'target_id', 'role'] },
  text,
  sql,
} satisfies Explanation;
