import { gzipSync } from 'fflate';
import type { Digest } from '#domain/source.ts';
import { canonical } from '#seal/canonical.ts';
import { contentKey, freshContent, MOST_WAYS, wayByKey, wayByPassphrase, type Way } from '#seal/content-key.ts';
import { randomBytes, sealed } from '#seal/passphrase.ts';
import type { PublicKey } from '#seal/recipient-key.ts';
import { sha256, Sha256 } from '#seal/sha256.ts';
import { signatureOf, type SigningKey } from '#seal/signing-key.ts';
import { base64, hexadecimal, type Bytes } from '#seal/written-bytes.ts';
import { inBlock, pageWith, sealOf } from './blocks.ts';
import { partNames, type Envelope, type Manifest, type PartName, type Parts, type StoredName } from './format.ts';
import { manifestOf } from './manifest.ts';
import { figureSteps } from './places-behind.ts';
import { rowColumns } from './row-columns.ts';

export interface Written {
  readonly html: string;
  readonly manifest: Manifest;
  /** What the sender tells the recipient by another way. */
  readonly seal: Digest;
  /** What the parts are sealed with, so that the writer can open what it wrote; null where they are not. Never kept. */
  readonly content: Bytes | null;
}

/** What keeps a file from being read, or says who wrote it. */
export interface Protection {
  readonly passphrase?: string;
  /** Each opens the file with the private half of their key. */
  readonly recipients?: readonly PublicKey[];
  readonly signer?: SigningKey;
  /** Rounds of the key's derivation, those of today when left out. */
  readonly rounds?: number;
}

type Told = (share: number) => void;

interface Packed {
  readonly manifest: Manifest;
  readonly parts: readonly { readonly name: PartName; readonly bytes: Bytes }[];
}

/** A part as it is stored: what names a hundred thousand rows, in fewer letters. */
function storedForm(name: PartName, parts: Parts): unknown {
  if (name === 'rows') return rowColumns(parts.rows);
  return name === 'figures' ? figureSteps(parts.figures) : parts[name];
}

/** @param salt  goes before each part's text into its digest; null where digests are plain and the file is not encrypted */
function packed(parts: Parts, salt: Bytes | null, told: Told): Packed {
  const digests: Partial<Record<PartName, { readonly bytes: number; readonly sha256: Digest }>> = {};
  const list = partNames.map((name, at) => {
    const bytes = new TextEncoder().encode(canonical(storedForm(name, parts)));
    digests[name] = { bytes: bytes.length, sha256: saltedDigest(salt, bytes) };
    const gzip = gzipSync(bytes, { level: 6, mtime: 0 }) as Bytes;
    told((at + 1) / partNames.length);
    return { name, bytes: gzip };
  });
  return { manifest: manifestOf(parts, digests as Required<typeof digests>, salt !== null), parts: list };
}

export const saltedDigest = (salt: Uint8Array | null, bytes: Uint8Array): Digest =>
  new Sha256()
    .update(salt ?? new Uint8Array())
    .update(bytes)
    .digest();

const lineOf = (name: StoredName, bytes: Uint8Array) => ({ name, text: base64(bytes) });
type Line = ReturnType<typeof lineOf>;

function envelopeOf(lines: readonly Line[], rest: Pick<Envelope, 'cipher' | 'signer'>): Envelope {
  return { ...rest, stored: lines.map(({ name, text }) => ({ name, sha256: sha256(text) })) };
}

function assembled(viewer: string, manifest: Manifest, envelope: Envelope, lines: readonly Line[], signature: string) {
  const [clear, outer] = [canonical(manifest), canonical(envelope)];
  const seal = sealOf(clear, outer);
  const html = pageWith(viewer, {
    manifest: inBlock(clear),
    envelope: inBlock(outer),
    seal: signature === '' ? seal : `${seal} ${signature}`,
    payload: lines.map(({ name, text }) => `${name} ${text}`).join('\n'),
  });
  return { html, manifest, seal, content: null };
}

/**
 * One HTML file: the viewer's page, the manifest in clear, and the parts in a data block that is no script, one packed part a line.
 * The compressor is our own dependency, not the platform's, so that every machine writes the same bytes.
 *
 * @param viewer  the built viewer page, holding the place for its data
 * @param told    receives the share of the parts already packed, 0 to 1
 * @throws RangeError when the page has no such place
 */
export function writeSnapshot(viewer: string, parts: Parts, told: Told = () => undefined): Written {
  const { manifest, parts: list } = packed(parts, null, told);
  const lines = list.map(({ name, bytes }) => lineOf(name, bytes));
  return assembled(viewer, manifest, envelopeOf(lines, { cipher: null, signer: null }), lines, '');
}

/** What is bound to a sealed part: the manifest, and which part it is. */
export const associated = (manifest: string, name: StoredName): string => `${manifest}\n${name}`;

/** Every way to a content's key that was asked for. */
async function waysTo(content: Bytes, { passphrase, recipients = [], rounds }: Protection): Promise<readonly Way[]> {
  const keys = [...new Set(recipients.map(({ publicKey }) => publicKey))];
  if (keys.length >= MOST_WAYS) throw new RangeError('too many recipients');
  return [
    ...(passphrase === undefined ? [] : [await wayByPassphrase(content, passphrase, rounds)]),
    ...(await Promise.all(keys.map((key) => wayByKey(content, key)))),
  ];
}

/**
 * The same file, its parts encrypted under a passphrase, for recipients, or for both; signed, or not.
 *
 * @throws RangeError as `writeSnapshot`, or for too many recipients; ProblemError `crypto-missing`
 */
export async function writeProtected(
  viewer: string,
  parts: Parts,
  protection: Protection,
  told: Told = () => undefined,
): Promise<Written> {
  const { passphrase, recipients = [], signer } = protection;
  const isSecret = passphrase !== undefined || recipients.length > 0;
  const salt = isSecret ? randomBytes(32) : null;
  const { manifest, parts: list } = packed(parts, salt, told);
  let lines = list.map(({ name, bytes }) => lineOf(name, bytes));
  let cipher: Envelope['cipher'] = null;
  const content = isSecret ? freshContent() : null;
  if (content !== null && salt !== null) {
    cipher = { cipher: 'AES-256-GCM', ways: await waysTo(content, protection) };
    const key = await contentKey(content);
    const clear = canonical(manifest);
    const whole: readonly { readonly name: StoredName; readonly bytes: Bytes }[] = [
      { name: 'salt', bytes: salt },
      ...list,
    ];
    lines = [];
    for (const { name, bytes } of whole) lines.push(lineOf(name, await sealed(key, bytes, associated(clear, name))));
  }
  const who = signer ? { name: signer.name, publicKey: signer.publicKey } : null;
  const envelope = envelopeOf(lines, { cipher, signer: who });
  const signed = `${canonical(manifest)}\n${canonical(envelope)}`;
  const signature = signer ? hexadecimal(await signatureOf(signer, signed)) : '';
  return { ...assembled(viewer, manifest, envelope, lines, signature), content };
}
