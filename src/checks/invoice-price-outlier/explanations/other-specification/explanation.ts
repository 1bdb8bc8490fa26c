import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'other-specification',
  looksAt: 'case',
  requires: { invoice: ['description', 'goods_code'] },
  text,
  sql,
} satisfies Explanation;
