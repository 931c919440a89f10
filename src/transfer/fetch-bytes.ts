import { Inquiry } from './inquiry.js';
import { Silence } from './silence.js';
import { type Asked, TransferError } from './transfer-error.js';

/** A server that has sent nothing for this long is taken for one that never will. */
const patience = 30_000;

/** How to read an answer. */
export interface ReceiveOptions {
  /** The longest silence in milliseconds, not the longest download; 30 seconds unless told. */
  readonly timeout?: number | undefined;
  /** The most bytes to take. */
  readonly limit: number;
  /** The noun for what is fetched, as messages name it. */
  readonly what: string;
}

/** A file as it came. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** The media type alone, in lower case; `''` when the server did not say. */
  readonly contentType: string;
  /** What to call the file in messages: the address as the author wrote it. */
  readonly file: string;
}

/**
 * Fetches a whole file.
 *
 * @throws {TransferError} as {@link receiveBytes} does
 */
export async function fetchBytes(
  url: string,
  { signal, ...options }: ReceiveOptions & { signal?: AbortSignal | undefined },
): Promise<Fetched> {
  signal?.throwIfAborted();
  return receiveBytes(new Inquiry(url, signal), options);
}

/**
 * Reads the answer to an inquiry, and ends it.
 *
 * @throws {TransferError} when the server cannot be reached, answers with an error, falls silent, or sends more than the limit;
 * the inquiry's signal's reason when that aborts
 */
export async function receiveBytes(inquiry: Inquiry, { timeout = patience, limit, what }: ReceiveOptions): Promise<Fetched> {
  const { url, signal } = inquiry;
  const asked: Asked = { what, url };
  const silence = new Silence(timeout, () => inquiry.end());
  let response: Response | undefined;
  try {
    response = await inquiry.response;
    if (!response.ok) throw refusal(asked, response.status);
    const bytes = await readBody(response, silence, limit);
    if (bytes === null) throw new TransferError('too-large', { ...asked, megabytes: limit / 1e6 });
    return { bytes, contentType: mediaType(response), file: url };
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof TransferError) throw cause;
    if (silence.isOver) throw new TransferError('silent', { ...asked, seconds: timeout / 1000 }, { cause });
    throw new TransferError(response ? 'broken-off' : 'unreachable', asked, { cause });
  } finally {
    silence.end();
    inquiry.end();
  }
}

function refusal(asked: Asked, status: number): TransferError {
  if (status === 404 || status === 410) return new TransferError('missing', { ...asked, status });
  if (status === 401 || status === 403) return new TransferError('forbidden', { ...asked, status });
  return new TransferError('server-error', { ...asked, status });
}

function mediaType({ headers }: Response): string {
  const [type = ''] = (headers.get('content-type') ?? '').split(';');
  return type.trim().toLowerCase();
}

/** `null` when there is more than the limit. */
async function readBody({ body }: Response, silence: Silence, limit: number): Promise<Uint8Array | null> {
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    silence.broken();
    chunks.push(part.value);
    length += part.value.length;
    if (length <= limit) continue;
    await reader.cancel();
    return null;
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
