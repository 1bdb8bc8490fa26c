import label from '../classify/label.sql?raw';
import cells from './macros.sql?raw';
import { statementsOf } from './statements.ts';

/** Statements that teach an engine to read cells and labels, one by one. */
export const macroStatements: readonly string[] = [...statementsOf(cells), ...statementsOf(label)];
