import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readCase, writeCase } from './format.ts';
import { isWhole, looksSealed, openSealed, sealCase } from './sealed.ts';

const passphrase = 'citron paysage fontaine brique ocelot virage';
const plain = writeCase({ journal: [], view: { path: '/report', address: '?from=2024-01-01' } });

describe('a case under a passphrase', async () => {
  const kept = await sealCase(plain, passphrase);

  it('opens with its passphrase, however it is spaced, and is the same case', async () => {
    const opened = await openSealed('affaire.limier', kept, `  ${passphrase.replaceAll(' ', '   ')} `);
    expect(opened.ok && [...opened.value]).toEqual([...plain]);
    const read = readCase('affaire', opened.ok ? opened.value : new Uint8Array());
    expect(read.ok && read.value.view).toEqual({ path: '/report', address: '?from=2024-01-01' });
  });

  it('shows nothing of the case in clear, and is no two times the same file', async () => {
    expect(new TextDecoder('latin1').decode(kept)).not.toMatch(/manifest|journal|2024/);
    expect([...(await sealCase(plain, passphrase))]).not.toEqual([...kept]);
    expect(looksSealed(kept)).toBe(true);
    expect(looksSealed(plain)).toBe(false);
  });

  it('says that another passphrase is wrong, and that the file is whole', async () => {
    expect(await openSealed('affaire.limier', kept, 'citron paysage')).toEqual({
      ok: false,
      problem: { code: 'passphrase-wrong', name: 'affaire.limier' },
    });
    expect(isWhole(kept)).toBe(true);
  });

  it('never opens a file of which a byte was changed or that was cut short', async () => {
    const damaged = { ok: false, problem: { code: 'case-damaged', name: 'a' } };
    const line = kept.indexOf(10);
    await fc.assert(
      fc.asyncProperty(fc.nat(kept.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = kept.slice();
        changed[at] = (changed[at] ?? 0) ^ by;
        if (at > line) expect(isWhole(changed)).toBe(false);
        else if (isWhole(changed)) expect((await openSealed('a', changed, passphrase)).ok).toBe(false);
      }),
      { numRuns: 120 },
    );
    for (const length of [0, 10, line, line + 1, kept.length - 1])
      expect(await openSealed('a', kept.slice(0, length), passphrase)).toEqual(damaged);
  });
});
