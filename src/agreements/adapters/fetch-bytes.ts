import { DataError } from '../data-error.js';
import { MAX_BYTES } from '../tables/limits.js';

/** A server that has sent nothing for this long is taken for one that never will. */
const SILENCE = 30_000;

/** A file as it came. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** The media type alone, in lower case; `''` when the server did not say. */
  readonly contentType: string;
  /** What to call the file in messages: the address as the author wrote it. */
  readonly file: string;
}

/**
 * Fetches a whole file. `timeout` is the longest silence in milliseconds, not the longest download.
 *
 * @throws DataError when the server cannot be reached, answers with an error, falls silent, or sends more than {@link MAX_BYTES};
 * the signal's reason when the signal aborts.
 */
export async function fetchBytes(src: string, { signal, timeout = SILENCE }: { signal: AbortSignal; timeout?: number }): Promise<Fetched> {
  signal.throwIfAborted();
  const silence = new Silence(src, timeout, signal);
  let response: Response | undefined;
  try {
    response = await fetch(src, { signal: silence.signal });
    if (!response.ok) throw new DataError(refusal(src, response.status), { file: src });
    const contentType = (response.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
    return { bytes: await readBody(response, src, silence), contentType, file: src };
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof DataError) throw cause;
    if (silence.fault) throw silence.fault;
    throw new DataError(response ? brokenOff(src) : unreachable(src), { file: src }, { cause });
  } finally {
    silence.end();
  }
}

const brokenOff = (src: string): string => `The data at "${src}" broke off before its end.`;

const unreachable = (src: string): string =>
  `The data at "${src}" could not be reached: the address may be wrong, or its server may not let this page read it.`;

async function readBody(response: Response, src: string, silence: Silence): Promise<Uint8Array> {
  if (!response.body) return new Uint8Array();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    silence.broken();
    chunks.push(part.value);
    length += part.value.length;
    if (length <= MAX_BYTES) continue;
    await reader.cancel();
    throw new DataError(`The data at "${src}" is larger than ${MAX_BYTES / 1e6} MB, which is more than this map reads.`, { file: src });
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

/** Aborts a request when its server falls silent, or when the caller's signal does. `AbortSignal.any` is newer than the browsers supported. */
class Silence {
  private readonly controller = new AbortController();
  private timer: ReturnType<typeof setTimeout>;
  fault: DataError | null = null;

  constructor(
    private readonly src: string,
    private readonly timeout: number,
    private readonly outer: AbortSignal,
  ) {
    outer.addEventListener('abort', this.stop, { once: true });
    this.timer = setTimeout(this.expire, timeout);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Something was heard: wait anew. */
  broken(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.expire, this.timeout);
  }

  /** Also lets go of an answer that nobody is going to read. */
  end(): void {
    clearTimeout(this.timer);
    this.outer.removeEventListener('abort', this.stop);
    this.controller.abort();
  }

  private readonly stop = (): void => this.controller.abort(this.outer.reason);

  private readonly expire = (): void => {
    this.fault = new DataError(`The server of "${this.src}" did not answer within ${this.timeout / 1000} seconds.`, { file: this.src });
    this.controller.abort(this.fault);
  };
}

function refusal(src: string, status: number): string {
  if (status === 404 || status === 410) return `There is no data at "${src}" (the server answered ${status}).`;
  if (status === 401 || status === 403) return `The server does not let readers have "${src}" (it answered ${status}).`;
  return `The server of "${src}" answered with an error (${status}).`;
}
