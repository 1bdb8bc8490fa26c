import type { Format } from '../format.ts';
import { recordSource } from '../text/record-source.ts';
import { headSigns, wholeText } from '../text/whole-text.ts';
import { recordsOf, sheetOf } from './entries.ts';

/**
 * Quicken Interchange Format: registers of bank accounts, cards and cash. It says neither the currency nor the order of day and month,
 * and the account only where `!Account` names it.
 */
export const format: Format = {
  id: 'qif',
  title: 'QIF',
  recognises: (head) => /^!(type|account|option)\b/im.test(headSigns(head.subarray(0, 4096)).trimStart().slice(0, 200)),
  open: (blob, name) =>
    recordSource({
      text: () => wholeText(blob, name),
      sheets: (text) => [sheetOf(text)],
      records: (text, say) => recordsOf(text, name, say),
      absent: { code: 'statement-absent', name, format: 'QIF' },
    }),
};
