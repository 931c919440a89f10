import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows in which language the page around an element is, and hears when that changes. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: MutationObserver;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  /** `lang` of the element or of the nearest one around it, out of shadow trees too; `''` where nobody says. */
  get tag(): string {
    let from: Element | undefined = this.#host;
    let found: Element | null | undefined;
    while (from && !(found = from.closest('[lang]'))) from = hostOf(from);
    return found?.getAttribute('lang') ?? '';
  }

  hostConnected(): void {
    for (let from: Element | undefined = this.#host; from; from = hostOf(from))
      this.#observer.observe(from.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}

function hostOf(element: Element): Element | undefined {
  return (element.getRootNode() as Partial<ShadowRoot>).host;
}
