import type { ReactiveControllerHost } from 'lit';

/** Where it is told that a part could not be had. */
export interface FaultBook {
  /** The last one, until a reader tries again. */
  lateFault: Error | undefined;
}

/** Something that a reader may want: loaded once, when it is first wished for. Where it fails, the map says so and offers to try again. */
export class LatePart<T> {
  #value: T | undefined;
  #loading: Promise<void> | undefined;
  #fault: Error | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #faults: () => FaultBook;
  readonly #load: () => Promise<T>;

  constructor(host: ReactiveControllerHost, faults: () => FaultBook, load: () => Promise<T>) {
    this.#host = host;
    this.#faults = faults;
    this.#load = load;
  }

  /** What was loaded, where somebody wished for it. */
  get there(): T | undefined {
    return this.#value;
  }

  /** What was loaded; `undefined` while it is not there. */
  wish(): T | undefined {
    const isRefused = this.#fault !== undefined && this.#fault === this.#faults().lateFault;
    if (this.#value === undefined && !this.#loading && !isRefused) this.#loading = this.#begin();
    return this.#value;
  }

  /** What was loaded, as soon as it is there; `undefined` where it cannot be had. */
  async whenThere(): Promise<T | undefined> {
    if (this.wish() === undefined) await this.#loading;
    return this.#value;
  }

  async #begin(): Promise<void> {
    try {
      this.#value = await this.#load();
    } catch (error) {
      this.#fault = error as Error;
      this.#faults().lateFault = this.#fault;
    }
    this.#loading = undefined;
    this.#host.requestUpdate();
  }
}

/** Makes such a part of what loads it. */
export type Later = <T>(load: () => Promise<T>) => LatePart<T>;
