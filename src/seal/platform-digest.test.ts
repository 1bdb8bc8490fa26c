import { afterEach, expect, it, vi } from 'vitest';
import { platformDigest } from './platform-digest.ts';
import { sha256 } from './sha256.ts';

afterEach(() => vi.unstubAllGlobals());

it('is the digest of all that is given, one part or several, with the cryptography of the platform and without', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const digests = () =>
    Promise.all([
      platformDigest(bytes('sel'), bytes('données')),
      platformDigest(bytes('seldonnées')),
      platformDigest(),
    ]);
  const wanted = [sha256('seldonnées'), sha256('seldonnées'), sha256('')];
  expect(await digests()).toEqual(wanted);
  vi.stubGlobal('crypto', {});
  expect(await digests()).toEqual(wanted);
});
