import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a picture has to stand before it is said: a reader who moves on through days hears the last one. */
const patience = 500;

/**
 * What is said of what the reader did, and of another picture than before. It is put into one place of the page, which is there from the
 * beginning: what comes into the page with its words is not read aloud by every program.
 */
export class Speaker implements ReactiveController {
  /** Each is another object, so that the same words are said again. */
  said: { readonly text: string } = { text: '' };
  readonly #host: ReactiveControllerHost;
  readonly #nameOf: () => string;
  #name = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param nameOf the picture in words; `''` while there is none */
  constructor(host: ReactiveControllerHost, nameOf: () => string) {
    this.#host = host;
    this.#nameOf = nameOf;
    host.addController(this);
  }

  hostUpdated(): void {
    const name = this.#nameOf();
    if (name === '' || name === this.#name) return;
    clearTimeout(this.#timer);
    // The first picture is no news.
    if (this.#name !== '') this.#timer = setTimeout(() => this.say(this.#name), patience);
    this.#name = name;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  say(text: string): void {
    this.said = { text };
    this.#host.requestUpdate();
  }
}
