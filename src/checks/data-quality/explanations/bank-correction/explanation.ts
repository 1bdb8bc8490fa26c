import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'bank-correction',
  looksAt: 'subject',
  requires: { txn: ['label'] },
  text,
  sql,
} satisfies Explanation;
