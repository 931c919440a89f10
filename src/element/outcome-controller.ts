import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadErrorEvent } from './events.js';
import type { LoadController } from './load-controller.js';
import { savesData } from './saves-data.js';
import { whenIdle } from './when-idle.js';

/** Says once of each picture whether it could be had, as `<img>` does, and then loads what acts for a reader. */
export class OutcomeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #load: LoadController;
  #settle: (() => void) | undefined;
  #settled = this.#begin();
  #announced: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost & Element, load: LoadController) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** Fulfilled when the picture asked for now is drawn or has failed. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  hostUpdated(): void {
    const { geographyError, dataError, isComplete } = this.#load;
    const error = geographyError ?? dataError;
    if (!error && !isComplete) {
      if (!this.#settle) this.#settled = this.#begin();
      return;
    }
    if (!this.#settle) return;
    this.#settle();
    this.#settle = undefined;
    const { geography, data } = this.#load;
    // Another question about the same data is no load.
    const isNew = error !== undefined || geography !== this.#announced[0] || data !== this.#announced[1];
    this.#announced = error ? [] : [geography, data];
    if (isNew) this.#host.dispatchEvent(error ? new LoadErrorEvent(error) : new Event('load'));
    if (error) return;
    whenIdle(() => {
      void this.#load.wishDetails();
      // For whoever points or searches next; who saves data waits until they do.
      if (this.#host.isConnected && !savesData()) this.#load.wishReader();
    });
  }

  #begin(): Promise<void> {
    return new Promise((settle) => (this.#settle = settle));
  }
}
