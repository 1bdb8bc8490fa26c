import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'second-activity',
  looksAt: 'case',
  requires: { invoice: ['seller_party_id', 'issued_on'], income: ['party_id'] },
  text,
  sql,
} satisfies Explanation;
