import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Most bytes a case file may inflate to: a case of a hundred thousand acts takes about 60 MB. */
const MOST_INFLATED = 512 * 1024 ** 2;

/** The hour of every entry: a file says nothing of the machine that wrote it, and equal contents give equal bytes. */
const noHour = new Date(1980, 0, 1);

/** Texts in one ZIP, in their order. The first is stored as it is, so that the kind of file shows in its first bytes. */
export function zipped(texts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [name, text] of texts)
    entries[name] = [strToU8(text), { level: Object.keys(entries).length === 0 ? 0 : 6, mtime: noHour }];
  return zipSync(entries);
}

/** The texts of a ZIP by name; null when it is cut short, damaged, or would fill the memory. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  let inflated = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        inflated += originalSize;
        if (inflated > MOST_INFLATED) throw new RangeError('too large');
        return true;
      },
    });
    return new Map(Object.entries(entries).map(([name, content]) => [name, strFromU8(content)]));
  } catch {
    return null;
  }
}
