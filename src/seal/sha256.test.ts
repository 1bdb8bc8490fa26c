import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sha256, digestOf, sha256 } from './sha256.ts';

const reference = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

describe('the digest of a file', () => {
  it('is the published one for the standard examples', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('equals the platform’s for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1000 }), (bytes) => {
        expect(sha256(bytes)).toBe(reference(bytes));
      }),
    );
  });

  it('equals the platform’s for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sha256(text)).toBe(reference(text));
      }),
    );
  });

  it('does not depend on where the file was cut while it streamed', () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 12 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const sha = new Sha256();
        for (const part of parts) sha.update(part);
        expect(sha.digest()).toBe(reference(Buffer.concat(parts)));
      }),
    );
  });

  it('is taken once, and refuses bytes that arrive too late', () => {
    const sha = new Sha256();
    sha.digest();
    expect(() => sha.digest()).toThrow(RangeError);
    expect(() => sha.update(new Uint8Array(1))).toThrow(RangeError);
  });

  it('is the same for a small file read whole and a large one read in pieces', async () => {
    const small = new Uint8Array(70_000).map((_, i) => i * 31);
    const large = new Uint8Array(9 * 1024 * 1024 + 13).map((_, i) => i * 17);
    expect(await digestOf(new Blob([small]))).toBe(reference(small));
    const shares: number[] = [];
    expect(await digestOf(new Blob([large]), (share) => shares.push(share))).toBe(reference(large));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});
