import type { Digest } from '#domain/source.ts';

const roundConstants = /* @__PURE__ */ fractionalBits(64, Math.cbrt);
const initialState = /* @__PURE__ */ fractionalBits(8, Math.sqrt);

/**
 * Up to this many bytes a blob is handed whole to the platform, which is three times as fast as our own and works beside us; it holds
 * the file twice meanwhile. Above, it is read in pieces so that memory stays flat.
 */
export const wholeBlobBytes = 512 * 1024 * 1024;

/**
 * SHA-256 fed piece by piece, which the platform's own does not offer: a file is digested while it streams.
 * Up to 2⁵³ bytes; `digest()` may be called once, after which the object is spent.
 *
 * Source: FIPS 180-4, sections 4.1.2, 4.2.2 and 6.2.
 */
export class Sha256 {
  readonly #state = new DataView(initialState.buffer.slice(0));
  readonly #schedule = new DataView(new ArrayBuffer(256));
  readonly #pending = new Uint8Array(64);
  #pendingBytes = 0;
  #bytes = 0;
  #spent = false;

  /** Adds bytes to the message. Throws RangeError once the digest has been taken. */
  update(bytes: Uint8Array): this {
    if (this.#spent) throw new RangeError('the digest has already been taken');
    this.#bytes += bytes.length;
    let from = 0;
    if (this.#pendingBytes > 0) {
      from = Math.min(64 - this.#pendingBytes, bytes.length);
      this.#pending.set(bytes.subarray(0, from), this.#pendingBytes);
      this.#pendingBytes += from;
      if (this.#pendingBytes < 64) return this;
      compress(this.#state, this.#schedule, this.#pending, 0, 64);
      this.#pendingBytes = 0;
    }
    const whole = bytes.length - ((bytes.length - from) % 64);
    compress(this.#state, this.#schedule, bytes, from, whole);
    this.#pending.set(bytes.subarray(whole));
    this.#pendingBytes = bytes.length - whole;
    return this;
  }

  digest(): Digest {
    const bits = this.#bytes * 8;
    const tail = new Uint8Array(this.#pendingBytes < 56 ? 64 : 128);
    tail.set(this.#pending.subarray(0, this.#pendingBytes));
    tail[this.#pendingBytes] = 0x80;
    const view = new DataView(tail.buffer);
    view.setUint32(tail.length - 8, Math.floor(bits / 2 ** 32));
    view.setUint32(tail.length - 4, bits >>> 0);
    if (this.#spent) throw new RangeError('the digest has already been taken');
    this.#spent = true;
    compress(this.#state, this.#schedule, tail, 0, tail.length);
    let hexadecimal = '';
    for (let at = 0; at < 32; at += 4) hexadecimal += this.#state.getUint32(at).toString(16).padStart(8, '0');
    return hexadecimal as Digest;
  }
}

/** SHA-256 of bytes, or of a text's UTF-8 form. */
export function sha256(message: Uint8Array | string): Digest {
  const bytes = typeof message === 'string' ? new TextEncoder().encode(message) : message;
  return new Sha256().update(bytes).digest();
}

/**
 * SHA-256 of a file, read as a stream.
 *
 * @param progress receives the share already read, 0 to 1
 */
export async function digestOf(blob: Blob, progress?: (share: number) => void): Promise<Digest> {
  if (blob.size <= wholeBlobBytes) {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    progress?.(1);
    return platformDigest(bytes);
  }
  const sha = new Sha256();
  const reader = blob.stream().getReader();
  let read = 0;
  for (;;) {
    const piece = await reader.read();
    if (piece.done) return sha.digest();
    sha.update(piece.value);
    read += piece.value.length;
    progress?.(read / blob.size);
  }
}

/** SHA-256 of bytes by the platform, beside the thread that asks. The bytes must not change meanwhile. */
export async function platformDigest(bytes: Uint8Array<ArrayBuffer>): Promise<Digest> {
  // Absent where a page was not served over a secure origin.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return sha256(bytes);
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') as Digest;
}

function fractionalBits(count: number, root: (prime: number) => number): DataView<ArrayBuffer> {
  const words = new DataView(new ArrayBuffer(count * 4));
  let found = 0;
  for (let candidate = 2; found < count; candidate++) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) {
      if (candidate % divisor === 0) prime = false;
    }
    if (!prime) continue;
    const value = root(candidate);
    words.setUint32(found++ * 4, (value - Math.floor(value)) * 2 ** 32);
  }
  return words;
}

/**
 * Digests whole blocks of 64 bytes. The working variables change roles instead of places over eight rounds, and no function is called, because
 * written out this way it runs nearly twice as fast; views give plain numbers where array elements would each need a check.
 */
function compress(s: DataView, w: DataView, bytes: Uint8Array, from: number, until: number): void {
  const input = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let a = s.getInt32(0);
  let b = s.getInt32(4);
  let c = s.getInt32(8);
  let d = s.getInt32(12);
  let e = s.getInt32(16);
  let f = s.getInt32(20);
  let g = s.getInt32(24);
  let h = s.getInt32(28);
  for (let at = from; at < until; at += 64) {
    for (let i = 0; i < 64; i += 4) w.setInt32(i, input.getInt32(at + i));
    for (let i = 64; i < 256; i += 4) {
      const x = w.getInt32(i - 60);
      const y = w.getInt32(i - 8);
      const sigma0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const sigma1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      w.setInt32(i, w.getInt32(i - 64) + sigma0 + w.getInt32(i - 28) + sigma1);
    }
    for (let i = 0; i < 256; i += 32) {
      h =
        (h +
          ((((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) +
            (g ^ (e & (f ^ g))) +
            roundConstants.getInt32(i) +
            w.getInt32(i))) |
        0;
      d = (d + h) | 0;
      h =
        (h +
          (((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) +
          ((a & b) | (c & (a | b)))) |
        0;
      g =
        (g +
          ((((d >>> 6) | (d << 26)) ^ ((d >>> 11) | (d << 21)) ^ ((d >>> 25) | (d << 7))) +
            (f ^ (d & (e ^ f))) +
            roundConstants.getInt32(i + 4) +
            w.getInt32(i + 4))) |
        0;
      c = (c + g) | 0;
      g =
        (g +
          (((h >>> 2) | (h << 30)) ^ ((h >>> 13) | (h << 19)) ^ ((h >>> 22) | (h << 10))) +
          ((h & a) | (b & (h | a)))) |
        0;
      f =
        (f +
          ((((c >>> 6) | (c << 26)) ^ ((c >>> 11) | (c << 21)) ^ ((c >>> 25) | (c << 7))) +
            (e ^ (c & (d ^ e))) +
            roundConstants.getInt32(i + 8) +
            w.getInt32(i + 8))) |
        0;
      b = (b + f) | 0;
      f =
        (f +
          (((g >>> 2) | (g << 30)) ^ ((g >>> 13) | (g << 19)) ^ ((g >>> 22) | (g << 10))) +
          ((g & h) | (a & (g | h)))) |
        0;
      e =
        (e +
          ((((b >>> 6) | (b << 26)) ^ ((b >>> 11) | (b << 21)) ^ ((b >>> 25) | (b << 7))) +
            (d ^ (b & (c ^ d))) +
            roundConstants.getInt32(i + 12) +
            w.getInt32(i + 12))) |
        0;
      a = (a + e) | 0;
      e =
        (e +
          (((f >>> 2) | (f << 30)) ^ ((f >>> 13) | (f << 19)) ^ ((f >>> 22) | (f << 10))) +
          ((f & g) | (h & (f | g)))) |
        0;
      d =
        (d +
          ((((a >>> 6) | (a << 26)) ^ ((a >>> 11) | (a << 21)) ^ ((a >>> 25) | (a << 7))) +
            (c ^ (a & (b ^ c))) +
            roundConstants.getInt32(i + 16) +
            w.getInt32(i + 16))) |
        0;
      h = (h + d) | 0;
      d =
        (d +
          (((e >>> 2) | (e << 30)) ^ ((e >>> 13) | (e << 19)) ^ ((e >>> 22) | (e << 10))) +
          ((e & f) | (g & (e | f)))) |
        0;
      c =
        (c +
          ((((h >>> 6) | (h << 26)) ^ ((h >>> 11) | (h << 21)) ^ ((h >>> 25) | (h << 7))) +
            (b ^ (h & (a ^ b))) +
            roundConstants.getInt32(i + 20) +
            w.getInt32(i + 20))) |
        0;
      g = (g + c) | 0;
      c =
        (c +
          (((d >>> 2) | (d << 30)) ^ ((d >>> 13) | (d << 19)) ^ ((d >>> 22) | (d << 10))) +
          ((d & e) | (f & (d | e)))) |
        0;
      b =
        (b +
          ((((g >>> 6) | (g << 26)) ^ ((g >>> 11) | (g << 21)) ^ ((g >>> 25) | (g << 7))) +
            (a ^ (g & (h ^ a))) +
            roundConstants.getInt32(i + 24) +
            w.getInt32(i + 24))) |
        0;
      f = (f + b) | 0;
      b =
        (b +
          (((c >>> 2) | (c << 30)) ^ ((c >>> 13) | (c << 19)) ^ ((c >>> 22) | (c << 10))) +
          ((c & d) | (e & (c | d)))) |
        0;
      a =
        (a +
          ((((f >>> 6) | (f << 26)) ^ ((f >>> 11) | (f << 21)) ^ ((f >>> 25) | (f << 7))) +
            (h ^ (f & (g ^ h))) +
            roundConstants.getInt32(i + 28) +
            w.getInt32(i + 28))) |
        0;
      e = (e + a) | 0;
      a =
        (a +
          (((b >>> 2) | (b << 30)) ^ ((b >>> 13) | (b << 19)) ^ ((b >>> 22) | (b << 10))) +
          ((b & c) | (d & (b | c)))) |
        0;
    }
    a = (a + s.getInt32(0)) | 0;
    s.setInt32(0, a);
    b = (b + s.getInt32(4)) | 0;
    s.setInt32(4, b);
    c = (c + s.getInt32(8)) | 0;
    s.setInt32(8, c);
    d = (d + s.getInt32(12)) | 0;
    s.setInt32(12, d);
    e = (e + s.getInt32(16)) | 0;
    s.setInt32(16, e);
    f = (f + s.getInt32(20)) | 0;
    s.setInt32(20, f);
    g = (g + s.getInt32(24)) | 0;
    s.setInt32(24, g);
    h = (h + s.getInt32(28)) | 0;
    s.setInt32(28, h);
  }
}
