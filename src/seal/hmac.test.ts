import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hmac } from './hmac.ts';

it('gives the HMAC-SHA-256 that the platform gives', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.string({ unit: 'grapheme' }), (key, text) => {
      expect(hmac(key, text)).toBe(createHmac('sha256', key).update(text, 'utf8').digest('hex'));
    }),
  );
});
