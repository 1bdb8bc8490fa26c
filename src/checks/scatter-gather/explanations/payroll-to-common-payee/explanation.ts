import type { Explanation } from '#domain/check.ts';
import sql from './explain.sql?raw';
import { text } from './text.ts';

export default {
  id: 'payroll-to-common-payee',
  looksAt: 'subject',
  requires: { txn: ['from_account_id', 'to_account_id', 'category'], account: ['is_service'] },
  text,
  sql,
} satisfies Explanation;
