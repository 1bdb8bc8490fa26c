import { canonical } from '#seal/canonical.ts';
import { sha256 } from '#seal/sha256.ts';
import { FORMAT, MANIFEST_BLOCK, PAYLOAD_BLOCK, PLACE, partNames, type Manifest, type Parts } from './format.ts';

const CHUNK = 0x8000;

/** Base64 of bytes, in slices that fit a call's arguments. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

async function gzip(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export interface Written {
  readonly html: string;
  readonly manifest: Manifest;
  /** SHA-256 of the manifest in canonical form: what the sender tells the recipient by another way. */
  readonly seal: string;
}

/**
 * One HTML file: the viewer's page, the manifest in clear, the parts as gzip in a data block that is no script.
 *
 * @param viewer     the built viewer page, holding the place for its data
 * @param writtenOn  `YYYY-MM-DD`, handed in
 * @throws RangeError when the page has no such place
 */
export async function writeSnapshot(
  viewer: string,
  parts: Parts,
  facts: {
    readonly language: Manifest['language'];
    readonly writtenOn: string;
    readonly limier: string;
    readonly engine: string;
    readonly rowsLeftOut: number;
  },
): Promise<Written> {
  if (!viewer.includes(PLACE)) throw new RangeError('the viewer page has no place for data');
  const texts = partNames.map((name) => ({ name, text: canonical(parts[name]) }));
  const manifest: Manifest = {
    format: FORMAT,
    name: parts.case.name,
    language: facts.language,
    writtenOn: facts.writtenOn,
    limier: facts.limier,
    engine: facts.engine,
    parts: texts.map(({ name, text }) => ({
      name,
      bytes: new TextEncoder().encode(text).length,
      sha256: sha256(text),
    })),
    sources: parts.sources.map(({ file, sheet, bytes, sha256: digest, rowsRead }) => ({
      name: file,
      sheet,
      bytes,
      sha256: digest,
      rows: rowsRead,
    })),
    counts: {
      findings: parts.runs.reduce((sum, run) => sum + (run.status === 'found' ? run.findings.length : 0), 0),
      rows: parts.rows.length,
      rowsLeftOut: facts.rowsLeftOut,
    },
  };
  const clear = canonical(manifest);
  const packed = await gzip(`{${texts.map(({ name, text }) => `${JSON.stringify(name)}:${text}`).join(',')}}`);
  const data = [
    `<script type="application/json" id="${MANIFEST_BLOCK}">${clear.replaceAll('<', '\\u003c')}</script>`,
    `<script type="application/octet-stream" id="${PAYLOAD_BLOCK}">${base64(packed)}</script>`,
  ].join('\n');
  return { html: viewer.replace(PLACE, () => data), manifest, seal: sha256(clear) };
}
