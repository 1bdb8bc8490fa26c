import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'small-order',
  looksAt: 'case',
  requires: { invoice: ['quantity', 'goods_code'] },
  text,
  sql,
} satisfies Explanation;
