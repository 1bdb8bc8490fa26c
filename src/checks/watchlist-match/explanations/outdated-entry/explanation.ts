import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'outdated-entry',
  looksAt: 'case',
  requires: { watchlist: ['list_date'] },
  text,
  sql,
} satisfies Explanation;
