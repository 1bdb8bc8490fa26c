import { describe, expect, it } from 'vitest';
import { isOutside } from './outside-requests.svelte.ts';

describe('requests to elsewhere', () => {
  const origin = 'http://localhost:4173';
  it('are those to another origin, port and scheme included', () => {
    expect(isOutside('http://localhost:4173/demo/case.json', origin)).toBe(false);
    expect(isOutside('http://localhost:9999/x', origin)).toBe(true);
    expect(isOutside('https://localhost:4173/x', origin)).toBe(true);
    expect(isOutside('https://example.org/x', origin)).toBe(true);
  });
  it('are not the blobs and data that the page makes for itself', () => {
    expect(isOutside('blob:http://localhost:4173/1', origin)).toBe(false);
    expect(isOutside('data:image/svg+xml,x', origin)).toBe(false);
  });
  it('count what cannot be read as an address', () => {
    expect(isOutside('?', origin)).toBe(true);
  });
});
