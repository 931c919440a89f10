import type { AdapterOptions, DataBytes } from './adapter-options.js';
import { DataError } from '../data-error.js';
import { describeValue } from '../describe-value.js';
import { maxBytes } from '../tables/limits.js';
import { type Fetched, receiveBytes } from '../../transfer/fetch-bytes.js';
import { Inquiry } from '../../transfer/inquiry.js';
import { TransferError } from '../../transfer/transfer-error.js';

/**
 * The bytes of a source: received when they were asked for, as they are when they are in hand.
 *
 * @throws {TypeError} when what is in hand is no bytes and no text
 * @throws {DataError} when they cannot be had; the inquiry's signal's reason when that aborts
 */
export async function readSource(source: Inquiry | DataBytes, { timeout }: AdapterOptions): Promise<Fetched> {
  if (!(source instanceof Inquiry)) return { file: textOf(source), bytes: bytesOf(source), contentType: '' };
  try {
    return await receiveBytes(source, { timeout, limit: maxBytes, what: 'data' });
  } catch (cause) {
    if (!(cause instanceof TransferError)) throw cause;
    const { message, code, details } = cause as TransferError;
    throw new DataError(message, { file: source.url }, { code, details, cause });
  }
}

const textOf = (given: DataBytes): string => (typeof given?.file === 'string' ? given.file : 'The data');

function bytesOf(given: DataBytes): Uint8Array {
  const bytes: unknown = given?.bytes;
  if (typeof bytes === 'string') return new TextEncoder().encode(bytes);
  if (ArrayBuffer.isView(bytes)) return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // A buffer may be of another realm, as of a frame.
  if (Object.prototype.toString.call(bytes) === '[object ArrayBuffer]') return new Uint8Array(bytes as ArrayBuffer);
  throw new TypeError(
    `A file is an address, or its bytes with a name as in { bytes, file: "list.csv" }; its bytes are ${describeValue(bytes)}.`,
  );
}
