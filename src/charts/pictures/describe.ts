import type { EvidenceRow } from '#domain/evidence.ts';
import type { Look } from '../look.ts';
import { centsOf, endOf, sumOfRows, thresholdOf } from './evidence.ts';
import type { Pictured } from './picture.ts';
import { sentences } from './text.ts';

/** The sentence of a picture, from the rows it draws. */
export const describing =
  (picture: keyof typeof sentences) =>
  (rows: readonly EvidenceRow[], finding: Pictured, look: Look): string => {
    if (rows.length === 0) return look.words.nothing;
    const threshold = thresholdOf(finding);
    return sentences[picture][look.language]({
      rows: look.count(rows.length),
      total: look.money(sumOfRows(rows)),
      from: look.day(finding.period.from),
      to: look.day(finding.period.to),
      threshold: threshold === null ? '' : look.money(threshold),
      payers: look.count(new Set(rows.map((row) => endOf(row, 'from'))).size),
      payees: look.count(new Set(rows.map((row) => endOf(row, 'to'))).size),
      largest: look.money(rows.reduce((most, row) => Math.max(most, centsOf(row)), 0)),
    });
  };
