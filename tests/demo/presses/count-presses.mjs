import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { serve } from '../../../demo/serve.mjs';
import { chromiumArguments, findEngines } from '../../engines.mjs';
import { questions } from './questions.mjs';
import { means } from './readers.mjs';

// Every question of the list is asked of the built pages by finger, by mouse and by keyboard, and what was pressed is held to the table that
// readers of the documentation see. `--write` writes it anew.
const document = new URL('../../../docs/presses.md', import.meta.url);
const start = '<!-- counted by tests/demo/presses -->\n';

const chromium = findEngines(['chromium']).get('chromium');
const counts = { passed: 0, failed: 0, skipped: chromium ? 0 : 1 };
if (chromium) await askAll(chromium);
else console.log('Chromium is not installed: nothing was asked.');
if (process.env.AGREEMENT_MAP_COUNTS) writeFileSync(process.env.AGREEMENT_MAP_COUNTS, JSON.stringify(counts));
if (counts.failed > 0) process.exitCode = 1;

async function askAll(executablePath) {
  const server = await serve();
  const browser = await puppeteer.launch({ executablePath, args: chromiumArguments });
  const rows = [];
  try {
    for (const question of questions) {
      const cells = [];
      for (const by of Object.keys(means)) cells.push(question.page === null ? 'no' : await ask(browser, server.url, question, by));
      rows.push(`| ${question.id} | ${question.asks} | ${cells.join(' | ')} |`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const table = `| | question | finger | mouse | keyboard |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
  const [words] = readFileSync(document, 'utf8').split(start);
  const written = `${words}${start}\n${table}`;
  if (process.argv.includes('--write')) writeFileSync(document, written);
  const isTold = readFileSync(document, 'utf8') === written;
  counts[isTold ? 'passed' : 'failed'] += 1;
  if (!isTold) console.log(`✗ docs/presses.md has other numbers. Counted:\n${table}`);
}

/** @returns what was pressed, in words; why there is no answer, where there is none */
async function ask(browser, url, question, by) {
  const page = await browser.newPage();
  const hosts = new Set();
  page.on('request', (request) => request.url().startsWith('http') && hosts.add(new URL(request.url()).host));
  try {
    await page.setViewport(means[by].viewport);
    await page.goto(`${url}/demo/${question.page}`, { waitUntil: 'load' });
    const map = question.map ?? 0;
    await page.evaluate(ready, map);
    const reader = means[by].create(page, map);
    await question.act?.(reader);
    const seen = await page.evaluate(inSight, map, question.answer.source, question.answer.flags);
    if (seen !== null) throw new Error(`not in sight: ${question.answer}. ${seen.slice(0, 600)}`);
    if (hosts.size > 1) throw new Error(`asked of others: ${[...hosts]}`);
    counts.passed += 1;
    return wordsOf(reader.count);
  } catch (error) {
    counts.failed += 1;
    console.log(`✗ ${question.id} by ${by}: ${error.message}`);
    return 'not answered';
  } finally {
    await page.close();
  }
}

function wordsOf({ presses, letters }) {
  return letters === 0 ? String(presses) : `${presses}, ${letters} letters`;
}

/** Runs in a page: waits for a map that answers, and puts the keyboard before its first stop. */
async function ready(position) {
  const map = document.querySelectorAll('agreement-map')[position];
  map.scrollIntoView();
  await map.loadComplete;
  const { shadowRoot } = map;
  // The steps of the key are stops of the Tab key as soon as they are tied to the map.
  const parts = [
    'tooltip',
    'legend-step',
    ...(map.hasAttribute('controls') ? ['day'] : []),
    ...(map.hasAttribute('policy') ? ['law'] : []),
  ];
  const isThere = () => parts.every((part) => shadowRoot.querySelector(`[part~="${part}"]`));
  for (let i = 0; i < 500 && !isThere(); i++) await new Promise((later) => setTimeout(later, 20));
  map.tabIndex = -1;
  map.focus({ preventScroll: true });
  map.removeAttribute('tabindex');
}

/** Runs in a page: waits for words in a map. @returns what is there instead; `null` where they are there */
async function inSight(position, source, flags) {
  const figure = document.querySelectorAll('agreement-map')[position].shadowRoot.querySelector('figure');
  const answer = new RegExp(source, flags);
  for (let i = 0; i < 250 && !answer.test(figure.innerText); i++) await new Promise((later) => setTimeout(later, 20));
  return answer.test(figure.innerText) ? null : figure.innerText;
}
