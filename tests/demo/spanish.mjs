import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv, env } from 'node:process';
import { serve } from '../../demo/serve.mjs';
import { engineLabels, findEngines } from '../engines.mjs';
import { bringAbout, states } from './axe/bring-about.mjs';
import { startBrowser } from './browser.mjs';
import { mapsSettled } from './maps-settled.mjs';

/** Whether a page in Spanish has a word of the English messages that no Spanish message has, at two widths, with everything opened in turn. */
// Pages of whose maps an author says nothing in words.
const pages = argv.includes('--all')
  ? ['es', 'index', 'states', 'models', 'signers', 'changes', 'measures', 'pending', 'dates', 'controls', 'copies', 'zoom', 'days']
  : ['es', 'changes', 'copies'];

const english = wordsIn((name) => name.startsWith('english') || /^(?:problems|place-problems|describe-)/.test(name));
const spanish = wordsIn((name) => name.startsWith('spanish'));
const onlyEnglish = [...english].filter((word) => word.length > 2 && !spanish.has(word));

const counts = { passed: 0, failed: 0, skipped: 0 };
const server = await serve({});
const browser = await startBrowser('chromium', findEngines(['chromium']).get('chromium'));
for (const width of [320, 1280]) {
  for (const name of pages) await visit(name, width);
}
await browser.close();
await server.close();
if (env.AGREEMENT_MAP_COUNTS) writeFileSync(env.AGREEMENT_MAP_COUNTS, JSON.stringify(counts));
console.log(`Spanish: ${counts.passed + counts.failed} states of maps, ${counts.failed} of them with English in them or cut off`);
if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;

async function visit(name, width) {
  const page = await browser.open(`${server.url}/demo/${name}.html`, { width, height: 900 });
  await page.evaluate(() => (document.documentElement.lang = 'es'));
  await page.evaluate(mapsSettled);
  for (const state of states) {
    const shown = await page.evaluate(bringAbout, state);
    if (shown === '') continue;
    const found = await page.evaluate(englishIn, onlyEnglish);
    counts[found.length === 0 ? 'passed' : 'failed'] += 1;
    if (found.length > 0)
      console.log(`✗ ${engineLabels.chromium} ${name} at ${width} px, ${state}\n${found.map((each) => `    ${each}`).join('\n')}`);
  }
  await page.close();
}

/** The words of the texts in some files of words. */
function wordsIn(isWanted) {
  const folder = new URL('../../src/scene/words/', import.meta.url);
  const texts = readdirSync(folder)
    .filter((name) => isWanted(name) && !/messages/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .flatMap((source) => source.replace(/^import .*$|\/\*[^]*?\*\/|\/\/.*$/gm, '').match(/'[^'\n]*'|`[^`]*`/g) ?? [])
    .map((text) => text.replace(/\$\{[^}]*\}/g, ' '));
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
}

/** Runs in a page: texts and names of every map that have one of these words, and what stands out of the window. */
function englishIn(words) {
  const known = new Set(words);
  const found = new Set();
  const note = (text, where) => {
    // Proper names have capitals inside a sentence; what an author wrote is the author’s.
    const left = (text ?? '').match(/(?<![\p{L}\d.-])\p{Ll}+(?![\p{L}\d])|^\s*\p{Lu}\p{Ll}+/gu) ?? [];
    const hits = left.map((each) => each.trim().toLowerCase()).filter((each) => known.has(each));
    if (hits.length > 0)
      found.add(`${where.localName}.${where.getAttribute('part') ?? where.className}: “${text.trim().slice(0, 120)}” (${hits.join(', ')})`);
  };
  const maps = [...document.querySelectorAll('agreement-map:not([label])')];
  // Agencies, documents and what others published are called as they are.
  const asTheyAre = 'code, textarea, [lang="en"], [part="published"] a, [translate="no"]:not([role="treeitem"], .site)';
  const names = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'alt', 'placeholder', 'label'];
  for (const element of maps.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('*:not(style)')])) {
    if (element.closest(asTheyAre)) continue;
    for (const name of names) note(element.getAttribute(name), element);
    for (const { nodeType, textContent } of element.childNodes) if (nodeType === Node.TEXT_NODE) note(textContent, element);
  }
  const { scrollWidth } = document.scrollingElement;
  if (scrollWidth > innerWidth) found.add(`the page is ${scrollWidth} px wide`);
  return [...found];
}
