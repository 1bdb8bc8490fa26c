import transfer from './transfer.sql?raw';

/** Puts the step `transfer` in front of a figure's own steps, as `onMovements` does with what is seen from the accounts held. */
export const onTransfers = (steps: string): string => `with\n${transfer.trimEnd()},\n${steps.trimEnd()}\n`;
