import { gzipSync } from 'fflate';
import { canonical } from '#seal/canonical.ts';
import { sha256 } from '#seal/sha256.ts';
import type { Digest } from '#domain/source.ts';
import { MANIFEST_BLOCK, PAYLOAD_BLOCK, PLACE, partNames, type Manifest, type PartName, type Parts } from './format.ts';
import { manifestOf } from './manifest.ts';

const CHUNK = 0x8000;

/** Base64 of bytes, in slices that fit a call's arguments. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

export interface Written {
  readonly html: string;
  readonly manifest: Manifest;
  /** SHA-256 of the manifest in canonical form: what the sender tells the recipient by another way. */
  readonly seal: Digest;
}

/**
 * One HTML file: the viewer's page, the manifest in clear, and the parts in a data block that is no script, one packed part a line.
 * The compressor is our own dependency, not the platform's, so that every machine writes the same bytes.
 *
 * @param viewer  the built viewer page, holding the place for its data
 * @param told    receives the share of the parts already packed, 0 to 1
 * @throws RangeError when the page has no such place
 */
export function writeSnapshot(viewer: string, parts: Parts, told: (share: number) => void = () => undefined): Written {
  if (!viewer.includes(PLACE)) throw new RangeError('the viewer page has no place for data');
  const lines: string[] = [];
  const digested = partNames.map((name, at) => {
    const bytes = new TextEncoder().encode(canonical(parts[name]));
    const packed = base64(gzipSync(bytes, { level: 6, mtime: 0 }));
    lines.push(`${name} ${packed}`);
    told((at + 1) / partNames.length);
    return [name, { bytes: bytes.length, sha256: sha256(bytes), packed: sha256(packed) }] as const;
  });
  const manifest = manifestOf(parts, Object.fromEntries(digested) as Record<PartName, (typeof digested)[number][1]>);
  const clear = canonical(manifest);
  const data = [
    `<script type="application/json" id="${MANIFEST_BLOCK}">${clear.replaceAll('<', '\\u003c')}</script>`,
    `<script type="text/plain" id="${PAYLOAD_BLOCK}">${lines.join('\n')}</script>`,
  ].join('\n');
  return { html: viewer.replace(PLACE, () => data), manifest, seal: sha256(clear) };
}
