/** The CRC-32 of bytes that come in pieces (APPNOTE 4.4.7: reversed polynomial 0xEDB88320, starting and ending inverted). */
export class Checksum {
  #register = -1;

  get value(): number {
    return ~this.#register >>> 0;
  }

  add(bytes: Uint8Array): void {
    let register = this.#register;
    for (const byte of bytes) register = (register >>> 8) ^ (remainders[(register ^ byte) & 0xff] as number);
    this.#register = register;
  }
}

const remainders = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});
