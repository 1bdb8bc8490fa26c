import { describe, expect, it } from 'vitest';
import { thingIdentifiers } from './thing-identifiers.ts';

describe('numbers that name a thing', () => {
  it('are the same however a plate or a serial number is spaced', () => {
    expect(thingIdentifiers('fb-731-km', null)).toEqual(['FB731KM']);
    expect(thingIdentifiers('FB 731 KM', null)).toEqual(['FB731KM']);
  });

  it('are read one by one where a cell holds several, and from a description that holds a chassis number', () => {
    expect(thingIdentifiers('AB-123-CD / 7K-40913', null)).toEqual(['AB123CD7K40913', 'AB123CD', '7K40913']);
    expect(thingIdentifiers(null, 'Berline grise, châssis VF1OOOOOO12345678.')).toEqual(['VF100000012345678']);
  });

  it('are none where nothing is written that could name one thing', () => {
    for (const text of [null, '', 'n.c.', 'néant', 'sans', 'B-22', 'inconnu'])
      expect(thingIdentifiers(text, 'Tableau sans signature')).toEqual([]);
  });
});
