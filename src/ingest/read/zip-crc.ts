const table = /* @__PURE__ */ Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  return remainder;
});

/** CRC-32 of a ZIP entry, fed piece by piece. Source: ISO 3309, as APPNOTE.TXT 4.4.7 asks. */
export class Crc32 {
  #remainder = -1;

  update(bytes: Uint8Array): void {
    let remainder = this.#remainder;
    for (const byte of bytes) remainder = (table[(remainder ^ byte) & 255] ?? 0) ^ (remainder >>> 8);
    this.#remainder = remainder;
  }

  get value(): number {
    return ~this.#remainder >>> 0;
  }
}
