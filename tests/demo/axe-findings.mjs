import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core finds wrong with a page, light and dark, with the table of its first map of states open; empty when nothing is.
 *
 * @param {import('./browser.mjs').Page} page
 * @returns {Promise<string[]>} a sentence for each finding
 */
export async function axeFindings(page) {
  await page.evaluate(axe);
  await page.evaluate(openTable);
  const findings = [];
  for (const scheme of ['light', 'dark']) findings.push(...(await page.evaluate(findingsIn, scheme)));
  return findings;
}

/** Runs in a page. */
async function openTable() {
  // One of states: for the three thousand rows of a table of counties it takes a minute.
  const root = document.querySelector('agreement-map[level="state"]')?.shadowRoot;
  const part = root?.querySelector('details');
  if (!part) return;
  part.open = true;
  const end = performance.now() + 30_000;
  while (!root.querySelector('table') && performance.now() < end) await new Promise((frame) => requestAnimationFrame(frame));
  // Both schemes are asked for in turn, and a color on its way from one to the other is neither.
  root.ownerDocument.documentElement.style.transition = 'none';
}

/** Runs in a page that has loaded axe-core: what it finds, a sentence each. Holds all it needs, since it crosses into the browser as text. */
export async function findingsIn(scheme) {
  document.documentElement.style.colorScheme = scheme;
  const { violations } = await window.axe.run(document, { resultTypes: ['violations'], elementRef: true, iframes: false });
  return violations.flatMap(({ id, nodes }) =>
    nodes
      // It sees boxes and no shapes: of words on a map it takes the color of whatever has them in its corners.
      // tests/scene/drawing/palette.test.ts holds those words to what they lie on.
      .filter(({ element }) => id !== 'color-contrast' || !element?.closest('.map'))
      .map(({ target, any, all, none }) => {
        const reason = [...any, ...all, ...none][0]?.message ?? '';
        return `axe, ${scheme}: ${id} at ${target.flat().join(' in ')}: ${reason}`;
      }),
  );
}
