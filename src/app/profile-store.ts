/** The one place on the machine where something outlives the page, and only when the user asked for it: mapping profiles, as their file. */
const DATABASE = 'limier-profiles';
const STORE = 'file';
const KEY = 'profiles';

/** Where profiles are kept between two visits. */
export interface ProfileStore {
  /** The kept file, or null when none is, or when the browser keeps nothing. */
  read(): Promise<string | null>;
  /** @returns false when the browser would not keep it */
  write(text: string): Promise<boolean>;
  forget(): Promise<void>;
}

const answered = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('the request failed', 'UnknownError'));
  });

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answered(request);
}

/** Private windows and strict settings refuse to keep anything: that is the browser's right, and no fault. */
async function unlessRefused<Value>(work: () => Promise<Value>, otherwise: Value): Promise<Value> {
  if (typeof indexedDB === 'undefined') return otherwise;
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof DOMException) return otherwise;
    throw cause;
  }
}

const exists = async (): Promise<boolean> => (await indexedDB.databases()).some(({ name }) => name === DATABASE);

export const browserStore: ProfileStore = {
  read: () =>
    unlessRefused(async () => {
      if (!(await exists())) return null;
      const database = await opened();
      try {
        const kept: unknown = await answered(database.transaction(STORE).objectStore(STORE).get(KEY));
        return typeof kept === 'string' ? kept : null;
      } finally {
        database.close();
      }
    }, null),
  write: (text) =>
    unlessRefused(async () => {
      const database = await opened();
      try {
        await answered(database.transaction(STORE, 'readwrite').objectStore(STORE).put(text, KEY));
        return true;
      } finally {
        database.close();
      }
    }, false),
  forget: () => unlessRefused(async () => void (await answered(indexedDB.deleteDatabase(DATABASE))), undefined),
};
