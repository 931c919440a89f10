/**
 * Runs in a page: waits until what a script of the page draws is there. `data-paths` on a drawing says how many paths it has in the end.
 * Holds all it needs, since it crosses into the browser as text.
 *
 * @returns {Promise<{drawn: number, expected: number}>}
 */
export async function pathsDrawn() {
  const drawing = document.querySelector('svg[data-paths]');
  const expected = Number(drawing?.dataset.paths ?? 0);
  const drawn = () => [...(drawing?.querySelectorAll('path') ?? [])].filter((path) => path.getAttribute('d')).length;
  const end = performance.now() + 60_000;
  while (drawn() < expected && performance.now() < end) await new Promise((frame) => requestAnimationFrame(frame));
  return { drawn: drawn(), expected };
}
