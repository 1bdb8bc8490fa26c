import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'service-profession',
  looksAt: 'subject',
  requires: { party: ['activity_code'] },
  text,
  sql,
} satisfies Explanation;
