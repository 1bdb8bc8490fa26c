import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'domiciliation',
  looksAt: 'case',
  requires: { party: ['address_norm', 'activity_code'] },
  text,
  sql,
} satisfies Explanation;
