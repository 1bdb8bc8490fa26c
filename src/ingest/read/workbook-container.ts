import { textOf, type ZipArchive } from './zip-guard.ts';

/** What the first bytes of a file say it is, and for an OLE compound file the names of the streams inside. */
export type Container = 'empty' | 'zip' | 'encrypted' | 'legacy' | 'other';

const compoundMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Tells a ZIP from a protected workbook and from one of before 2007, both of which are OLE compound files: the first has a stream
 * `EncryptedPackage` (MS-OFFCRYPTO 1.3.3), the second a stream `Workbook` or `Book` (MS-XLS 2.1.2).
 */
export async function containerOf(file: Blob): Promise<Container> {
  if (file.size === 0) return 'empty';
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  if (head[0] === 0x50 && head[1] === 0x4b) return 'zip';
  if (!compoundMark.every((byte, at) => head[at] === byte)) return 'other';
  const found = await streamsAmong(file, ['EncryptedPackage', 'Workbook', 'Book']);
  if (found.has('EncryptedPackage')) return 'encrypted';
  return found.size > 0 ? 'legacy' : 'other';
}

/** Workbooks that are ZIP archives but not of the XLSX kind. */
export async function otherFormat(archive: ZipArchive): Promise<'XLSB' | 'ODS' | null> {
  if (archive.entries.has('xl/workbook.bin')) return 'XLSB';
  const mimetype = archive.entries.get('mimetype');
  if (mimetype === undefined || mimetype.inflated > 200) return null;
  return (await textOf(archive, mimetype)).includes('opendocument.spreadsheet') ? 'ODS' : null;
}

/** The names that occur in the file as a compound file writes them, in UTF-16 and ended by a zero. */
async function streamsAmong(file: Blob, names: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const patterns = names.map((name) => [name, `\0${[...name, '\0'].join('\0')}`] as const);
  const longest = Math.max(...patterns.map(([, pattern]) => pattern.length));
  const decoder = new TextDecoder('latin1');
  let carried = '';
  const reader = file.stream().getReader();
  for (;;) {
    const piece = await reader.read();
    if (piece.done) return found;
    const text = carried + decoder.decode(piece.value);
    for (const [name, pattern] of patterns) if (text.includes(pattern)) found.add(name);
    carried = text.slice(-longest);
  }
}
