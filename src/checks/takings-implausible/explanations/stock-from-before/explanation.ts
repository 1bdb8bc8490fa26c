import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'stock-from-before',
  looksAt: 'subject',
  requires: { income: ['party_id', 'kind', 'period_from', 'period_to', 'amount_central'] },
  text,
  sql,
} satisfies Explanation;
