/** Aborts a request when its server falls silent, or when the caller's signal does. `AbortSignal.any` is newer than the browsers supported. */
export class Silence {
  readonly #controller = new AbortController();
  readonly #milliseconds: number;
  readonly #outer: AbortSignal | undefined;
  #timer: ReturnType<typeof setTimeout>;
  #isOver = false;

  /**
   * @param milliseconds how long the server may say nothing
   * @param outer the caller's signal, which aborts the request as well
   */
  constructor(milliseconds: number, outer?: AbortSignal) {
    this.#milliseconds = milliseconds;
    this.#outer = outer;
    outer?.addEventListener('abort', this.#stop, { once: true });
    this.#timer = setTimeout(this.#expire, milliseconds);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether the server was silent for too long. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Something was heard: wait anew. */
  broken(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#expire, this.#milliseconds);
  }

  /** Also lets go of an answer that nobody is going to read. */
  end(): void {
    clearTimeout(this.#timer);
    this.#outer?.removeEventListener('abort', this.#stop);
    this.#controller.abort();
  }

  readonly #stop = (): void => this.#controller.abort(this.#outer?.reason);

  readonly #expire = (): void => {
    this.#isOver = true;
    this.#controller.abort();
  };
}
