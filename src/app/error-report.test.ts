import { describe, expect, it } from 'vitest';
import { ProblemError } from '#domain/problem.ts';
import { errorReport, failureOf, framesOf, isUnread } from './error-report.ts';

const setting = { build: '1', path: '/findings', browser: 'Chromium', language: 'fr' };

describe('the error report', () => {
  it('carries the build and the places in the program, and no text of the case', () => {
    const error = new RangeError('"VIR DUPONT FR7612345" is not a day');
    error.stack = [
      'RangeError: "VIR DUPONT FR7612345" is not a day',
      '    at day (http://localhost:4173/_app/immutable/chunks/abc.js:12:34)',
      '    at async Session.receive (http://localhost:4173/_app/immutable/nodes/1.js:5:6)',
      '    at http://localhost:4173/_app/immutable/nodes/2.js:7:8',
      'note: VIR DUPONT',
    ].join('\n');
    const report = errorReport(failureOf(error), setting);
    expect(report).not.toContain('DUPONT');
    expect(report).toContain('error RangeError');
    expect(report).toContain('day /_app/immutable/chunks/abc.js:12:34');
    expect(report).toContain('Session.receive /_app/immutable/nodes/1.js:5:6');
    expect(report).toContain('(anonymous) /_app/immutable/nodes/2.js:7:8');
  });
  it('reads the stacks of Firefox too', () => {
    expect(framesOf('day@http://localhost:4173/_app/a.js:1:2\n@http://localhost:4173/_app/b.js:3:4')).toEqual([
      'day /_app/a.js:1:2',
      '(anonymous) /_app/b.js:3:4',
    ]);
  });
  it('names the code of an expected failure that nobody caught', () => {
    const failure = failureOf(new ProblemError({ code: 'engine-failed', detail: 'secret', sql: 'select 1' }));
    expect(errorReport(failure, setting)).toContain('(engine-failed)');
    expect(errorReport(failure, setting)).not.toContain('secret');
  });
  it('does not take a name for a label when the name itself holds text', () => {
    expect(errorReport({ name: 'M. Dupont', message: '', stack: '', code: null }, setting)).not.toContain('Dupont');
  });
});

describe('a part of the program that could not be read', () => {
  it.each([
    ['TypeError', 'Failed to fetch dynamically imported module: http://127.0.0.1/a.js'],
    ['TypeError', 'error loading dynamically imported module: http://127.0.0.1/a.js'],
    ['TypeError', 'Importing a module script failed.'],
    ['Error', 'Unable to preload CSS for /_app/immutable/assets/9.css'],
  ])('is told from a failure of the program: %s: %s', (name, message) => {
    expect(isUnread(failureOf(Object.assign(new Error(message), { name })))).toBe(true);
  });

  it('is not what any other failure is', () => {
    expect(isUnread(failureOf(new TypeError('x is not a function')))).toBe(false);
  });
});
