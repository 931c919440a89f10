import { type Fetched, fetchBytes } from '../../transfer/fetch-bytes.js';
import { TransferError } from '../../transfer/transfer-error.js';
import { GeographyError } from './geography-error.js';
import { mostBytes } from './limits.js';

/**
 * Fetches the file of a geography; a connection that fails is tried once more.
 * @throws {GeographyError} with a sentence that says why there is none; the signal's reason when aborted
 */
export async function fetchGeography(url: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const request = (): Promise<Fetched> => fetchBytes(url, { signal, limit: mostBytes, what: 'geography' });
  try {
    const { bytes } = await request().catch((cause: unknown) => {
      if (cause instanceof TransferError && cause.code === 'unreachable') return request();
      throw cause;
    });
    return bytes;
  } catch (cause) {
    if (cause instanceof TransferError) throw new GeographyError('not-transferred', { sentence: cause.message }, { cause });
    throw cause;
  }
}
