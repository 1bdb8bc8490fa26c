import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'holding-company',
  looksAt: 'subject',
  requires: { party: ['type', 'activity_code'] },
  text,
  sql,
} satisfies Explanation;
