import { GeographyError } from './geography-error.js';

/** Milliseconds after which a server that has not sent everything is taken for silent, as with data. */
const patience = 30_000;

/**
 * Fetches the file of a geography; a connection that fails is tried once more.
 * @throws {GeographyError} with a sentence that says why there is none; the signal's reason when aborted
 */
export async function fetchGeography(url: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const stop = new AbortController();
  const follow = (): void => stop.abort(signal?.reason);
  const silent = new GeographyError(`The geography ${url} could not be loaded: its server does not answer.`);
  const timer = setTimeout(() => stop.abort(silent), patience);
  signal?.addEventListener('abort', follow, { once: true });
  const request = (): Promise<Response> => fetch(url, { signal: stop.signal });
  try {
    signal?.throwIfAborted();
    const response = await request().catch(request);
    if (!response.ok) throw new GeographyError(`The geography ${url} could not be loaded: the server answered ${response.status}.`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    signal?.throwIfAborted();
    stop.signal.throwIfAborted();
    if (error instanceof GeographyError) throw error;
    const unreachable = 'could not be reached: the address may be wrong, or its server may not let this page read it';
    throw new GeographyError(`The geography ${url} ${unreachable}.`, { cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', follow);
  }
}
