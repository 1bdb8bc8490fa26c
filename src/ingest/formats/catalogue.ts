import type { Format } from './format.ts';

const folders = import.meta.glob<{ readonly format: Format }>('./*/format.ts', { eager: true });

/** Every format that knows its own records, in the order of their folders. */
export const formats: readonly Format[] = Object.keys(folders)
  .sort()
  .flatMap((path) => folders[path]?.format ?? []);

/** Bytes a format is recognised by. */
export const HEAD_OF_A_FORMAT = 64 * 1024;

/** The format these first bytes are of; null for a plain table. */
export const formatOf = (head: Uint8Array, name: string): Format | null =>
  formats.find((one) => one.recognises(head, name)) ?? null;
