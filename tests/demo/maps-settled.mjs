/**
 * Runs in a page: waits until every map on it is drawn or has failed, and says what each one shows. Self-contained, since
 * it crosses into the browser as text.
 *
 * @returns {Promise<{ended: string, classes: number, expected: string}[]>}
 */
export async function mapsSettled() {
  const maps = [...document.querySelectorAll('agreement-map')];
  await Promise.race([
    customElements.whenDefined('agreement-map'),
    new Promise((late) => setTimeout(late, 10_000)),
  ]);
  const settled = maps.map(async (map) => {
    const ended = await Promise.resolve(map.loadComplete).then(
      () => 'load',
      (error) => `error: ${error?.message ?? error}`,
    );
    await map.updateComplete;
    const painted = [...(map.shadowRoot?.querySelectorAll('[part~="class"]') ?? [])];
    return {
      ended,
      classes: painted.filter((path) => path.getAttribute('d')).length,
      expected: map.dataset.expect ?? 'load',
    };
  });
  const outcomes = await Promise.all(settled);
  await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
  return outcomes;
}
