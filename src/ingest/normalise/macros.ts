import label from '../classify/label.sql?raw';
import place from '../classify/place.sql?raw';
import towns from '../classify/towns.txt?raw';
import { quoted } from './literal.ts';
import cells from './macros.sql?raw';
import { statementsOf } from './statements.ts';

/** Statements that teach an engine to read cells and labels, one by one. */
export const macroStatements: readonly string[] = [
  ...statementsOf(cells),
  ...statementsOf(label),
  `create or replace temp table ingest_town as select unnest(string_split(${quoted(towns.trim().replaceAll('\n', '|'))}, '|')) as name`,
  ...statementsOf(place),
];
