import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import puppeteer from 'puppeteer-core';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { chromiumArguments, engineLabels, findEngines, firefoxPreferences } from '../engines.mjs';

/**
 * Calls `measure` with each engine that puppeteer drives.
 *
 * @param {string} file what runs in the page, beside this file; its exports are `window.bench` there
 * @param {(open: () => Promise<import('puppeteer-core').Page>, label: string) => Promise<object[]>} measure gives rows; `open` gives new pages
 */
export async function inBrowsers(file, measure) {
  const content = await bundle(file);
  const rows = [];
  for (const [engine, executablePath] of findEngines(['chromium', 'firefox'])) {
    const browser = await puppeteer.launch(
      engine === 'firefox'
        ? { browser: 'firefox', executablePath, extraPrefsFirefox: firefoxPreferences }
        : { executablePath, args: chromiumArguments },
    );
    const open = async () => {
      const page = await browser.newPage();
      await page.addScriptTag({ content });
      return page;
    };
    rows.push(...(await measure(open, engineLabels[engine])));
    await browser.close();
  }
  return rows;
}

async function bundle(file) {
  const built = await rollup({
    input: fileURLToPath(new URL(file, import.meta.url)),
    plugins: [nodeResolve({ browser: true }), esbuild({ target: ['chrome111', 'firefox114', 'safari16.4'] })],
  });
  const { output } = await built.generate({ format: 'iife', name: 'bench', inlineDynamicImports: true });
  await built.close();
  return output[0].code;
}
