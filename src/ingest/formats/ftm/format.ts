import type { Problem } from '#domain/problem.ts';
import type { Format } from '../format.ts';
import { type ReadRecord, recordSource } from '../text/record-source.ts';
import { headSigns, wholeText } from '../text/whole-text.ts';
import { Directory } from './directory.ts';
import { entityOf, type Entity } from './entity.ts';
import { cellsOfEntity, ftmSheets, shapeOf, type FtmSheet } from './sheets.ts';

/** Of a line that is no entity, so much is shown. */
const shownOfALine = 2_000;

function* linesOf(text: string): Generator<readonly [line: number, text: string]> {
  let line = 0;
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    const until = end < 0 ? text.length : end;
    line += 1;
    const one = text.slice(at, until).trim();
    if (one !== '') yield [line, one];
    at = until + 1;
  }
}

const other = ftmSheets.find(({ table }) => table === 'none');

const sheetOf = ({ schema }: Entity): FtmSheet | undefined =>
  ftmSheets.find(({ schemata }) => schemata.has(schema)) ?? other;

interface FirstLook {
  readonly directory: Directory;
  /** Where lines that are no entity are listed: among the records that they may have been. */
  readonly unreadable: FtmSheet | undefined;
}

function firstLook(text: string): FirstLook {
  const directory = new Directory();
  const seen = new Set<FtmSheet | undefined>();
  for (const [, line] of linesOf(text)) {
    const entity = entityOf(line);
    if (entity === null) continue;
    directory.add(entity);
    seen.add(sheetOf(entity));
  }
  return {
    directory,
    unreadable: ftmSheets.find((sheet) => seen.has(sheet) && sheet.table !== 'none') ?? ftmSheets[0],
  };
}

function* recordsOf(text: string, name: string, say: (problem: Problem) => void): Generator<ReadRecord> {
  const { directory, unreadable } = firstLook(text);
  const several = new Set<string>();
  const unknown = new Set<string>();
  let severalRows = 0;
  let unknownRows = 0;
  for (const [line, written] of linesOf(text)) {
    const entity = entityOf(written);
    const sheet = entity === null ? unreadable : sheetOf(entity);
    if (sheet === undefined) continue;
    if (entity === null) {
      const cells = sheet.columns.map((_, at) => (at === 0 ? written.slice(0, shownOfALine) : ''));
      yield { sheet: sheet.name, line, cells, flaw: 'value-unreadable' };
      continue;
    }
    const isOther = sheet.table === 'none';
    if (isOther) {
      unknown.add(entity.schema);
      unknownRows += 1;
    } else {
      const keys = new Set(sheet.columns.map(({ key }) => key));
      const doubled = [...entity.properties].flatMap(([key, { length }]) => (length > 1 && keys.has(key) ? [key] : []));
      for (const key of doubled) several.add(key);
      if (doubled.length > 0) severalRows += 1;
    }
    const cells = cellsOfEntity(sheet, entity, directory);
    yield { sheet: sheet.name, line, cells, flaw: isOther ? 'aside:not-data' : null };
  }
  if (severalRows > 0) say({ code: 'values-several', name, properties: [...several].sort(), rows: severalRows });
  if (unknownRows > 0) say({ code: 'records-not-read', name, kinds: [...unknown].sort(), rows: unknownRows });
}

/**
 * FollowTheMoney entities as JSON lines: payments, accounts, persons and companies, who owns and directs what, assets. References between them
 * are resolved to names and account numbers inside the file.
 */
export const format: Format = {
  id: 'ftm',
  title: 'FollowTheMoney',
  recognises(head) {
    const signs = headSigns(head).trimStart();
    return /^\{/.test(signs) && /"schema"\s*:\s*"[A-Z]/.test(signs) && /"properties"\s*:\s*\{/.test(signs);
  },
  open: (blob, name) =>
    recordSource({
      text: () => wholeText(blob, name),
      sheets: () => ftmSheets.map(shapeOf),
      records: (text, say) => recordsOf(text, name, say),
      absent: { code: 'statement-absent', name, format: 'FollowTheMoney' },
    }),
};
