/**
 * Runs in a page: brings every map into view, waits until it is drawn or has failed, and says what it shows. Holds all it
 * needs, since it crosses into the browser as text.
 *
 * @returns {Promise<{expected: string, settled: boolean, land: number, classes: number}[]>} a row for each map, in order
 */
export async function mapsSettled() {
  const within = (time, promise) => Promise.race([promise.then(() => true), new Promise((late) => setTimeout(late, time, false))]);
  const documents = [document];
  for (const { contentDocument } of document.querySelectorAll('iframe')) if (contentDocument) documents.push(contentDocument);
  const rows = [];
  for (const map of documents.flatMap((page) => [...page.querySelectorAll('agreement-map')])) {
    map.scrollIntoView({ block: 'center' });
    const registry = map.ownerDocument.defaultView.customElements;
    const defined = await within(30_000, registry.whenDefined('agreement-map'));
    const settled = defined && 'loadComplete' in map && (await within(60_000, Promise.resolve(map.loadComplete)));
    await map.updateComplete;
    const painted = (part) =>
      [...(map.shadowRoot?.querySelectorAll(`[part~="${part}"]`) ?? [])].filter((path) => path.getAttribute('d')).length;
    rows.push({
      expected: map.dataset.expect ?? 'map',
      settled,
      land: painted('land'),
      classes: painted('class'),
    });
  }
  document.scrollingElement.scrollTop = 0;
  await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
  return rows;
}
