import { describe, expect, it } from 'vitest';
import { patternFault, replacementFault } from './pattern.ts';

describe('a pattern', () => {
  it('may name letters, figures, sets, choices, groups and counts', () => {
    for (const pattern of [
      'VIR\\.? DE',
      '[A-Z]{2}\\d{4}',
      '^(CB|CARTE) ',
      '\\s+$',
      'a|b',
      '(?:x)y',
      '[^;]+$',
      'É+',
      '\\(.\\)',
    ])
      expect(patternFault(pattern), pattern).toBeNull();
  });
  it('is refused where it could run away, or where the engine would stop in the middle of an import', () => {
    for (const [pattern, fault] of [
      ['(a+)+$', 'pattern-repeats-repeats'],
      ['(a*)*', 'pattern-repeats-repeats'],
      ['((a+)b)+', 'pattern-repeats-repeats'],
      ['(?:a{2,5}){3}', 'pattern-repeats-repeats'],
      ['a**', 'pattern-repeats-repeats'],
      ['a{1000}', 'pattern-repeats-too-often'],
      ['a{1,9999}', 'pattern-repeats-too-often'],
      ['(?=a)b', 'pattern-looks-around'],
      ['(?<!a)b', 'pattern-looks-around'],
      ['(a)\\1', 'pattern-refers-back'],
      ['(?P<n>a)', 'pattern-unknown-sign'],
      ['\\p{L}', 'pattern-unknown-sign'],
      ['(a', 'pattern-unfinished'],
      ['a)', 'pattern-unfinished'],
      ['[a', 'pattern-unfinished'],
      ['a\\', 'pattern-unfinished'],
      ['*a', 'pattern-unfinished'],
      ['[z-a]', 'pattern-unknown-sign'],
      ['', 'pattern-empty'],
      ['x*', 'pattern-matches-nothing'],
      ['a|', 'pattern-matches-nothing'],
      ['a'.repeat(201), 'pattern-too-long'],
      ['a\u0001', 'pattern-unprintable'],
    ] as const)
      expect(patternFault(pattern), pattern).toBe(fault);
  });
  it('has the groups that its replacement names', () => {
    expect(replacementFault('(a)(b)', '\\2-\\1')).toBeNull();
    expect(replacementFault('(a)', 'C:\\\\x')).toBeNull();
    expect(replacementFault('a', '\\1')).toBe('pattern-group-unknown');
    expect(replacementFault('a', '\\')).toBe('pattern-group-unknown');
    expect(replacementFault('(?:a)[(]\\(', '\\1')).toBe('pattern-group-unknown');
  });
});
