import { done, refused, type Outcome } from '#domain/problem.ts';
import type { Digest } from '#domain/source.ts';
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
import { factsOf, findingCount, listedSources } from './manifest.ts';

/** What of a file may have been altered: a part, the manifest itself, or the order in which packed parts stand. */
export type Altered = PartName | 'manifest' | 'envelope';

export interface Opened {
  readonly manifest: Manifest;
  /** SHA-256 of the manifest, as it stands in this file. */
  readonly seal: Digest;
  /** Only the parts that agree with the manifest: the others are kept from being shown as if they were sound. */
  readonly parts: Partial<Parts>;
  /** Empty when everything agrees. */
  readonly altered: readonly Altered[];
}

interface Blocks {
  readonly manifest: string;
  readonly payload: string;
}

async function unpacked(packed: string): Promise<Uint8Array> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function manifestIn(text: string): Manifest | null {
  try {
    const manifest = JSON.parse(text) as Manifest;
    return manifest.format === FORMAT && Array.isArray(manifest.parts) ? manifest : null;
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError) return null;
    throw cause;
  }
}

/**
 * Reads the two data blocks and proves each part against the manifest, and the manifest against the parts.
 *
 * @param name  file name, for what is said when it cannot be read
 * @returns the parts that are sound and the names of those that are not; or `snapshot-unreadable` when there is no manifest
 *          of this format to prove anything against
 */
export async function openBlocks(name: string, { manifest: text, payload }: Blocks): Promise<Outcome<Opened>> {
  const manifest = manifestIn(text);
  if (!manifest) return refused({ code: 'snapshot-unreadable', name });
  const altered = new Set<Altered>();
  const lines = payload.split('\n');
  if (lines.map((line) => line.slice(0, line.indexOf(' '))).join() !== partNames.join()) altered.add('envelope');
  const sound: Partial<Record<PartName, unknown>> = {};
  for (const part of partNames) {
    const packed = lines.find((line) => line.startsWith(`${part} `))?.slice(part.length + 1) ?? '';
    const proven = await provenText(manifest, part, packed);
    if (proven === null) altered.add(part);
    else sound[part] = JSON.parse(proven);
  }
  const parts = sound as Partial<Parts>;
  if (!isCanonical(manifest, text) || !agrees(manifest, parts)) altered.add('manifest');
  const inOrder = [...altered].sort((a, b) => place(a) - place(b));
  return done({ manifest, seal: sealOf(manifest), parts, altered: inOrder });
}

const place = (name: Altered): number => (['manifest', 'envelope', ...partNames] as const).indexOf(name);

/** The seal of a manifest: what the sender tells by another way. */
export const sealOf = (manifest: Manifest): Digest => sha256(canonical(manifest));

/** The text of a part whose packed form, size and digest are the manifest's; null when any of them is not. */
async function provenText(manifest: Manifest, part: PartName, packed: string): Promise<string | null> {
  const listed = manifest.parts.filter((one) => one?.name === part);
  const [said] = listed;
  if (!said || listed.length !== 1 || said.packed !== sha256(packed)) return null;
  try {
    const bytes = await unpacked(packed);
    if (bytes.length !== said.bytes || sha256(bytes) !== said.sha256) return null;
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    // The decompressor and the decoder refuse broken bytes by throwing TypeError, atob by a DOMException.
    if (cause instanceof TypeError || cause instanceof DOMException) return null;
    throw cause;
  }
}

const isCanonical = (manifest: Manifest, text: string): boolean =>
  canonical(manifest).replaceAll('<', '\\u003c') === text;

/** What the manifest says in clear is what the sound parts say inside. */
function agrees(manifest: Manifest, { case: facts, sources, runs, rows }: Partial<Parts>): boolean {
  const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
  const { format: _format, parts: listed, sources: listedHere, counts, ...clear } = manifest;
  return (
    same(
      listed.map((part) => part?.name ?? null),
      partNames,
    ) &&
    Object.keys(counts ?? {}).length === 3 &&
    (!facts || (same(clear, factsOf(facts)) && counts?.rowsLeftOut === facts.rowsLeftOut)) &&
    (!sources || same(listedHere, listedSources(sources))) &&
    (!runs || counts?.findings === findingCount(runs)) &&
    (!rows || counts?.rows === rows.list.length)
  );
}

/** The two data blocks of a snapshot read as text, its script never run. */
export function blocksOf(html: string): Blocks | null {
  const block = (id: string) => new RegExp(`<script type="[^"]*" id="${id}">([^<]*)</script>`).exec(html)?.[1];
  const [manifest, payload] = [block(MANIFEST_BLOCK), block(PAYLOAD_BLOCK)];
  return manifest !== undefined && payload !== undefined ? { manifest, payload } : null;
}
