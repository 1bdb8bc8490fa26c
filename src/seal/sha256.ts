import type { Digest } from '#domain/source.ts';

const roundConstants = /* @__PURE__ */ fractionalBits(64, Math.cbrt);
const initialState = /* @__PURE__ */ fractionalBits(8, Math.sqrt);

/** Up to this many bytes a blob is handed whole to the platform; above, it is read in pieces so that memory stays flat. */
const wholeBlobBytes = 8 * 1024 * 1024;

/**
 * SHA-256 fed piece by piece, which the platform's own does not offer: a file is digested while it streams.
 * Up to 2⁵³ bytes; `digest()` may be called once, after which the object is spent.
 *
 * Source: FIPS 180-4, sections 4.1.2, 4.2.2 and 6.2.
 */
export class Sha256 {
  readonly #state = Int32Array.from(initialState);
  readonly #schedule = new Int32Array(64);
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
    const whole = from + ((bytes.length - from) & ~63);
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
    for (const word of this.#state) hexadecimal += (word >>> 0).toString(16).padStart(8, '0');
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

async function platformDigest(bytes: Uint8Array<ArrayBuffer>): Promise<Digest> {
  // Absent where a page was not served over a secure origin.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return sha256(bytes);
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') as Digest;
}

function fractionalBits(count: number, root: (prime: number) => number): Int32Array {
  const words = new Int32Array(count);
  let found = 0;
  for (let candidate = 2; found < count; candidate++) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) {
      if (candidate % divisor === 0) prime = false;
    }
    if (!prime) continue;
    const value = root(candidate);
    words[found++] = ((value - Math.floor(value)) * 2 ** 32) | 0;
  }
  return words;
}

function compress(state: Int32Array, schedule: Int32Array, bytes: Uint8Array, from: number, until: number): void {
  const k = roundConstants;
  const w = schedule;
  const [s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0] = state;
  let [h0, h1, h2, h3, h4, h5, h6, h7] = [s0, s1, s2, s3, s4, s5, s6, s7];
  for (let at = from; at < until; at += 64) {
    for (let i = 0, p = at; i < 16; i++, p += 4) {
      w[i] = ((bytes[p] ?? 0) << 24) | ((bytes[p + 1] ?? 0) << 16) | ((bytes[p + 2] ?? 0) << 8) | (bytes[p + 3] ?? 0);
    }
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15] ?? 0;
      const y = w[i - 2] ?? 0;
      const sigma0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const sigma1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      w[i] = ((w[i - 16] ?? 0) + sigma0 + (w[i - 7] ?? 0) + sigma1) | 0;
    }
    let [a, b, c, d, e, f, g, h] = [h0, h1, h2, h3, h4, h5, h6, h7];
    for (let i = 0; i < 64; i++) {
      const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const choice = g ^ (e & (f ^ g));
      const t1 = (h + sum1 + choice + (k[i] ?? 0) + (w[i] ?? 0)) | 0;
      const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const majority = (a & b) | (c & (a | b));
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + sum0 + majority) | 0;
    }
    h0 = (h0 + a) | 0;
    h1 = (h1 + b) | 0;
    h2 = (h2 + c) | 0;
    h3 = (h3 + d) | 0;
    h4 = (h4 + e) | 0;
    h5 = (h5 + f) | 0;
    h6 = (h6 + g) | 0;
    h7 = (h7 + h) | 0;
  }
  state.set([h0, h1, h2, h3, h4, h5, h6, h7]);
}
