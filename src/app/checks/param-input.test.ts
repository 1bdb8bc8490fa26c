import { describe, expect, it } from 'vitest';
import { checks } from '#checks/catalogue.ts';
import { languages } from '#domain/language.ts';
import { fieldText, fieldUnit, fieldValue } from './param-input.ts';

const share = { unit: 'ratio', min: 0.5, max: 1 } as const;
const days = { unit: 'days', min: 2, max: 31 } as const;
const money = { unit: 'money', min: 1_000, max: 100_000 } as const;

describe('a parameter in a field', () => {
  it('is read with a comma, spaces and per cent, and written back alike', () => {
    expect(fieldValue('90', share)).toBe(0.9);
    expect(fieldValue('92,5', share)).toBe(0.925);
    expect(fieldText(0.925, share, 'fr')).toBe('92,5');
    expect(fieldText(0.925, share, 'en')).toBe('92.5');
    expect(fieldText(0.29, { unit: 'ratio', max: 1 }, 'es')).toBe('29');
    expect(fieldValue('10\u202f000', money)).toBe(10_000);
    expect(fieldText(10, days, 'fr')).toBe('10');
    expect([share, days, money].map(fieldUnit)).toEqual(['percent', 'days', 'euros']);
    expect(fieldUnit({ unit: 'count', max: 9 })).toBeNull();
  });

  it('reads back the default of every check as the field writes it, in every language', () => {
    for (const check of checks)
      for (const [name, param] of Object.entries({ ...check.params, least: check.least }))
        for (const language of languages)
          expect(fieldValue(fieldText(param.default, param, language), param), `${check.id} ${name}`).toBe(
            param.default,
          );
  });

  it('is nothing outside its range, as a word, or as part of a day', () => {
    for (const text of ['', 'dix', '1', '32', '2,5', '1e1', '--3']) expect(fieldValue(text, days), text).toBeNull();
    expect(fieldValue('101', share)).toBeNull();
  });
});
