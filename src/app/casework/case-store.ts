/** One case kept by the browser: its two slots, the newer first as far as the clock can tell. */
export interface KeptCopy {
  readonly id: string;
  readonly slots: readonly { readonly slot: Slot; readonly bytes: Uint8Array<ArrayBuffer>; readonly at: number }[];
}

export type Slot = 'a' | 'b';

/** Why the browser did not keep what it was given. */
export type NotKept = 'full' | 'refused';

/** Where case documents are kept between two visits. Sources are never among them. */
export interface CaseStore {
  list(): Promise<readonly KeptCopy[]>;
  read(id: string): Promise<KeptCopy | null>;
  /** @returns why it was not kept, and then what stood in the slot still stands; null when it was */
  write(id: string, slot: Slot, bytes: Uint8Array<ArrayBuffer>): Promise<NotKept | null>;
  forget(id: string): Promise<void>;
  /** Takes the right to write a case. @returns what gives it back, or null when another tab has it */
  hold(id: string): Promise<(() => void) | null>;
}

const FOLDER = 'limier-cases';
const slots: readonly Slot[] = ['a', 'b'];

async function folder(create: boolean): Promise<FileSystemDirectoryHandle | null> {
  if (typeof navigator.storage?.getDirectory !== 'function') return null;
  const root = await unlessAbsent(navigator.storage.getDirectory());
  return root && unlessAbsent(root.getDirectoryHandle(FOLDER, { create }));
}

/** What is not there, or what strict settings refuse to give, is null: neither is a fault. */
async function unlessAbsent<Value>(work: Promise<Value>): Promise<Value | null> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof DOMException || cause instanceof TypeError) return null;
    throw cause;
  }
}

async function copyIn(of: FileSystemDirectoryHandle, id: string): Promise<KeptCopy | null> {
  const found = await Promise.all(
    slots.map(async (slot) => {
      const handle = await unlessAbsent(of.getFileHandle(slot));
      const file = handle && (await unlessAbsent(handle.getFile()));
      return file === null || file.size === 0
        ? []
        : [{ slot, bytes: new Uint8Array(await file.arrayBuffer()), at: file.lastModified }];
    }),
  );
  const kept = found.flat().toSorted((one, other) => other.at - one.at);
  return kept.length === 0 ? null : { id, slots: kept };
}

/** The browser's own private files. */
export const browserCases: CaseStore = {
  async list() {
    const all = await folder(false);
    if (all === null) return [];
    const copies: KeptCopy[] = [];
    for await (const [id, handle] of all.entries()) {
      const copy = handle.kind === 'directory' ? await copyIn(handle as FileSystemDirectoryHandle, id) : null;
      if (copy) copies.push(copy);
    }
    return copies.toSorted((one, other) => (other.slots[0]?.at ?? 0) - (one.slots[0]?.at ?? 0));
  },
  async read(id) {
    const all = await folder(false);
    const own = all && (await unlessAbsent(all.getDirectoryHandle(id)));
    return own && copyIn(own, id);
  },
  async write(id, slot, bytes) {
    try {
      const all = await folder(true);
      if (all === null) return 'refused';
      const own = await all.getDirectoryHandle(id, { create: true });
      const handle = await own.getFileHandle(slot, { create: true });
      if (typeof handle.createWritable !== 'function') return 'refused';
      // what is written takes the place of the slot only when it is closed whole
      const stream = await handle.createWritable();
      try {
        await stream.write(bytes);
        await stream.close();
      } catch (cause) {
        await unlessAbsent(stream.abort());
        throw cause;
      }
      return null;
    } catch (cause) {
      if (cause instanceof DOMException) return cause.name === 'QuotaExceededError' ? 'full' : 'refused';
      throw cause;
    }
  },
  async forget(id) {
    const all = await folder(false);
    if (all) await unlessAbsent(all.removeEntry(id, { recursive: true }));
  },
  hold(id) {
    if (typeof navigator.locks === 'undefined') return Promise.resolve(() => undefined);
    return new Promise((give) => {
      void navigator.locks.request(`limier-case-${id}`, { ifAvailable: true }, (lock) => {
        if (lock === null) return give(null);
        return new Promise<void>((release) => give(release));
      });
    });
  },
};
