import { gzipSync } from 'fflate';
import type { Digest } from '#domain/source.ts';
import { canonical } from '#seal/canonical.ts';
import { freshDerivation, keyFrom, randomBytes, sealed } from '#seal/passphrase.ts';
import { sha256, Sha256 } from '#seal/sha256.ts';
import type { SigningKey } from '#seal/signing-key.ts';
import { base64, hexadecimal, type Bytes } from '#seal/written-bytes.ts';
import { inBlock, pageWith, sealOf } from './blocks.ts';
import { partNames, type Envelope, type Manifest, type PartName, type Parts, type StoredName } from './format.ts';
import { manifestOf } from './manifest.ts';

export interface Written {
  readonly html: string;
  readonly manifest: Manifest;
  /** What the sender tells the recipient by another way. */
  readonly seal: Digest;
}

/** What keeps a file from being read, or says who wrote it. */
export interface Protection {
  readonly passphrase?: string;
  readonly signer?: SigningKey;
  /** Rounds of the key's derivation, those of today when left out. */
  readonly rounds?: number;
}

type Told = (share: number) => void;

interface Packed {
  readonly manifest: Manifest;
  readonly parts: readonly { readonly name: PartName; readonly bytes: Bytes }[];
}

/** @param salt  goes before each part's text into its digest; null where digests are plain and the file is not encrypted */
function packed(parts: Parts, salt: Bytes | null, told: Told): Packed {
  const digests: Partial<Record<PartName, { readonly bytes: number; readonly sha256: Digest }>> = {};
  const list = partNames.map((name, at) => {
    const bytes = new TextEncoder().encode(canonical(parts[name]));
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
  return { html, manifest, seal };
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

/**
 * The same file, its parts encrypted under a passphrase, or signed, or both.
 *
 * @throws RangeError as `writeSnapshot`; ProblemError `crypto-missing`
 */
export async function writeProtected(
  viewer: string,
  parts: Parts,
  { passphrase, signer, rounds }: Protection,
  told: Told = () => undefined,
): Promise<Written> {
  const salt = passphrase === undefined ? null : randomBytes(32);
  const { manifest, parts: list } = packed(parts, salt, told);
  let lines = list.map(({ name, bytes }) => lineOf(name, bytes));
  let cipher: Envelope['cipher'] = null;
  if (passphrase !== undefined && salt !== null) {
    cipher = { cipher: 'AES-256-GCM', ...freshDerivation(rounds) };
    const key = await keyFrom(passphrase, cipher);
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
  const signature = signer ? hexadecimal(await signer.sign(`${canonical(manifest)}\n${canonical(envelope)}`)) : '';
  return assembled(viewer, manifest, envelope, lines, signature);
}
