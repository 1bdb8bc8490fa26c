import { expect, it } from 'vitest';
import { snapshotFileName } from './snapshot-file.ts';

it('names a snapshot after its case in letters every file system takes', () => {
  expect(snapshotFileName('Affaire fictive « Beffroi »', '2026-11-21')).toBe('affaire-fictive-beffroi-2026-11-21.html');
  expect(snapshotFileName('../../étude/Œuvre : 2ᵉ', '2026-11-21')).toMatch(/^[a-z0-9-]+-2026-11-21\.html$/);
  expect(snapshotFileName('案件', '2026-11-21')).toBe('limier-2026-11-21.html');
});
