import type { Json } from './parts.ts';

/** What the investigator decided and wrote, part by part and key by key. The ledger is not in it: it is read again from its files. */
export type CaseDocument = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/** One change of one key. `null` before: the key is new; `null` after: it is removed. */
export interface Act {
  readonly part: string;
  readonly key: string;
  readonly before: Json;
  readonly after: Json;
  /** In the words of who decided; may be empty. */
  readonly why: string;
}

export const emptyDocument: CaseDocument = {};

/** What stands under a key, or null. */
export const standing = (document: CaseDocument, part: string, key: string): Json =>
  Object.hasOwn(document, part) && Object.hasOwn(document[part] ?? {}, key) ? (document[part]?.[key] ?? null) : null;

/** The document after an act. A part whose last key goes, goes too: undoing gives back the same document, byte for byte. */
export function applied(document: CaseDocument, { part, key, after }: Act): CaseDocument {
  const kept = new Map(Object.entries(document[part] ?? {}));
  if (after === null) kept.delete(key);
  else kept.set(key, after);
  const parts = new Map(Object.entries(document));
  if (kept.size === 0) parts.delete(part);
  else parts.set(part, inOrder(kept));
  return inOrder(parts);
}

/** The act that takes another back. */
export const inverse = ({ part, key, before, after }: Act, why: string): Act => ({
  part,
  key,
  before: after,
  after: before,
  why,
});

/** Names in one order, whatever the order of acts; `__proto__` is a name like another. */
function inOrder<Value>(members: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> {
  return Object.fromEntries([...members].sort(([one], [other]) => (one < other ? -1 : 1)));
}
