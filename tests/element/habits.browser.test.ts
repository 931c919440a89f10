import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { all, button, isSeen, loadedMap, onPage, part, readableMap, settled, until, warningsOf, words, wordsOf } from './map-on-page.js';

/** Does what a page translator does: puts an element of its own in the place of every text, unless it is told not to. */
function translate(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.closest('[translate="no"]')) continue;
    const font = document.createElement('font');
    font.textContent = text.data.toUpperCase();
    text.replaceWith(font);
  }
}

const partsOf = (map: AgreementMap): string[] => ['title', 'dateline', 'legend', 'ledger', 'source'].map((name) => words(map, name));

describe('a page that is translated', () => {
  it('never has new colors under old numbers', async () => {
    const map = await readableMap(html`<agreement-map level="state" as-of="2025-06-06"></agreement-map>`);
    translate(map.shadowRoot as ShadowRoot);
    expect(words(map, 'ledger')).to.match(/^649 AGREEMENTS LISTED: /);
    map.asOf = '2026-05-18';
    await settled(map);
    const fresh = await loadedMap(html`<agreement-map level="state" as-of="2026-05-18"></agreement-map>`);
    // The heading is the same on both days, and stays as it was translated.
    expect(partsOf(map).slice(1)).to.deep.equal(partsOf(fresh).slice(1));
    expect(words(map, 'title')).to.equal('287(G) AGREEMENTS BY STATE');
    map.view = 'model';
    await settled(map);
    expect(words(map, 'title')).to.equal('287(g) program models by state');
    expect(words(map, 'legend')).to.contain('None listed under the model');
    expect(words(map, 'plate-title')).to.contain('Jail Enforcement');
  });

  it('never has the list of one place under the name of another', async () => {
    const map = await readableMap(html`<agreement-map level="state" selected="48"></agreement-map>`);
    await until(() => all(map, '[part~="agreement"]').length > 300, 'the list is there');
    translate(map.shadowRoot as ShadowRoot);
    map.selected = '20';
    await settled(map);
    await until(() => words(map, 'panel').startsWith('Kansas'), 'the list is that of Kansas');
    expect(all(map, '[part~="agreement"]').some((each) => wordsOf(each).includes('TASK FORCE'))).to.equal(false);
  });

  it('is not told another’s name for an agency', async () => {
    const map = await readableMap(html`<agreement-map level="state" selected="20"></agreement-map>`);
    await until(() => all(map, '[part~="agreement"]').length > 0, 'the list is there');
    const agency = part(map, 'panel').querySelector('[translate="no"]') as Element;
    const before = agency.textContent;
    translate(map.shadowRoot as ShadowRoot);
    expect(agency.textContent).to.equal(before);
  });

  it('does not lose the focus on the number that was pressed', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    const number = button(map, '77 statewide');
    number.focus();
    number.click();
    await until(() => all(map, '[part~="agreement"]').length > 0, 'the list is there');
    expect(button(map, '77 statewide')).to.equal(number);
    expect(number.getAttribute('aria-expanded')).to.equal('true');
  });
});

describe('a tag that is closed in itself', () => {
  it('keeps the story in sight that stands inside it for HTML, and says why, once', async () => {
    const stories = [
      '<agreement-map level="state" /><p>The rest of the story.</p><p>And its end.</p>',
      '<agreement-map level="state" />\n<p>All that is left of it.</p>\n',
      '<agreement-map level="state" />\n<div><p>The rest of the story.</p><p>And its end.</p></div>\n',
    ];
    const said = await warningsOf(async () => {
      for (const story of stories) {
        const article = onPage(html`<article></article>`);
        article.innerHTML = story;
        const map = article.querySelector('agreement-map') as AgreementMap;
        await settled(map);
        expect([...article.querySelectorAll('p')].every(isSeen), story).to.equal(true);
        expect(words(map, 'ledger')).to.match(/^1,843 agreements listed/);
      }
    });
    expect(said).to.deep.equal(['agreement-map: write </agreement-map> and a line break.']);
  });

  it('is not seen in a fallback: an element, a table with its words, or whatever has the page after it', async () => {
    const fallbacks = [
      '<agreement-map level="state"><p>Here are the <a href="/x.csv">figures</a>.</p></agreement-map>',
      '<agreement-map level="state"><p>The figures:</p><table></table></agreement-map>',
      '<agreement-map level="state">The <a href="/x.csv">figures</a> as a table, and <p>more</p></agreement-map> ',
      '<agreement-map level="state"><p>One.</p><p>Two.</p></agreement-map><p>The story goes on.</p>',
      '<agreement-map level="state"><h1 slot="title">Ours</h1><span slot="source">Us</span><p>One.</p></agreement-map>',
      // As an old editor of WordPress breaks its lines, and as a server writes the figures.
      '<p><agreement-map level="state"><br />\n<a href="/x.csv"><i>The figures</i></a><br />\n</agreement-map></p>',
      '<agreement-map level="state">\n<div><p>The figures:</p><table></table></div>\n</agreement-map>',
    ];
    for (const fallback of fallbacks) {
      const article = onPage(html`<article></article>`);
      article.innerHTML = fallback;
      const map = article.querySelector('agreement-map') as AgreementMap;
      await settled(map);
      expect([...map.querySelectorAll('p, a')].some(isSeen), fallback).to.equal(false);
    }
  });
});

describe('a setting that did not come through', () => {
  const saidOf = (map: AgreementMap): string[] => all(map, '[part~="status"] p').map(wordsOf);

  it('is said on the map: as React before version 19 writes it, in curly quotes, of a place that is not there', async () => {
    await warningsOf(async () => {
      const template = document.createElement('div');
      template.innerHTML =
        '<agreement-map level="state" asof="2025-06-06"></agreement-map><agreement-map level=“state” as-of=“2025-06-06”></agreement-map>';
      const [react, curly] = [...onPage(template).querySelectorAll('agreement-map')] as [AgreementMap, AgreementMap];
      await settled(react);
      expect(saidOf(react)).to.deep.equal(['The setting asof=“2025-06-06” was not understood; this map uses the usual.']);
      await settled(curly);
      expect(saidOf(curly)).to.deep.equal([
        'The setting level=““state”” was not understood; this map uses county.',
        'The setting as-of=““2025-06-06”” was not understood; this map uses the newest.',
      ]);
      const nearly = [
        'as_of="2025-06-06"',
        'data-as-of="2025-06-06"',
        ':as-of="2025-06-06"',
        'date="2025-06-06"',
        'state="TX"',
        'model="TFM"',
        'data="counts.csv"',
        'url="counts.csv"',
      ];
      for (const written of nearly) {
        template.innerHTML = `<agreement-map level="state" ${written}></agreement-map>`;
        const [near] = onPage(template).querySelectorAll('agreement-map');
        await settled(near as AgreementMap);
        const quoted = written.replace(/"(.*)"/, '“$1”');
        expect(saidOf(near as AgreementMap)).to.deep.equal([`The setting ${quoted} was not understood; this map uses the usual.`]);
      }
      template.innerHTML = '<agreement-map level="state" as-of="2025-06-06" date="2025-06-06" within="TX" state="open"></agreement-map>';
      const [said] = onPage(template).querySelectorAll('agreement-map');
      await settled(said as AgreementMap);
      expect(saidOf(said as AgreementMap)).to.deep.equal([]);
      const postal = await loadedMap(html`<agreement-map level="state" selected="TX"></agreement-map>`);
      expect(saidOf(postal)).to.deep.equal(['The setting selected=“TX” was not understood; this map uses none.']);
      const absent = await loadedMap(html`<agreement-map within="48999"></agreement-map>`);
      expect(saidOf(absent)).to.deep.equal(['The setting within=“48999” has no effect here; this map uses its state.']);
    });
  });

  it('is an error where other data would be drawn', async () => {
    const map = await loadedMap(html`<agreement-map level="state" adapter="[object Object]"></agreement-map>`);
    expect(words(map, 'status')).to.contain('No data adapter is called "[object Object]".');
    expect(all(map, '[part~="class"]')).to.deep.equal([]);
  });
});
