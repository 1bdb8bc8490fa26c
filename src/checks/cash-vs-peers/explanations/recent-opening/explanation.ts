import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'recent-opening',
  looksAt: 'case',
  requires: { account: ['opened_on'] },
  text,
  sql,
} satisfies Explanation;
