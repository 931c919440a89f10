import type { ArchiveEntry } from './archive.js';
import { Checksum } from './checksum.js';

/**
 * Packed bytes are handed to the browser a few at a time: it unpacks all that it has before anybody is asked whether that is
 * enough, and 16 kB of deflated data make at most 17 MB (a match of 258 bytes takes two bits).
 */
const handful = 16_384;

/** Why an entry could not be unpacked: more than was allowed, or not what was packed. */
export class UnpackError extends Error {
  override readonly name = 'UnpackError';
  readonly isTooLarge: boolean;

  constructor(isTooLarge: boolean, options?: ErrorOptions) {
    super(isTooLarge ? 'too large' : 'damaged', options);
    this.isTooLarge = isTooLarge;
  }
}

/**
 * The bytes of an entry, piece by piece as they are unpacked, so that what is too large is never held.
 *
 * @throws {UnpackError} once it is more than `limit` bytes, or is not what its directory says
 */
export async function* unpack({ method, checksum, size, packed }: ArchiveEntry, limit: number): AsyncGenerator<Uint8Array, void> {
  if (size > limit) throw new UnpackError(true);
  const sum = new Checksum();
  let total = 0;
  for await (const piece of method === 0 ? [packed] : inflate(packed)) {
    total += piece.length;
    if (total > size) throw new UnpackError(false);
    sum.add(piece);
    yield piece;
  }
  if (total !== size || sum.value !== checksum) throw new UnpackError(false);
}

async function* inflate(packed: Uint8Array): AsyncGenerator<Uint8Array, void> {
  let at = 0;
  const source = new ReadableStream<ArrayBufferView<ArrayBuffer> | ArrayBuffer>({
    pull(controller) {
      if (at >= packed.length) controller.close();
      else controller.enqueue(packed.slice(at, (at += handful)));
    },
  });
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (cause) {
    throw new UnpackError(false, { cause });
  } finally {
    await reader.cancel().catch(() => undefined); // What failed has nothing left to be stopped.
  }
}
