import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'homonym',
  looksAt: 'case',
  requires: { party: ['birth_date'], watchlist: ['birth_date'] },
  text,
  sql,
} satisfies Explanation;
