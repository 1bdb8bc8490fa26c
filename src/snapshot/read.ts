import { refused, type Outcome } from '#domain/problem.ts';
import { canonical } from '#seal/canonical.ts';
import { sha256 } from '#seal/sha256.ts';
import {
  FORMAT,
  MANIFEST_BLOCK,
  PAYLOAD_BLOCK,
  partNames,
  type Manifest,
  type PartName,
  type Parts,
} from './format.ts';

export interface Opened {
  readonly manifest: Manifest;
  readonly parts: Parts;
  readonly seal: string;
}

async function gunzip(bytes: Uint8Array): Promise<string> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

/**
 * Reads the two data blocks and proves each part against the manifest.
 *
 * @param name     file name, for what is said when it cannot be read
 * @returns the parts; or `snapshot-altered` with the part whose digest differs; or `snapshot-unreadable`
 */
export async function openBlocks(name: string, manifestText: string, payloadText: string): Promise<Outcome<Opened>> {
  let manifest: Manifest;
  let parts: Parts;
  try {
    manifest = JSON.parse(manifestText) as Manifest;
    const bytes = Uint8Array.from(atob(payloadText.trim()), (letter) => letter.charCodeAt(0));
    parts = JSON.parse(await gunzip(bytes)) as Parts;
  } catch {
    return refused({ code: 'snapshot-unreadable', name });
  }
  if (manifest.format !== FORMAT || !Array.isArray(manifest.parts))
    return refused({ code: 'snapshot-unreadable', name });
  const altered = alteredPart(manifest, parts);
  if (altered) return refused({ code: 'snapshot-altered', part: altered });
  return { ok: true, value: { manifest, parts, seal: sha256(canonical(manifest)) } };
}

/** The first part whose digest is not the manifest's, or that the manifest does not name; null when all agree. */
export function alteredPart(manifest: Manifest, parts: Parts): PartName | null {
  const digests = new Map(manifest.parts.map((part) => [part.name, part.sha256]));
  return (
    partNames.find((part) => parts[part] === undefined || digests.get(part) !== sha256(canonical(parts[part]))) ?? null
  );
}

/** The two data blocks of a snapshot read as text, its script never run. */
export function blocksOf(html: string): { readonly manifest: string; readonly payload: string } | null {
  const block = (id: string) => new RegExp(`<script type="[^"]*" id="${id}">([^<]*)</script>`).exec(html)?.[1];
  const [manifest, payload] = [block(MANIFEST_BLOCK), block(PAYLOAD_BLOCK)];
  return manifest !== undefined && payload !== undefined ? { manifest, payload } : null;
}
