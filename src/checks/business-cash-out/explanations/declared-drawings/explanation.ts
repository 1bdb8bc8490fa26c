import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'declared-drawings',
  looksAt: 'subject',
  requires: {
    holding: ['party_id', 'target_kind', 'target_id', 'role'],
    income: ['party_id', 'kind', 'period_from', 'period_to', 'amount_central'],
  },
  text,
  sql,
} satisfies Explanation;
