import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'means-of-household',
  looksAt: 'subject',
  requires: { asset: ['price'], income: ['party_id', 'period_to', 'amount_central'] },
  text,
  sql,
} satisfies Explanation;
