import { describe, expect, it } from 'vitest';
import { monthCells, spanOf } from './stretches.ts';

describe('months of an account', () => {
  it('are read one by one, with the months not asked left blank', () => {
    expect(monthCells('24289-24290p 24292-24292B', 24288, 6)).toEqual([
      null,
      { state: 'proven', isTwice: false },
      { state: 'proven', isTwice: false },
      null,
      { state: 'broken', isTwice: true },
      null,
    ]);
  });

  it('span from the first of any account to the last', () => {
    expect(spanOf(['24289-24290p', '24280-24281m 24295-24295s', ''])).toEqual({ first: 24280, width: 16 });
    expect(spanOf([])).toEqual({ first: 0, width: 0 });
  });
});
