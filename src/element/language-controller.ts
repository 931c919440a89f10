import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows in which language the page around an element is, and hears when that changes. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** `lang` of the element or of the nearest one around it, out of shadow trees too; `''` where nobody says. */
  get tag(): string {
    // On a server an element has neither.
    let from: Partial<Element> | undefined = this.#host;
    let found: Element | null | undefined;
    while (from && !(found = from.closest?.('[lang]'))) from = hostOf(from);
    return found?.getAttribute('lang') ?? '';
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    for (let from: Element | undefined = this.#host; from; from = hostOf(from))
      this.#observer.observe(from.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

function hostOf(element: Partial<Element>): Element | undefined {
  return (element.getRootNode?.() as Partial<ShadowRoot> | undefined)?.host;
}
