import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'licensed-trade',
  looksAt: 'subject',
  requires: { party: ['activity_code'], holding: ['party_id', 'target_kind', 'target_id', 'role'] },
  text,
  sql,
} satisfies Explanation;
