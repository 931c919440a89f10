import { nodeResolve } from '@rollup/plugin-node-resolve';
import puppeteer from 'puppeteer-core';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { chromiumArguments, engineLabels, findEngines, firefoxPreferences } from '../engines.mjs';

export const name = 'find the county under the pointer';

const limit = 30;
const points = 1000;
const width = 960;

/**
 * Times a hit test at points spread over the whole map, sea included.
 *
 * @returns {Promise<{what: string, value: number, unit: string, limit?: number}[]>}
 */
export async function run() {
  const code = await bundle();
  const rows = [];
  for (const [engine, executablePath] of findEngines(['chromium', 'firefox'])) {
    const browser = await puppeteer.launch(
      engine === 'firefox'
        ? { browser: 'firefox', executablePath, extraPrefsFirefox: firefoxPreferences }
        : { executablePath, args: chromiumArguments },
    );
    const page = await browser.newPage();
    await page.addScriptTag({ content: code });
    const { times, hits } = await page.evaluate((...args) => window.bench.measure(...args), points, width);
    await browser.close();
    if (hits < points / 3) throw new Error(`only ${hits} of ${points} points hit a county`);
    times.sort((a, b) => a - b);
    const p95 = times[Math.floor(points * 0.95)];
    rows.push({ what: `${engineLabels[engine]}: median`, value: times[points >> 1], unit: 'µs' });
    rows.push({ what: `${engineLabels[engine]}: 95th percentile`, value: p95, unit: 'µs', limit });
  }
  return rows;
}

async function bundle() {
  const built = await rollup({
    input: new URL('hit-test-in-page.ts', import.meta.url).pathname,
    plugins: [nodeResolve({ browser: true }), esbuild({ target: 'es2021' })],
  });
  const { output } = await built.generate({ format: 'iife', name: 'bench', inlineDynamicImports: true });
  await built.close();
  return output[0].code;
}
