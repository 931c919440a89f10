/** Watches over an answer, and calls when its server has said nothing for too long. */
export class Silence {
  readonly #milliseconds: number;
  readonly #stop: () => void;
  #timer: ReturnType<typeof setTimeout>;
  #isOver = false;

  /**
   * @param milliseconds how long the server may say nothing
   * @param stop what to do then
   */
  constructor(milliseconds: number, stop: () => void) {
    this.#milliseconds = milliseconds;
    this.#stop = stop;
    this.#timer = setTimeout(this.#expire, milliseconds);
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

  end(): void {
    clearTimeout(this.#timer);
  }

  readonly #expire = (): void => {
    this.#isOver = true;
    this.#stop();
  };
}
