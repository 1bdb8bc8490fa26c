import movement from './movement.sql?raw';

/**
 * Puts the step `movement` in front of a figure's own steps. It cannot be a view of the ledger: the engine's filter narrows
 * `txn` and `held` in front of it, and the money that enters a selection of accounts is not the money that enters the case.
 */
export const onMovements = (steps: string): string => `with\n${movement.trimEnd()},\n${steps.trimEnd()}\n`;
