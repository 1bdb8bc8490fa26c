import type { Facts, Manifest, PartName, Parts } from './format.ts';
import { FORMAT, partNames } from './format.ts';

/** Who wrote the file and with what, without what the case part says besides. */
export const factsOf = ({ name, language, writtenOn, limier, engine, viewer }: Facts): Facts => ({
  name,
  language,
  writtenOn,
  limier,
  engine,
  viewer,
});

export const listedSources = (sources: Parts['sources'], isEncrypted: boolean): Manifest['sources'] =>
  sources.map(({ file, sheet, bytes, sha256, rowsRead }) => ({
    ...(isEncrypted ? { name: null, sheet: null } : { name: file, sheet }),
    bytes,
    sha256,
    rows: rowsRead,
  }));

export const findingCount = (runs: Parts['runs']): number =>
  runs.reduce((sum, run) => sum + (run.status === 'found' ? run.findings.length : 0), 0);

/** The manifest of parts whose texts have been digested; that of an encrypted file names neither the case nor its files. */
export function manifestOf(
  parts: Parts,
  digests: Readonly<Record<PartName, Omit<Manifest['parts'][number], 'name'>>>,
  isEncrypted: boolean,
): Manifest {
  return {
    format: FORMAT,
    ...factsOf(parts.case),
    ...(isEncrypted ? { name: null } : {}),
    parts: partNames.map((name) => ({ name, ...digests[name] })),
    sources: listedSources(parts.sources, isEncrypted),
    counts: {
      findings: findingCount(parts.runs),
      rows: parts.rows.list.length,
      rowsLeftOut: parts.case.rowsLeftOut,
    },
  };
}
