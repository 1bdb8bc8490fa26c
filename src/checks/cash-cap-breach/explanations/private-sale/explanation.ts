import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'private-sale',
  looksAt: 'subject',
  requires: { party: ['type'] },
  text,
  sql,
} satisfies Explanation;
