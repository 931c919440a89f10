/** A promise that is fulfilled from outside, once. */
export class Outcome {
  readonly promise: Promise<void>;
  #settle: () => void = () => {};
  #settled = false;

  constructor() {
    this.promise = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  get isSettled(): boolean {
    return this.#settled;
  }

  settle(): void {
    this.#settled = true;
    this.#settle();
  }
}
