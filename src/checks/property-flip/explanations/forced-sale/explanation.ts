import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'forced-sale',
  looksAt: 'subject',
  requires: { asset: ['price', 'disposal_price'] },
  text,
  sql,
} satisfies Explanation;
