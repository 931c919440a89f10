/* global document, window, customElements, scrollTo */
import { mkdirSync, writeFileSync } from 'node:fs';
import { argv, env, stdout } from 'node:process';
import puppeteer from 'puppeteer-core';
import { serve } from '../../demo/serve.mjs';
import { chromiumArguments, engineLabels, findEngines, firefoxPreferences } from '../engines.mjs';
import { click, move, press, startOrca, type } from './orca.mjs';
import { tasks } from './tasks.mjs';

const only = argv.find((each) => each.startsWith('--only='))?.slice(7);
const snapshots = new URL('snapshots/', import.meta.url);

const server = await serve({});
for (const engine of ['chromium', 'firefox']) {
  const found = findEngines([engine]).get(engine);
  if (!found || !(env.ENGINES ?? 'chromium,firefox').includes(engine)) continue;
  const heard = [];
  for (const task of tasks.filter(
    ({ name }) => !only || only.split(',').some((part) => name.startsWith(part) || name.includes(` ${part}`)),
  )) {
    heard.push(`## ${task.name}\n\n${await perform(engine, found, task)}`);
    stdout.write('.');
  }
  const text = `# ${engineLabels[engine]}, spoken by Orca\n\n${heard.join('\n')}`;
  if (only) console.log(`\n${text}`);
  else {
    // What is spoken when depends on how busy the machine is: a person reads the difference.
    mkdirSync(snapshots, { recursive: true });
    writeFileSync(new URL(`${engine}.md`, snapshots), text);
    console.log(`\nspeech: wrote tests/speech/snapshots/${engine}.md; git diff says what is spoken otherwise than before`);
  }
}
process.exit();

/** Runs in a page: as soon as it is there, as what answers a reader may be on its way. */
async function focusOn(map, where, nth = 0) {
  const { shadowRoot } = document.querySelectorAll('agreement-map')[map];
  const there = () => shadowRoot.querySelectorAll(where)[nth];
  for (let i = 0; i < 500 && !there(); i++) await new Promise((later) => setTimeout(later, 20));
  there().focus();
}

/** Does one task in a browser of its own, with a screen reader of its own, and gives what was spoken after each act. */
async function perform(engine, executablePath, { page: path = '/tests/speech/map.html', map = 0, acts }) {
  const orca = await startOrca();
  const browser = await puppeteer.launch({
    ...(engine === 'firefox'
      ? {
          browser: 'firefox',
          extraPrefsFirefox: { ...firefoxPreferences, 'accessibility.force_disabled': -1 },
          args: ['--width=1280', '--height=1000'],
        }
      : { args: [...chromiumArguments, '--force-renderer-accessibility', '--window-size=1280,1000', '--window-position=0,0'] }),
    executablePath,
    headless: false,
    defaultViewport: null,
    env: orca.env,
  });
  try {
    const [page] = await browser.pages();
    await page.goto(server.url + path);
    await page.evaluate(async (nth) => {
      const map = document.querySelectorAll('agreement-map')[nth];
      map.scrollIntoView();
      await customElements.whenDefined('agreement-map');
      await map.loadComplete;
      scrollTo(0, 0);
    }, map);
    // What a page says when it opens is the browser's. The keyboard starts from the sentence before the map.
    const { x, y } = await page.evaluate(() => {
      const { left, top } = document.querySelector('p').getBoundingClientRect();
      return {
        x: Math.round(window.screenX + (window.outerWidth - window.innerWidth) / 2 + left + 5),
        y: Math.round(window.screenY + window.outerHeight - window.innerHeight + top + 8),
      };
    });
    await orca.listen();
    await click(x, y);
    await orca.listen();
    const lines = [];
    for (const [act, ...given] of acts) {
      if (act === 'press') await press(...given);
      else if (act === 'type') await type(given[0]);
      else if (act === 'sweep') await move(given[0]);
      // The way there by keys alone is held by other tests.
      else if (act === 'focus') await page.evaluate(focusOn, map, ...given);
      const said = await orca.listen();
      lines.push(`- ${act} ${given.join(' ')}\n${said.map((text) => `    ${text}\n`).join('') || '    (silence)\n'}`);
    }
    return lines.join('');
  } finally {
    await browser.close();
    orca.stop();
  }
}
