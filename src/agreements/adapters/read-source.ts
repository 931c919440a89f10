import type { AdapterOptions, DataBytes } from './adapter-options.js';
import { DataError } from '../data-error.js';
import { maxBytes } from '../tables/limits.js';
import { type Fetched, receiveBytes } from '../../transfer/fetch-bytes.js';
import { Inquiry } from '../../transfer/inquiry.js';
import { TransferError } from '../../transfer/transfer-error.js';

/**
 * The bytes of a source: received when they were asked for, as they are when they are in hand.
 *
 * @throws {DataError} when they cannot be had; the inquiry's signal's reason when that aborts
 */
export async function readSource(source: Inquiry | DataBytes, { timeout }: AdapterOptions): Promise<Fetched> {
  if (!(source instanceof Inquiry)) return { ...source, contentType: '' };
  try {
    return await receiveBytes(source, { timeout, limit: maxBytes, what: 'data' });
  } catch (cause) {
    if (!(cause instanceof TransferError)) throw cause;
    const { message, code, details } = cause as TransferError;
    throw new DataError(message, { file: source.url }, { code, details, cause });
  }
}
