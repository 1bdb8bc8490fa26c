import movement from './movement.sql?raw';

/** Money in, out or between the accounts held, with which several figures begin. */
export const movementStep = { relation: 'movement', written: movement.trimEnd() } as const;

/**
 * Puts the step `movement` in front of a figure's own steps. It cannot be a view of the ledger: the engine's filter narrows
 * `txn` and `held` in front of it, and the money that enters a selection of accounts is not the money that enters the case.
 */
export const onMovements = (steps: string): string => `with\n${movementStep.written},\n${steps.trimEnd()}\n`;
