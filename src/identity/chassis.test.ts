import { describe, expect, it } from 'vitest';
import { chassisCheck, chassisIn } from './chassis.ts';

describe('the check digit of a chassis number', () => {
  it.each(['1M8GDM9AXKP042788', '11111111111111111', '5gzcz43d13s812715'])('fits in %s', (chassis) => {
    expect(chassisCheck(chassis)).toBe('valid');
  });

  it.each(['1M8GDM9A1KP042788', '5GZCZ43D13S812716', '1M8GDM9AXKPO42788'])(
    'does not fit in %s, one character away',
    (chassis) => {
      expect(chassisCheck(chassis)).toBe('not-valid');
    },
  );

  it.each(['VF1BB0F0F27438491', 'WBA11111111111111', 'AB-123-CD', '', 'JHMCM56557C404453'])(
    'is no question for %j, which is not North American',
    (chassis) => {
      expect(chassisCheck(chassis)).toBe('not-applicable');
    },
  );

  it('is asked of every number in a cell that holds several, and of no plain word', () => {
    expect(chassisIn('châssis 1m8gdm9axkp042788 / VF1BB0F0F27438491, AB-123-CD')).toEqual([
      '1M8GDM9AXKP042788',
      'VF1BB0F0F27438491',
    ]);
    expect(chassisIn('ANTICONSTITUTIONNELLEMENT IMMATRICULATIONS 12345678901234567')).toEqual([]);
  });
});
