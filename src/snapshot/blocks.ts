import type { Digest } from '#domain/source.ts';
import { sha256 } from '#seal/sha256.ts';
import { ENVELOPE_BLOCK, MANIFEST_BLOCK, PAYLOAD_BLOCK, PLACE, SEAL_BLOCK } from './format.ts';

/** The data of a snapshot, as text: none of it is script, and none of it can end its block. */
export interface Blocks {
  readonly manifest: string;
  readonly envelope: string;
  /** The seal, and after a space the signature where there is one: both in hexadecimal. */
  readonly seal: string;
  /** A line for each part: its name, a space, and its bytes in base64. */
  readonly payload: string;
}

const kinds = [
  ['manifest', MANIFEST_BLOCK, 'application/json'],
  ['envelope', ENVELOPE_BLOCK, 'application/json'],
  ['seal', SEAL_BLOCK, 'text/plain'],
  ['payload', PAYLOAD_BLOCK, 'text/plain'],
] as const;

/** Canonical text in a form that ends no block. */
export const inBlock = (text: string): string => text.replaceAll('<', '\\u003c');

/** The seal of a snapshot: what its sender tells by another way. It stands for the manifest and for every stored byte of the data. */
export const sealOf = (manifest: string, envelope: string): Digest => sha256(`${manifest}\n${envelope}`);

/** The blocks as they stand in the page. */
export const dataOf = (blocks: Blocks): string =>
  kinds.map(([name, id, type]) => `<script type="${type}" id="${id}">${blocks[name]}</script>`).join('\n');

/** The page of a viewer with data in its place. @throws RangeError when the page has no such place */
export function pageWith(viewer: string, blocks: Blocks): string {
  if (viewer.split(PLACE).length !== 2) throw new RangeError('the viewer page has no place for data');
  return viewer.replace(PLACE, () => dataOf(blocks));
}

/** The blocks of a snapshot read as text, its script never run; null when one is missing. */
export function blocksOf(html: string): Blocks | null {
  const found: Partial<Record<keyof Blocks, string>> = {};
  for (const [name, id] of kinds) {
    const text = new RegExp(`<script type="[^"]*" id="${id}">([^<]*)</script>`).exec(html)?.[1];
    if (text === undefined) return null;
    found[name] = text;
  }
  return found as Blocks;
}

/** The viewer's page without its data; null when the data does not stand in it as it is written. */
export function viewerOf(html: string, blocks: Blocks): string | null {
  const around = html.split(dataOf(blocks));
  return around.length === 2 ? around.join(PLACE) : null;
}
