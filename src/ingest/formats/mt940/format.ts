import type { Format } from '../format.ts';
import { recordSource } from '../text/record-source.ts';
import { headSigns, wholeText } from '../text/whole-text.ts';
import { sheets } from './columns.ts';
import { recordsOf } from './statements.ts';

const field = /^:(20|21|25P?|28C?|60[FM]|61|62[FM]|64|65|86|34F|90[CD]|NS):/;
const application = /\{2:[IO](\d{3})/;

/** Whether a file begins like a statement: an application header of MT940 to MT942 or MT950, or fields of one in its first lines. */
function recognises(head: Uint8Array): boolean {
  const text = headSigns(head.subarray(0, 16 * 1024));
  const type = application.exec(text.slice(0, 400))?.[1];
  if (type !== undefined) return /^(94[0-2]|950)$/.test(type);
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const plain = lines.slice(0, 60).map((line) => line.replace(/^[^:]{0,2}(?=:)/, ''));
  if (plain.slice(0, 1).some((line) => field.test(line))) return true;
  return plain.some((line) => line.startsWith(':20:')) && plain.some((line) => /^:(25P?|28C?|60[FM]|61):/.test(line));
}

/**
 * SWIFT customer statements: MT940, its interim report MT942, and MT941 and MT950, which have the same fields (SWIFT Standards MT,
 * Category 9), with what German, Dutch, Polish and Hungarian banks do to `:86:`.
 */
export const format: Format = {
  id: 'mt940',
  title: 'MT940 / MT942',
  recognises,
  open: (blob, name) =>
    recordSource({
      text: () => wholeText(blob, name),
      sheets: () => sheets,
      records: (text, say) => recordsOf(text, name, say),
      absent: { code: 'statement-absent', name, format: 'MT940' },
    }),
};
