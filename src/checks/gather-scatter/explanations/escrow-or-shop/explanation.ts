import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'escrow-or-shop',
  looksAt: 'subject',
  requires: { holding: ['party_id', 'target_kind', 'target_id', 'role'], party: ['type'] },
  text,
  sql,
} satisfies Explanation;
