import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import puppeteer from 'puppeteer-core';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { chromiumArguments, engineLabels, findEngines, firefoxPreferences } from '../engines.mjs';

export const name = 'decode counties until they can be drawn';

const { resolve } = createRequire(import.meta.url);
const limit = 0.5;
// Every page decodes once, so what counts is the first round in a new page; the rest show what a warmed-up engine makes of it.
const pages = 15;
const rounds = 6;

/**
 * Times the bundled counties against topojson-client's `feature` and two `mesh` calls on the stock file of us-atlas. Both
 * begin with the text that was sent; how it compares with a stock file that somebody has parsed already is told beside it.
 * Milliseconds are the least of several pages that take turns, for what else a machine does only adds; `first` is a page's first decode.
 *
 * @returns {Promise<{what: string, value: number, unit: string, limit?: number}[]>}
 */
export async function run() {
  const code = await bundle();
  const stock = await readFile(resolve('us-atlas/counties-albers-10m.json'), 'utf8');
  const rows = [];
  for (const [engine, executablePath] of findEngines(['chromium', 'firefox'])) {
    const browser = await puppeteer.launch(
      engine === 'firefox'
        ? { browser: 'firefox', executablePath, extraPrefsFirefox: firefoxPreferences }
        : { executablePath, args: chromiumArguments },
    );
    const times = { ours: [], stock: [], parsed: [] };
    for (let i = 0; i < pages; i++) {
      for (const subject of Object.keys(times)) times[subject].push(await measureInPage(browser, code, subject, stock));
    }
    await browser.close();
    rows.push(...rowsOf('first', engine, times, (each) => each.slice(0, 1)));
    rows.push(...rowsOf('again', engine, times, (each) => each.slice(1)));
  }
  return rows;
}

async function bundle() {
  const built = await rollup({
    input: new URL('geography-in-page.ts', import.meta.url).pathname,
    plugins: [nodeResolve({ browser: true }), esbuild({ target: 'es2021' })],
  });
  const { output } = await built.generate({ format: 'iife', name: 'bench' });
  await built.close();
  return output[0].code;
}

async function measureInPage(browser, code, subject, stock) {
  const page = await browser.newPage();
  await page.addScriptTag({ content: code });
  const times = await page.evaluate((...args) => window.bench.measure(...args), subject, stock, rounds);
  await page.close();
  return times;
}

function rowsOf(kind, engine, times, choose) {
  const [ours, stock, parsed] = [times.ours, times.stock, times.parsed].map((each) => Math.min(...each.flatMap(choose)));
  const what = `${engineLabels[engine]}, ${kind}`;
  return [
    { what: `${what}: bundled`, value: ours, unit: 'ms' },
    { what: `${what}: stock file`, value: stock, unit: 'ms' },
    { what: `${what}: bundled against stock`, value: ours / stock, unit: '×', limit },
    { what: `${what}: bundled against stock already parsed`, value: ours / parsed, unit: '×' },
  ];
}
