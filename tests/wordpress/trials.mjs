import { chooseMap, openEditor, save, until } from './newsroom.mjs';
import { choose, fill, php, picture, previewOf, read, write } from './articles.mjs';

/** What is tried, in this order: sentences, and what gives the faults that were found. */
export const trials = [
  { what: 'an administrator uploads the plugin and activates it', attempt: installPlugin },
  { what: 'an author places a map by the block, and sees it', attempt: placeBlock },
  { what: 'the author updates it', attempt: updateBlock },
  { what: 'an author places a map and a number by shortcodes', attempt: placeShortcodes },
  { what: 'maps in Row and Stack blocks are as wide as they should be', attempt: placeInRows },
  { what: 'the feed carries the figures, and no script', attempt: readFeed },
  { what: 'nonsense and markup change nothing but the map', attempt: writeNonsense },
  { what: 'an address of data that is neither https nor http is refused', attempt: nameBadData },
  { what: 'a strict policy of scripts is kept', attempt: readStrictly },
  { what: 'nobody but those who write posts is shown a preview', attempt: previewAsStranger },
  { what: 'a page of a classic theme draws', attempt: useClassicTheme },
  { what: 'the editor speaks Spanish', attempt: speakSpanish },
  { what: 'PHP had nothing to complain of', attempt: readLog },
];

const unless = (isGood, sentence) => (isGood ? [] : [sentence]);

async function installPlugin({ newsroom, wordpress, archive }) {
  const editor = await newsroom.logIn('editor');
  const page = await editor.open('/wp-admin/plugin-install.php?tab=upload');
  const field = await page.$('#pluginzip');
  await field.uploadFile(archive);
  await page.waitForSelector('#install-plugin-submit:not([disabled])');
  await Promise.all([page.waitForNavigation(), page.$eval('#install-plugin-submit', (button) => button.click())]);
  await page.waitForSelector('a[href*="action=activate"]');
  await Promise.all([page.waitForNavigation(), page.$eval('a[href*="action=activate"]', (link) => link.click())]);
  await page.close();
  const state = JSON.parse(
    wordpress.run(
      `echo json_encode(['active' => get_option('active_plugins'), 'may' => user_can(get_user_by('login', 'author'), 'unfiltered_html')]);`,
    ),
  );
  return [
    ...unless(state.active.includes('agreement-map/agreement-map.php'), `Active are ${state.active}`),
    ...unless(state.may === false, 'The author may write HTML of their own, so that nothing is tried'),
  ];
}

/** Through the pages as a person would: by the inserter, and by the fields beside it. */
async function placeBlock(site) {
  site.author = await site.newsroom.logIn('author');
  const page = await openEditor(site.author, '/wp-admin/post-new.php');
  // The editor draws itself anew while it starts, and closes what was opened.
  await until(page, () => {
    const field = document.querySelector('.block-editor-inserter__search input');
    if (!field) document.querySelector('.edit-post-header-toolbar__inserter-toggle').click();
    else {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, '287(g)');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    return document.querySelector('.editor-block-list-item-agreement-map-map') !== null;
  });
  await page.$eval('.editor-block-list-item-agreement-map-map', (button) => button.click());
  const first = await previewOf(page);
  await picture(page, 'editor-first');
  await chooseMap(page);
  await choose(page, 'State', 'FL');
  await fill(page, 'As of (the newest list if empty)', '2025-06-06');
  const second = await previewOf(page, 'June 6, 2025');
  await picture(page, 'editor-florida');
  site.block = await save(page, 'A map by the block');
  await page.close();
  const shown = await read(site, site.block.link, 'block');
  return [
    ...unless(first.classes > 0 && first.ledger.startsWith('1,843 '), `The first preview is ${first.title}, ${first.ledger}`),
    ...unless(
      /Florida/.test(second.title) && second.dateline.includes('June 6, 2025'),
      `The second preview is ${second.title}, ${second.dateline}`,
    ),
    ...unless(shown.map?.ledger === second.ledger && shown.map.title === second.title, `A reader sees ${JSON.stringify(shown.map)}`),
    ...shown.messages,
  ];
}

async function updateBlock(site) {
  const page = await openEditor(site.author, `/wp-admin/post.php?post=${site.block.id}&action=edit`);
  const isValid = await chooseMap(page);
  await choose(page, 'State', 'TX');
  await previewOf(page, 'Texas');
  // What readers get where there is no map.
  await page.evaluate(() => {
    const { blocks, data } = globalThis.wp;
    const [block] = data.select('core/block-editor').getBlocks();
    const paragraph = blocks.createBlock('core/paragraph', { content: 'Texas, as the author puts it.' });
    data.dispatch('core/block-editor').insertBlocks([paragraph], 0, block.clientId);
  });
  await picture(page, 'editor-texas');
  await save(page);
  await page.close();
  const { map, messages, html } = await read(site, site.block.link);
  return [
    ...unless(isValid, 'WordPress finds the saved block invalid'),
    ...unless(map?.title.includes('Texas') && map.dateline.includes('June 6, 2025'), `A reader sees ${map?.title}, ${map?.dateline}`),
    ...unless(/<agreement-map[^>]*><div>\s*<p>Texas, as the author puts it\.<\/p>/.test(html), 'The author’s text is not inside the tag'),
    ...messages,
  ];
}

async function placeShortcodes(site) {
  const content = [
    '<!-- wp:paragraph --><p>Florida had [agreement_figure within="FL" as-of="2025-06-06"]277[/agreement_figure] agreements.</p><!-- /wp:paragraph -->',
    '<!-- wp:shortcode -->[agreement_map level="state" measure="per-100k"]<table><tbody><tr><td>A table of the author</td></tr></tbody></table>[/agreement_map]<!-- /wp:shortcode -->',
  ];
  const { link } = await write(site, 'Maps by shortcodes', content.join('\n'));
  const { map, messages, html, figure } = await read(site, link, 'shortcode');
  const inSpanish = '<!-- wp:shortcode -->[agreement_map level="state" lang="es"]<!-- /wp:shortcode -->';
  const spanish = await read(site, (await write(site, 'In Spanish', inSpanish)).link, 'spanish');
  return [
    ...unless(spanish.map?.title === 'Acuerdos 287(g) por estado', `In Spanish a reader sees ${JSON.stringify(spanish.map)}`),
    ...spanish.messages,
    ...unless(map?.classes > 0 && /100,000/.test(map.title), `A reader sees ${JSON.stringify(map)}`),
    ...unless(figure === '277' && html.includes('<agreement-figure within="FL"'), `The number is ${figure}`),
    ...unless(html.includes('<td>A table of the author</td>'), 'The author’s table is not on the page'),
    ...messages,
  ];
}

async function placeInRows(site) {
  const row = '{"layout":{"type":"flex","flexWrap":"nowrap"}}';
  const stack = '{"layout":{"type":"flex","orientation":"vertical","justifyContent":"center"}}';
  const forms = [
    '<!-- wp:agreement-map/map {"level":"state"} /-->',
    '<!-- wp:shortcode -->[agreement_map level="state"]<!-- /wp:shortcode -->',
  ];
  const faults = [];
  for (const [name, layout] of Object.entries({ row, stack })) {
    for (const [i, form] of forms.entries()) {
      const { link } = await write(
        site,
        `${name} ${i}`,
        `<!-- wp:group ${layout} --><div class="wp-block-group">${form}</div><!-- /wp:group -->`,
      );
      for (const width of [1280, 360]) {
        const { map, html } = await read(site, link, `${name}-${i}-${width}`, width);
        faults.push(...unless(/is-layout-flex/.test(html), `${name} ${i}: there is no such block on the page`));
        faults.push(
          ...unless(
            map?.width >= Math.min(width - 100, 600) && map.width <= width,
            `${name} ${i}, ${width} px: it is ${map?.width} px wide`,
          ),
        );
      }
    }
  }
  return faults;
}

async function readFeed(site) {
  await write(site, 'A plain map', '<!-- wp:agreement-map/map /-->');
  await write(
    site,
    'A map of another day',
    '<!-- wp:shortcode -->[agreement_map as-of="2025-06-06" label="Agreements in June"]<!-- /wp:shortcode -->',
  );
  site.wordpress.run(`update_option('rss_use_excerpt', '0');`);
  const feed = await (await fetch(new URL('/?feed=rss2', site.wordpress.url))).text();
  const item = (title) => feed.split('<item>').find((text) => text.includes(`<title>${title}</title>`)) ?? '';
  return [
    ...unless(
      item('A plain map').includes('<td>348</td>') && item('A plain map').includes('As of May 18, 2026'),
      'The newest figures are not in the feed',
    ),
    ...unless(item('A map by the block').includes('Texas, as the author puts it.'), 'The author’s own text is not in the feed'),
    ...unless(item('Maps by shortcodes').includes('A table of the author'), 'The author’s own table is not in the feed'),
    ...unless(/Agreements in June, 2025-06-06<\/p>\s*<p><a href/.test(item('A map of another day')), 'Another day’s map is not named'),
    ...unless(/277 agreements/.test(item('Maps by shortcodes')), 'The number in the text is not in the feed'),
    ...unless(!/<agreement-|<script|<svg/.test(feed), 'There is a tag or a script in the feed'),
  ];
}

async function writeNonsense(site) {
  const evil = '"><script>window.hurt=1</script><img src=x onerror=window.hurt=1>';
  const attributes = { 'as-of': evil, within: "FL' onmouseover='window.hurt=1", label: `Said "so" & <b>so</b>`, level: 'planet' };
  const content = [
    `<!-- wp:agreement-map/map ${JSON.stringify(attributes).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('--', '\\u002d\\u002d').replaceAll('&', '\\u0026')} /-->`,
    `<!-- wp:shortcode -->[agreement_map onclick="window.hurt=1" style="color:red" as-of="“2025-06-06”" label="x[/agreement_map]<script>window.hurt=1</script>"]<!-- /wp:shortcode -->`,
    `<!-- wp:shortcode -->[agreement_map level=“state” as-of=”2025-06-06”]<!-- /wp:shortcode -->`,
  ];
  const { link } = await write(site, 'Nonsense', content.join('\n'));
  const { map, html, hurt, maps } = await read(site, link, 'nonsense');
  return [
    ...unless(hurt === undefined, 'A script of the author’s ran'),
    ...unless(
      !/ (?:onclick|onmouseover|onerror|style)=["']?(?:window|color)/.test(html.replace(/"[^"]*"/g, '""')),
      'An attribute of the author’s is on the page',
    ),
    ...unless(map?.title.startsWith('Said "so" & '), `The heading is ${map?.title}`),
    ...unless(/planet/.test(map?.text) && /as-of/.test(map?.text), 'The map does not say what it did not understand'),
    ...unless(
      maps.at(-1)?.['as-of'] === '2025-06-06' && maps.at(-1)?.level === 'state',
      `Curly quotes make ${JSON.stringify(maps.at(-1))}`,
    ),
  ];
}

async function nameBadData(site) {
  const faults = [];
  const addresses = [
    'javascript:alert(1)',
    'data:text/csv,State',
    'ftp://example.org/a.csv',
    '//example.org/a.csv',
    'java\tscript:x',
    'file:///etc/passwd',
    'https:example',
    '/\\example.org/a.csv',
  ];
  for (const address of addresses) {
    for (const name of ['src', 'geography']) {
      const attributes = JSON.stringify({ [name]: address }).replaceAll('--', '\\u002d\\u002d');
      const html = site.wordpress.run(`echo do_blocks(${php(`<!-- wp:agreement-map/map ${attributes} /-->`)});`);
      faults.push(
        ...unless(html.includes('This map is not shown') && !html.includes('<agreement-map'), `${name}="${address}" gives ${html}`),
      );
    }
  }
  for (const address of ['https://example.org/a.csv?a=1&b=2', '/wp-content/uploads/a.csv']) {
    const html = site.wordpress.run(`echo do_shortcode(${php(`[agreement_map src="${address}"]`)});`);
    faults.push(
      ...unless(
        html.includes(`src="${address.replace('&', '&#038;')}"`) || html.includes(`src="${address.replace('&', '&amp;')}"`),
        `src="${address}" gives ${html}`,
      ),
    );
  }
  return faults;
}

/** The header is sent by something that only this site has. Themes and WordPress itself have inline script: what is refused of it is theirs. */
async function readStrictly(site) {
  const header = `default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src *; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;
  site.wordpress.run(
    `file_put_contents(WP_CONTENT_DIR . '/mu-plugins/strict.php', '<?php add_action("send_headers", function () { if (isset($_GET["strict"])) header("Content-Security-Policy: ${header.replaceAll("'", "\\'")}"); });');`,
  );
  const address = new URL(site.block.link);
  address.searchParams.set('strict', '1');
  const { map, html, messages } = await read(site, address.href);
  const ours = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => /agreement/.test(tag));
  return [
    ...unless(map?.classes > 0, `Under a strict policy a reader sees ${JSON.stringify(map)}`),
    ...unless(
      ours.length === 1 && /type="module"/.test(ours[0]) && /cdn\/agreement-map-[\d.]+\.js"/.test(ours[0]),
      `The scripts are ${ours}`,
    ),
    ...messages.filter((message) => /agreement/.test(message)),
  ];
}

async function previewAsStranger(site) {
  const stranger = await fetch(new URL('/wp-admin/admin-post.php?action=agreement_map_preview', site.wordpress.url), {
    redirect: 'manual',
  });
  const text = await stranger.text();
  return unless(!text.includes('agreement-map'), `A stranger gets ${stranger.status}: ${text.slice(0, 100)}`);
}

async function useClassicTheme(site) {
  site.wordpress.run(`switch_theme('twentytwentyone');`);
  const { map, messages } = await read(site, site.block.link, 'classic');
  const { map: narrow } = await read(site, site.block.link, 'classic-360', 360);
  site.wordpress.run(`switch_theme('twentytwentythree');`);
  return [
    ...unless(map?.classes > 0 && map.width > 500, `It shows ${JSON.stringify(map)}`),
    ...unless(narrow?.width > 250, `On a phone it is ${narrow?.width} px wide`),
    ...messages,
  ];
}

async function speakSpanish(site) {
  site.wordpress.run(`update_option('WPLANG', 'es_ES'); update_user_meta(get_user_by('login', 'author')->ID, 'locale', 'es_ES');`);
  const page = await openEditor(site.author, `/wp-admin/post.php?post=${site.block.id}&action=edit`);
  await chooseMap(page);
  const words = await page.evaluate(() => globalThis.wp.blocks.getBlockType('agreement-map/map').title);
  await until(page, () => document.body.textContent.includes('Sus propios datos'));
  await picture(page, 'editor-spanish');
  await page.close();
  const feed = await (await fetch(new URL('/?feed=rss2', site.wordpress.url))).text();
  site.wordpress.run(`update_option('WPLANG', '');`);
  return [
    ...unless(words === 'Mapa 287(g)', `The block is called ${words}`),
    ...unless(feed.includes('>Ver el mapa<'), 'The feed’s link is not in Spanish'),
  ];
}

async function readLog({ wordpress }) {
  const log = wordpress.run(`echo file_exists(WP_CONTENT_DIR . '/debug.log') ? file_get_contents(WP_CONTENT_DIR . '/debug.log') : '';`);
  return log.split('\n').filter((line) => line.includes('plugins/agreement-map/'));
}
