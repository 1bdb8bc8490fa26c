import { linesOf } from '../text/whole-text.ts';

/** One record: its fields in the order of the file, and the header it stands under. */
export interface QifRecord {
  readonly line: number;
  /** `Bank`, `CCard`, `Cash`, `Oth A`, `Oth L`, `Invst`, `Cat`, `Account` … as the last header says; empty above the first. */
  readonly section: string;
  readonly fields: readonly { readonly code: string; readonly text: string }[];
  /** Closed by its `^`: a record that is not is the last of a file that was cut. */
  readonly closed: boolean;
}

/** Registers of an account that hold money; the other sections are lists and securities. */
export const isRegister = (section: string): boolean => /^(bank|ccard|cash|oth [al])$/i.test(section);

/** Cuts a file into its records. Options (`!Option:`, `!Clear:`) hold no record; any other header begins a section. */
export function* qifRecordsOf(text: string): Generator<QifRecord, void, undefined> {
  let section = '';
  let began = 0;
  let fields: { readonly code: string; readonly text: string }[] = [];
  const record = (closed: boolean): QifRecord => ({ line: began, section, fields, closed });
  for (const { line, text: raw } of linesOf(text)) {
    const plain = raw.trim();
    if (plain === '') continue;
    if (plain.startsWith('^')) {
      if (fields.length > 0) yield record(true);
      fields = [];
    } else if (plain.startsWith('!') && fields.length === 0) {
      const header = /^!(?:type:)?\s*(.*)$/i.exec(plain)?.[1]?.trim() ?? '';
      if (!/^(option|clear):/i.test(header)) section = header;
    } else {
      if (plain.startsWith('!')) {
        // a header inside a record: the record lost its end
        yield record(false);
        fields = [];
        section = /^!(?:type:)?\s*(.*)$/i.exec(plain)?.[1]?.trim() ?? '';
        continue;
      }
      if (fields.length === 0) began = line;
      fields.push({ code: plain.slice(0, 1), text: plain.slice(1).trim() });
    }
  }
  if (fields.length > 0) yield record(false);
}
