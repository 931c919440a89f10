import type { AdapterOptions, DataPlace } from './adapter-options.js';
import { type Fetched, fetchBytes } from './fetch-bytes.js';

/** The bytes of a place: fetched when it is an address, as they are when they are in hand. */
export async function readSource(place: DataPlace, signal: AbortSignal, { timeout }: AdapterOptions): Promise<Fetched> {
  if (typeof place === 'string') return fetchBytes(place, { signal, timeout });
  signal.throwIfAborted();
  return { ...place, contentType: '' };
}
