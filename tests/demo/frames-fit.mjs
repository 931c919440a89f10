/**
 * Runs in a page: waits until every embedded map has told the page around a height that a map has, and says which have not. Holds all it
 * needs, since it crosses into the browser as text.
 *
 * @returns {Promise<string[]>} a sentence for each that has not
 */
export async function framesFit() {
  const least = 350;
  const frames = [...document.querySelectorAll('iframe[src*="embed.html"]')];
  const end = performance.now() + 60_000;
  const isLow = ({ height }) => Number(height) < least;
  for (const frame of frames) {
    frame.scrollIntoView({ block: 'center' });
    while (isLow(frame) && performance.now() < end) await new Promise((later) => setTimeout(later, 50));
  }
  return frames.filter(isLow).map(({ src, height }) => `Embedded and ${height} px high: ${src}`);
}
