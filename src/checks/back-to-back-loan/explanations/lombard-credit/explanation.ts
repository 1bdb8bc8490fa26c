import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'lombard-credit',
  looksAt: 'subject',
  requires: { loan: ['kind', 'rate_pct', 'end_reason'] },
  text,
  sql,
} satisfies Explanation;
