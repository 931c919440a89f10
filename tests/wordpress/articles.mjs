import { join } from 'node:path';
import process from 'node:process';
import { openEditor, readMap, save, until } from './newsroom.mjs';

/** Writes a post in the editor's own browser, as the author, so that WordPress filters what it filters. */
export async function write(site, title, content) {
  const page = await openEditor(site.author, '/wp-admin/post-new.php');
  await page.evaluate((text) => {
    const { blocks, data } = globalThis.wp;
    data.dispatch('core/block-editor').resetBlocks(blocks.parse(text));
  }, content);
  const saved = await save(page, title);
  await page.close();
  return saved;
}

/** A post as a reader has it, who is nobody to WordPress. */
export async function read(site, link, name, width = 1280) {
  site.reader ??= await site.newsroom.enter();
  const page = await site.reader.open(link, { width, height: 900 });
  const map = await page.evaluate(readMap);
  await page.evaluate(() => document.querySelector('agreement-figure')?.loadComplete);
  const rest = await page.evaluate(() => ({
    figure: document.querySelector('agreement-figure')?.textContent,
    hurt: window.hurt,
    maps: [...document.querySelectorAll('agreement-map')].map((each) =>
      Object.fromEntries([...each.attributes].map(({ name, value }) => [name, value])),
    ),
  }));
  const html = await (await fetch(link)).text();
  if (name) await picture(page, name, true);
  const { messages } = page;
  await page.close();
  return { map, html, messages, ...rest };
}

/** What the frame in the editor shows, once it is drawn; where a text is given, once that is in it. */
export async function previewOf(page, text = '') {
  await until(
    page,
    (wanted) => {
      const map = document.querySelector('.agreement-map-preview iframe')?.contentDocument?.querySelector('agreement-map');
      return Boolean(map?.scene && map.shadowRoot.querySelector('[part~="ledger"]') && map.shadowRoot.textContent.includes(wanted));
    },
    text,
  );
  const frame = await (await page.$('.agreement-map-preview iframe')).contentFrame();
  return frame.evaluate(readMap);
}

/** Chooses in a field beside the editor, by its label. */
export async function choose(page, label, value) {
  const field = await fieldOf(page, label);
  await field.select(value);
}

/** Fills one, as the browser's own picker of days does. */
export async function fill(page, label, value) {
  const field = await fieldOf(page, label);
  await field.evaluate((input, text) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

async function fieldOf(page, label) {
  const labelled = (text) =>
    [...document.querySelectorAll('.block-editor-block-inspector label')].find((each) => each.textContent.trim() === text)?.control;
  await until(page, `(${labelled})(${JSON.stringify(label)}) !== undefined`);
  const handle = await page.evaluateHandle(labelled, label);
  return handle.asElement();
}

/** A picture to look at, where somebody wants them: `WORDPRESS_PICTURES=folder npm run test:wordpress`. */
export async function picture(page, name, fullPage = false) {
  const folder = process.env.WORDPRESS_PICTURES;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
}

/** A text as PHP reads it. */
export const php = (text) => `base64_decode('${Buffer.from(text).toString('base64')}')`;
