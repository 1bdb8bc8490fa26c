import { keyOf } from '../casework/verdict.ts';

/** Names a key or a gesture of the hand that a keyboard does not engrave the same in every language. */
export const namedKeys = ['Ctrl', 'Shift', 'Enter', 'Escape', 'Home', 'End', 'Arrows', 'Click', 'Stroke'] as const;

/** Every key the product hears, by the place that hears it. Keys of one line are pressed together; lines of `keys` do as well as each other. */
export const keysOfProduct = [
  {
    step: 'everywhere',
    lines: [
      { does: 'palette', keys: [['Ctrl', 'K']] },
      { does: 'shortcuts', keys: [['?']] },
      { does: 'undo', keys: [['Ctrl', 'Z']] },
      {
        does: 'redo',
        keys: [
          ['Ctrl', 'Y'],
          ['Ctrl', 'Shift', 'Z'],
        ],
      },
    ],
  },
  {
    step: 'findings',
    lines: [
      { does: 'next', keys: [['j'], ['k']] },
      { does: 'keep', keys: [[keyOf.keep]] },
      { does: 'aside', keys: [[keyOf.set_aside]] },
      { does: 'verify', keys: [[keyOf.to_verify]] },
      { does: 'note', keys: [['c']] },
    ],
  },
  {
    step: 'rows',
    lines: [
      { does: 'row', keys: [['['], [']']] },
      { does: 'close', keys: [['Escape']] },
    ],
  },
  {
    step: 'charts',
    lines: [
      { does: 'walk', keys: [['Arrows']] },
      { does: 'ends', keys: [['Home'], ['End']] },
      { does: 'rows', keys: [['Enter']] },
      { does: 'filter', keys: [['f']] },
      { does: 'filterTo', keys: [['Shift', 'f']] },
      { does: 'click', keys: [['Ctrl', 'Click']] },
      { does: 'stroke', keys: [['Stroke']] },
      { does: 'leave', keys: [['Escape']] },
    ],
  },
  {
    step: 'merges',
    lines: [
      { does: 'join', keys: [['C']] },
      { does: 'apart', keys: [['R']] },
      { does: 'later', keys: [['L']] },
    ],
  },
] as const;
