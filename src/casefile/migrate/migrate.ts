/** The texts of a case file by name, without its manifest. */
export type CaseTexts = ReadonlyMap<string, string>;

/** Brings the texts of one format to the next. */
export type Migration = (texts: CaseTexts) => CaseTexts;

/** From format 1 to 2, from 2 to 3, and so on, one file each beside this one. There is one format so far. */
export const migrations: readonly Migration[] = [];

/** The format that this program writes. */
export const CASE_FORMAT = migrations.length + 1;

/** The texts as the newest format has them. */
export const migrated = (texts: CaseTexts, from: number, steps: readonly Migration[] = migrations): CaseTexts =>
  steps.slice(from - 1).reduce((known, step) => step(known), texts);
