import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

describe('the language of the page', () => {
  it('is what the reader chose, before what the browser says', () => {
    expect(languageOf('es', ['en-GB'])).toBe('es');
  });
  it('is the first of the browser’s that the product speaks', () => {
    expect(languageOf(undefined, ['de-DE', 'en-US', 'fr'])).toBe('en');
    expect(languageOf(undefined, ['fr-BE'])).toBe('fr');
  });
  it('is French where none is spoken', () => {
    expect(languageOf(undefined, ['de', 'corse'])).toBe('fr');
    expect(languageOf(undefined, [])).toBe('fr');
  });
});
