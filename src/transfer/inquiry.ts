/**
 * A file that was asked for. To ask takes little, and to read what comes takes more: a page can ask before it has what reads. An answer
 * that failed is said by whoever reads it.
 */
export class Inquiry {
  /** The address as the author wrote it. */
  readonly url: string;
  /** The caller's, which aborts the request as well. */
  readonly signal: AbortSignal | undefined;
  readonly response: Promise<Response>;
  readonly #controller = new AbortController();

  constructor(url: string, signal?: AbortSignal) {
    this.url = url;
    this.signal = signal;
    signal?.addEventListener('abort', this.#follow, { once: true });
    this.response = fetch(url, { signal: this.#controller.signal });
    this.response.catch(() => undefined);
  }

  /** Also lets go of an answer that nobody is going to read. */
  end(): void {
    this.signal?.removeEventListener('abort', this.#follow);
    this.#controller.abort();
  }

  readonly #follow = (): void => this.#controller.abort(this.signal?.reason);
}
