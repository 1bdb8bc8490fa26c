import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'older-deposit',
  looksAt: 'subject',
  requires: { asset: ['kind', 'acquired_on', 'value_central'], loan: ['collateral_amount', 'started_on'] },
  text,
  sql,
} satisfies Explanation;
