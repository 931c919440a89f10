import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageAround, watchLanguage } from './language-around.js';

/** Knows in which language the page around an element is, and hears when that changes. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get tag(): string {
    return languageAround(this.#host);
  }

  hostConnected(): void {
    this.#observer = watchLanguage(this.#host, () => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
