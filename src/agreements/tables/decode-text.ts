/**
 * Text of a file whose encoding nobody states: by byte-order mark, else UTF-16 by its zero bytes, else UTF-8, and
 * windows-1252 when the bytes are no UTF-8, as browsers do for Western pages. The mark itself is dropped.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Variant(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** In two steps, because in one Node 20 and 22 take windows-1252 for Latin-1 and lose curled quotes (nodejs/node#56542). */
function decodeWindows1252(bytes: Uint8Array): string {
  const decoder = new TextDecoder('windows-1252');
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

function utf16Variant(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2_000);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  // Latin letters in UTF-16 are every second byte zero; text in another encoding has no zero byte at all.
  const enough = sample.length / 8;
  if (odd > enough && even < odd / 4) return 'utf-16le';
  if (even > enough && odd < even / 4) return 'utf-16be';
  return null;
}
