import { describe, expect, it } from 'vitest';
import { personsOnce } from './persons-once.ts';

const record = (id: number, name: string, number = '') => ({ id, name, norm: name.toLowerCase(), number });
const records = [record(1, 'Camille Vasseur'), record(2, 'C. VASSEUR', '552100554'), record(3, 'Garage du Lac')];

describe('the persons that the palette offers', () => {
  it('shows records that were joined once, with their other names and the number that any of them has', () => {
    expect(personsOnce(records, [{ record: 'c. vasseur', standsFor: 'camille vasseur' }])).toEqual([
      { ...records[0], number: '552100554', also: ['C. VASSEUR'] },
      { ...records[2], also: [] },
    ]);
  });

  it('shows every record where nothing was joined, or where the one it stands for is not in the case', () => {
    expect(personsOnce(records, []).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(personsOnce(records, [{ record: 'c. vasseur', standsFor: 'gone' }]).map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it('writes no name twice under one person', () => {
    const twice = [...records, record(4, 'C. VASSEUR')];
    const [camille] = personsOnce(twice, [{ record: 'c. vasseur', standsFor: 'camille vasseur' }]);
    expect(camille?.also).toEqual(['C. VASSEUR']);
  });
});
