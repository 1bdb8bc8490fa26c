import { done, refused, type Outcome } from '#domain/problem.ts';
import type { Digest } from '#domain/source.ts';
import { canonical } from '#seal/canonical.ts';
import { contentBy, contentKey, isWay, MOST_WAYS, type Opener } from '#seal/content-key.ts';
import { unsealed } from '#seal/passphrase.ts';
import { fingerprintOf } from '#seal/recipient-key.ts';
import { platformDigest } from '#seal/platform-digest.ts';
import { sha256 } from '#seal/sha256.ts';
import { signatureState, type SignatureState } from '#seal/signature.ts';
import { fromBase64, utf8, type Bytes } from '#seal/written-bytes.ts';
import { blocksOf, inBlock, sealOf, viewerOf, type Blocks } from './blocks.ts';
import {
  FORMAT,
  partNames,
  type Envelope,
  type Manifest,
  type PartName,
  type Parts,
  type StoredName,
} from './format.ts';
import { factsOf, findingCount, listedSources } from './manifest.ts';
import { figuresOfSteps } from './places-behind.ts';
import { rowsOfColumns } from './row-columns.ts';

/** What of a file may have been altered: a part, or what holds the parts together. */
export type Altered = PartName | 'viewer' | 'manifest' | 'envelope' | 'seal' | 'signature';

/** What is known of a file before its parts are opened. */
export interface Inspected {
  readonly name: string;
  readonly manifest: Manifest;
  readonly envelope: Envelope;
  /** As the manifest and the envelope of this very file give it. */
  readonly seal: Digest;
  readonly signature: SignatureState | null;
  /** Stored lines that are not what the envelope says, and what holds them together. */
  readonly altered: readonly Altered[];
  readonly lines: ReadonlyMap<StoredName, string>;
  readonly isEncrypted: boolean;
}

export interface Opened {
  readonly manifest: Manifest;
  /** What the sender tells by another way. */
  readonly seal: Digest;
  readonly signer: (NonNullable<Envelope['signer']> & { readonly state: SignatureState }) | null;
  readonly isEncrypted: boolean;
  /** Only the parts that agree with the manifest: the others are kept from being shown as if they were sound. */
  readonly parts: Partial<Parts>;
  /** Empty when everything agrees. */
  readonly altered: readonly Altered[];
}

const order: readonly Altered[] = ['viewer', 'manifest', 'envelope', 'seal', 'signature', ...partNames];
const inOrder = (altered: ReadonlySet<Altered>): readonly Altered[] => order.filter((name) => altered.has(name));

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function envelopeIn(text: string): Envelope | null {
  const found = jsonIn(text);
  if (!isRecord(found) || !Array.isArray(found['stored'])) return null;
  const { cipher } = found;
  if (cipher === null) return found as unknown as Envelope;
  if (!isRecord(cipher)) return null;
  const { cipher: name, ways, ...more } = cipher;
  const isKnown =
    name === 'AES-256-GCM' &&
    Array.isArray(ways) &&
    ways.length > 0 &&
    ways.length <= MOST_WAYS &&
    ways.every(isWay) &&
    ways.filter(({ by }) => by === 'passphrase').length <= 1 &&
    Object.keys(more).length === 0;
  return isKnown ? (found as unknown as Envelope) : null;
}

const storedNames = (isEncrypted: boolean): readonly StoredName[] => (isEncrypted ? ['salt', ...partNames] : partNames);

/**
 * Reads what stands in clear, and proves every stored byte against the envelope, the envelope and the manifest against the seal, and
 * the seal against the signature: no passphrase is needed, so that an altered file is told from a wrong passphrase.
 *
 * @param name  file name, for what is said when it cannot be read
 * @returns `snapshot-unreadable` when there is no manifest or envelope to prove anything against; `snapshot-version` for another format
 */
export async function inspect(name: string, blocks: Blocks): Promise<Outcome<Inspected>> {
  const manifest = jsonIn(blocks.manifest) as Manifest | null;
  if (!isRecord(manifest) || !Array.isArray(manifest.parts)) return refused({ code: 'snapshot-unreadable', name });
  if (manifest.format !== FORMAT)
    return typeof manifest.format === 'number' && sha256Shaped(manifest.viewer)
      ? refused({ code: 'snapshot-version', name, format: manifest.format })
      : refused({ code: 'snapshot-unreadable', name });
  const envelope = envelopeIn(blocks.envelope);
  if (envelope === null) return refused({ code: 'snapshot-unreadable', name });
  const isEncrypted = envelope.cipher !== null;
  const altered = new Set<Altered>();
  const [clear, outer] = [canonicalOr(manifest), canonicalOr(envelope)];
  if (clear === null || outer === null) return refused({ code: 'snapshot-unreadable', name });
  if (inBlock(clear) !== blocks.manifest || !isComplete(manifest)) altered.add('manifest');
  if (inBlock(outer) !== blocks.envelope) altered.add('envelope');

  const names = storedNames(isEncrypted);
  const all = blocks.payload.split('\n').map((line) => {
    const end = line.indexOf(' ');
    return { name: line.slice(0, Math.max(0, end)), text: line.slice(end + 1) };
  });
  if (all.map((line) => line.name).join() !== names.join()) altered.add('envelope');
  const lines = new Map<StoredName, string>();
  for (const part of names) {
    const text = all.find((line) => line.name === part)?.text ?? '';
    lines.set(part, text);
    const said = envelope.stored.filter((one) => one?.name === part);
    if (said.length !== 1 || said[0]?.sha256 !== (await platformDigest(utf8(text))))
      altered.add(part === 'salt' ? 'envelope' : part);
  }
  if (envelope.stored.length !== names.length) altered.add('envelope');

  const seal = sealOf(clear, outer);
  const [told = '', signed, ...more] = blocks.seal.split(' ');
  if (told !== seal || more.length > 0) altered.add('seal');
  if ((signed !== undefined) !== (envelope.signer !== null)) altered.add('signature');
  const signature = envelope.signer
    ? await signatureState(envelope.signer.publicKey, `${clear}\n${outer}`, signed)
    : null;
  if (signature === 'invalid') altered.add('signature');
  return done({ name, manifest, envelope, seal, signature, altered: inOrder(altered), lines, isEncrypted });
}

/** Null for what JSON can read and canonical text cannot hold: half a pair of units, a number beyond all. */
function canonicalOr(value: unknown): string | null {
  try {
    return canonical(value);
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

const sha256Shaped = (text: unknown): boolean => typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);

const isComplete = ({ parts, counts }: Manifest): boolean =>
  canonical(parts.map((part) => part?.name ?? null)) === canonical(partNames) && Object.keys(counts ?? {}).length === 3;

/**
 * Opens the parts of a file that was inspected, and proves each against the manifest, and the manifest against them.
 *
 * @param opener  needed when the file is encrypted
 * @returns the parts that are sound and the names of those that are not; `passphrase-wrong`; `key-not-recipient` when the file is not
 *          encrypted for that key; `snapshot-way-missing` when it opens otherwise; `snapshot-altered` for an encrypted file of which any
 *          byte was changed: nothing of it is shown
 * @throws ProblemError `crypto-missing`
 */
export async function openParts(inspected: Inspected, opener?: Opener): Promise<Outcome<Opened>> {
  const { manifest, envelope, seal, signature, lines, isEncrypted } = inspected;
  const altered = new Set<Altered>(inspected.altered);
  const [first] = altered;
  if (isEncrypted && first !== undefined) return refused({ code: 'snapshot-altered', part: first });
  const clear = canonical(manifest);
  const opening = isEncrypted ? await contentOf(inspected, opener) : null;
  if (opening && !opening.ok) return opening;
  const key = opening && (await contentKey(opening.value));
  const stored = async (line: StoredName): Promise<Bytes | null> => {
    const bytes = fromBase64(lines.get(line) ?? '');
    return key ? unsealed(key, bytes, `${clear}\n${line}`) : bytes;
  };
  const salt = key ? await stored('salt') : new Uint8Array();
  if (salt === null) return refused({ code: 'snapshot-altered', part: 'envelope' });
  const sound: Partial<Record<PartName, unknown>> = {};
  for (const part of partNames) {
    const text = altered.has(part) ? null : await provenText(manifest, part, () => stored(part), salt);
    const content: unknown = text === null ? null : JSON.parse(text);
    const value = readForm(part, content);
    if (text === null || value === null) altered.add(part);
    else sound[part] = value;
  }
  const parts = sound as Partial<Parts>;
  if (!agrees(manifest, parts, isEncrypted)) altered.add('manifest');
  const signer = envelope.signer && signature ? { ...envelope.signer, state: signature } : null;
  return done({ manifest, seal, signer, isEncrypted, parts, altered: inOrder(altered) });
}

/** The key of the parts, by what the reader has. */
async function contentOf({ name, envelope }: Inspected, opener: Opener | undefined): Promise<Outcome<Bytes>> {
  if (opener?.by === 'content') return done(opener.content);
  const ways = envelope.cipher?.ways ?? [];
  const asked = opener && ways.filter(({ by }) => by === opener.by);
  if (!opener || asked?.length === 0) return refused({ code: 'snapshot-way-missing', name });
  const own = opener.by === 'key' ? fingerprintOf(opener.key.publicKey) : null;
  const way = asked?.find((one) => one.by === 'passphrase' || one.for === own);
  if (!way && opener.by === 'key')
    return refused({
      code: 'key-not-recipient',
      name,
      key: opener.key.name,
      print: fingerprintOf(opener.key.publicKey),
    });
  const content = way ? await contentBy(way, opener) : null;
  if (content !== null) return done(content);
  return opener.by === 'passphrase'
    ? refused({ code: 'passphrase-wrong', name })
    : refused({ code: 'snapshot-altered', part: 'envelope' });
}

/** Reads the data blocks of a file in one go. @returns what `inspect` or `openParts` refuses */
export async function openBlocks(name: string, blocks: Blocks, opener?: Opener): Promise<Outcome<Opened>> {
  const inspected = await inspect(name, blocks);
  return inspected.ok ? openParts(inspected.value, opener) : inspected;
}

/**
 * Reads a whole file as bytes, its script never run: beside its data, the viewer's page is proven against the manifest, so that no
 * byte of the file can change unnoticed.
 */
export async function inspectFile(name: string, bytes: Uint8Array): Promise<Outcome<Inspected>> {
  let html: string;
  try {
    html = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError) return refused({ code: 'snapshot-unreadable', name });
    throw cause;
  }
  const blocks = blocksOf(html);
  if (blocks === null) return refused({ code: 'snapshot-unreadable', name });
  const inspected = await inspect(name, blocks);
  if (!inspected.ok) return inspected;
  const viewer = viewerOf(html, blocks);
  const { manifest, altered } = inspected.value;
  if (viewer !== null && sha256(viewer) === manifest.viewer) return inspected;
  return done({ ...inspected.value, altered: inOrder(new Set([...altered, 'viewer'])) });
}

/** A part as it was before it was stored; null when what is stored does not fit together. */
function readForm(part: PartName, content: unknown): unknown {
  if (part === 'rows') return rowsOfColumns(content);
  return part === 'figures' ? figuresOfSteps(content) : content;
}

/** The text of a part whose size and digest are the manifest's; null when any of them is not. */
async function provenText(
  manifest: Manifest,
  part: PartName,
  stored: () => Promise<Bytes | null>,
  salt: Uint8Array,
): Promise<string | null> {
  const [said] = manifest.parts.filter((one) => one?.name === part);
  if (!said) return null;
  try {
    const packed = await stored();
    if (packed === null) return null;
    const bytes = await unpacked(packed);
    if (bytes.length !== said.bytes || (await platformDigest(salt, bytes)) !== said.sha256) return null;
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    // The decompressor and the decoder refuse broken bytes by throwing TypeError, atob by a DOMException.
    if (cause instanceof TypeError || cause instanceof DOMException) return null;
    throw cause;
  }
}

async function unpacked(packed: Bytes): Promise<Uint8Array> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What the manifest says in clear is what the sound parts say inside. */
function agrees(
  manifest: Manifest,
  { case: facts, sources, runs, rows }: Partial<Parts>,
  isEncrypted: boolean,
): boolean {
  const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
  const { format: _format, parts: _parts, sources: listed, counts, ...clear } = manifest;
  return (
    (!facts ||
      (same(clear, { ...factsOf(facts), ...(isEncrypted ? { name: null } : {}) }) &&
        counts?.rowsLeftOut === facts.rowsLeftOut)) &&
    (!sources || same(listed, listedSources(sources, isEncrypted))) &&
    (!runs || counts?.findings === findingCount(runs)) &&
    (!rows || counts?.rows === rows.list.length)
  );
}
