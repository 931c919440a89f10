/** `lang` of an element or of the nearest one around it, out of shadow trees too; `''` where nobody says. */
export function languageAround(element: Partial<Element>): string {
  // On a server an element has neither.
  const found = element.closest?.('[lang]');
  const host = hostOf(element);
  return found ? (found.getAttribute('lang') as string) : host ? languageAround(host) : '';
}

/** Calls whenever a `lang` is set around an element, until the observer is disconnected. */
export function watchLanguage(element: Element, changed: () => void): MutationObserver {
  const observer = new MutationObserver(changed);
  for (let from: Element | undefined = element; from; from = hostOf(from))
    observer.observe(from.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
  return observer;
}

function hostOf(element: Partial<Element>): Element | undefined {
  return (element.getRootNode?.() as Partial<ShadowRoot> | undefined)?.host;
}
