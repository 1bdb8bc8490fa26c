import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'sale-between-relatives',
  looksAt: 'subject',
  requires: { asset: ['acquired_on', 'disposed_on'], holding: ['party_id', 'target_kind', 'target_id', 'role'] },
  text,
  sql,
} satisfies Explanation;
