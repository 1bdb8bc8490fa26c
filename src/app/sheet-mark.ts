import type { Proposal } from '#ingest/proposal.ts';
import type { StepSheet } from '#ingest/recipe/recipe.ts';
import { sourceMark } from '#seal/finding-id.ts';
import { sha256 } from '#seal/sha256.ts';

/** The name under which the case document keeps what was decided of a sheet. */
export const markOf = ({ sha256: digest, sheet }: Pick<Proposal, 'sha256' | 'sheet'>): string =>
  sourceMark(digest, sheet);

/** The same for the sheet a reading is meant for, be it any sheet with some headings. */
export const sheetMark = (sheet: StepSheet): string =>
  'sha256' in sheet ? sourceMark(sheet.sha256, sheet.sheet) : `headings:${sha256(JSON.stringify(sheet.headings))}`;
