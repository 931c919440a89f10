/**
 * Runs in a page: waits until every figure in its text is known, and says which are not. A figure whose author wrote another number says so
 * on the console. Holds all it needs, since it crosses into the browser as text.
 *
 * @returns {Promise<string[]>} a sentence for each that is not
 */
export async function figuresKnown() {
  const figures = [...document.querySelectorAll('agreement-figure')];
  if (figures.length === 0) return [];
  const late = new Promise((resolve) => setTimeout(resolve, 60_000));
  await Promise.race([late, customElements.whenDefined('agreement-figure')]);
  await Promise.race([late, Promise.all(figures.map(({ loadComplete }) => loadComplete))]);
  return figures.flatMap(({ outerHTML, value }) => (typeof value === 'number' ? [] : [`Not known: ${outerHTML}`]));
}
