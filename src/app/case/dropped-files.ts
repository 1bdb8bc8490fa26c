import type { IntakeFile } from '#ingest/proposal.ts';

export interface Dropped {
  readonly files: readonly IntakeFile[];
  /** Name of the folder, when exactly one was dropped. */
  readonly folder: string | null;
}

const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((give, refuse) => entry.file(give, refuse));

/** A folder gives its entries a hundred at a time, until it gives none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((give, refuse) => reader.readEntries(give, refuse));
    if (some.length === 0) return all.sort((a, b) => a.name.localeCompare(b.name));
    all.push(...some);
  }
}

async function filesUnder(entry: FileSystemEntry, path: string): Promise<readonly IntakeFile[]> {
  if (isHidden(entry.name)) return [];
  if (entry.isFile) return [{ path, blob: await fileOf(entry as FileSystemFileEntry) }];
  const inside: IntakeFile[] = [];
  for (const child of await entriesOf(entry as FileSystemDirectoryEntry))
    inside.push(...(await filesUnder(child, `${path}/${child.name}`)));
  return inside;
}

/** Files and folders dropped on the page, each under the name the user knows. */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  const entries = [...transfer.items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []));
  const [only] = entries;
  const folder = entries.length === 1 && only?.isDirectory ? only : null;
  const files: IntakeFile[] = [];
  if (folder)
    for (const child of await entriesOf(folder as FileSystemDirectoryEntry))
      files.push(...(await filesUnder(child, child.name)));
  else for (const entry of entries) files.push(...(await filesUnder(entry, entry.name)));
  return { files, folder: folder?.name ?? null };
}

/** Files chosen through a file dialog; a folder's files keep their path inside it. */
export function chosenFiles(list: FileList | null): Dropped {
  const files = [...(list ?? [])].filter(({ name }) => !isHidden(name));
  const folder = files[0]?.webkitRelativePath.split('/')[0] || null;
  return {
    folder,
    files: files.map((blob) => ({
      path: blob.webkitRelativePath ? blob.webkitRelativePath.split('/').slice(1).join('/') : blob.name,
      blob,
    })),
  };
}
