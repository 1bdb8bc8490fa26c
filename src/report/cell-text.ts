import { day } from '#domain/day.ts';
import type { Language } from '#domain/language.ts';
import type { ReportCell, ReportCellKind } from '#domain/report-block.ts';
import { amount, count, day as dayText, decimal } from '#i18n/number.ts';
import { cellLine } from './plain-text.ts';

/** What a cell says in a language. Nothing is a dash, never a zero. */
export function cellText(cell: ReportCell, kind: ReportCellKind, language: Language): string {
  if (cell === null || cell === '') return '–';
  if (typeof cell === 'string')
    return kind === 'day' && /^\d{4}-\d\d-\d\d$/.test(cell) ? dayText(day(cell), language) : cellLine(cell);
  if (!Number.isFinite(cell)) return '–';
  return kind === 'money' ? amount(cell, language) : kind === 'count' ? count(cell, language) : decimal(cell, language);
}

export const isNumeric = (kind: ReportCellKind): boolean => kind === 'money' || kind === 'count' || kind === 'number';
