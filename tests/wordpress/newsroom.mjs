import puppeteer from 'puppeteer-core';
import { chromiumArguments } from '../engines.mjs';

/** How long WordPress's pages may take, on a machine that has other things to do. */
const patience = 30_000;

/**
 * People of a newsroom, each in a browser of their own, at the pages of a WordPress.
 *
 * @param {string} executablePath of Chromium
 * @param {string} url of the site
 */
export async function openNewsroom(executablePath, url) {
  const browser = await puppeteer.launch({ executablePath, args: chromiumArguments });
  const open = async (context, path, size = { width: 1280, height: 900 }) => {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const messages = [];
    page.on('console', (message) => ['warn', 'warning', 'error'].includes(message.type()) && messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
    page.on('dialog', (dialog) => dialog.accept());
    await page.setViewport(size);
    await page.bringToFront();
    await page.goto(new URL(path, url).href, { waitUntil: 'load' });
    return Object.assign(page, { messages });
  };
  const enter = async () => {
    const context = await browser.createBrowserContext();
    return { open: (path, size) => open(context, path, size) };
  };
  const logIn = async (name) => {
    const person = await enter();
    const page = await person.open('/wp-login.php');
    // The page takes the cursor to the name while somebody types.
    await page.$eval('#user_login', (field, text) => (field.value = text), name);
    await page.$eval('#user_pass', (field, text) => (field.value = text), `${name}-password`);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    await page.close();
    return person;
  };
  return { enter, logIn, close: () => browser.close() };
}

/** Opens the editor for a new post or a post, without its tour. */
export async function openEditor(person, path) {
  const page = await person.open(path);
  await until(page, () => Boolean(globalThis.wp?.data?.select('core/editor')?.getCurrentPostId()));
  // What WordPress keeps of a person's choices arrives some time after the editor.
  await until(page, () => {
    globalThis.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    return (
      document.querySelector('.components-modal__screen-overlay') === null &&
      document.querySelector('.edit-post-header-toolbar__inserter-toggle') !== null
    );
  });
  return page;
}

/** Chooses the map in the editor, with its settings beside it; whether WordPress finds what it holds valid. */
export async function chooseMap(page) {
  return page.evaluate(() => {
    const { select, dispatch } = globalThis.wp.data;
    const block = select('core/block-editor')
      .getBlocks()
      .find(({ name }) => name === 'agreement-map/map');
    dispatch('core/block-editor').selectBlock(block.clientId);
    dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    return block.isValid;
  });
}

/** Waits until something is so in a page, asking from here: what waits in the page itself never ends in WordPress's editor. */
export async function until(page, isSo, ...args) {
  const end = Date.now() + patience;
  while (!(await page.evaluate(isSo, ...args))) {
    if (Date.now() > end) throw new Error(`Within ${patience} ms this was not so: ${isSo} ${args}`);
    await new Promise((wait) => setTimeout(wait, 200));
  }
}

/** Publishes or updates what the editor holds, and says where it is to be read. */
export async function save(page, title) {
  return page.evaluate(async (name) => {
    const { select, dispatch } = globalThis.wp.data;
    if (name) dispatch('core/editor').editPost({ title: name });
    dispatch('core/editor').editPost({ status: 'publish' });
    await dispatch('core/editor').savePost();
    if (!select('core/editor').didPostSaveRequestSucceed()) throw new Error('WordPress did not save the post.');
    return { id: select('core/editor').getCurrentPostId(), link: select('core/editor').getPermalink() };
  }, title);
}

/** What the first map of a page shows, once it is drawn. Crosses into the browser as text. */
export async function readMap() {
  const map = document.querySelector('agreement-map');
  if (!map) return null;
  await customElements.whenDefined('agreement-map');
  await map.loadComplete;
  const text = (part) => map.shadowRoot.querySelector(`[part~="${part}"]`)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  return {
    width: Math.round(map.getBoundingClientRect().width),
    classes: [...map.shadowRoot.querySelectorAll('[part~="class"]')].filter((path) => path.getAttribute('d')).length,
    title: text('title'),
    dateline: text('dateline'),
    ledger: text('ledger'),
    status: text('status'),
    text: map.shadowRoot.textContent.replace(/\s+/g, ' '),
  };
}
