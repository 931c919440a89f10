import type { AdapterOptions, DataPlace } from './adapter-options.js';
import { DataError } from '../data-error.js';
import { maxBytes } from '../tables/limits.js';
import { type Fetched, fetchBytes } from '../../transfer/fetch-bytes.js';
import { TransferError } from '../../transfer/transfer-error.js';

/**
 * The bytes of a place: fetched when it is an address, as they are when they are in hand.
 *
 * @throws DataError when they cannot be had; the signal's reason when the signal aborts.
 */
export async function readSource(place: DataPlace, signal: AbortSignal, { timeout }: AdapterOptions): Promise<Fetched> {
  signal.throwIfAborted();
  if (typeof place !== 'string') return { ...place, contentType: '' };
  try {
    return await fetchBytes(place, { signal, timeout, limit: maxBytes, what: 'data' });
  } catch (cause) {
    if (!(cause instanceof TransferError)) throw cause;
    const { message, code, details } = cause as TransferError;
    throw new DataError(message, { file: place }, { code, details, cause });
  }
}
