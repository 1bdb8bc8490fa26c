import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'gathered-around',
  looksAt: 'case',
  requires: { holding: ['party_id', 'target_kind', 'target_id', 'role'], asset: ['seized_on'] },
  text,
  sql,
} satisfies Explanation;
