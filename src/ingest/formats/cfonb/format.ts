import type { Format } from '../format.ts';
import { recordSource } from '../text/record-source.ts';
import { headSigns, wholeText } from '../text/whole-text.ts';
import { sheets } from './columns.ts';
import { recordsOf } from './statements.ts';

/** Bank, currency, decimals, account and date where the layout has them: no other text begins so by chance. */
const start = /^0[147]\d{5}.{4}\d{5}[A-Z ]{3}[\d ].[0-9A-Z]{11}.{2}\d{6}/;

/** CFONB-120, the account statement of French banks: records of 120 signs, on lines or not. */
export const format: Format = {
  id: 'cfonb',
  title: 'CFONB 120',
  recognises: (head) => start.test(headSigns(head.subarray(0, 1024)).replace(/^\s+/, '')),
  open: (blob, name) =>
    recordSource({
      text: () => wholeText(blob, name),
      sheets: () => sheets,
      records: (text, say) => recordsOf(text, name, say),
      absent: { code: 'statement-absent', name, format: 'CFONB 120' },
    }),
};
