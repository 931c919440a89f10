import { expect, html } from '@open-wc/testing';
import { AgreementMap } from '../../src/index.js';
import { all, isReadable, onPage, settled, until, words, wordsForFaults } from './map-on-page.js';

const harm = 'window.harmed = true';

/** What no attribute means: markup, scripts, addresses of others, too much of it, and characters that steer. */
const nonsense: Readonly<Record<string, string>> = {
  markup: `"><img src=x onerror="${harm}"><script>${harm}</script><iframe srcdoc="x"></iframe>`,
  script: `javascript:${harm}`,
  foreign: 'https://elsewhere.example/list.csv',
  long: 'x'.repeat(20_000),
  control: '\u0000\u001b[31m\u202e\u2028\ud800',
  member: '__proto__',
  object: '[object Object]',
};

/** What becomes of it: said on the map, which draws the usual; no map but a sentence; no laws but a sentence; said on the console; or nothing, since it is the author's own words or steers nothing here. */
const outcomes: Readonly<Record<string, 'said' | 'failed' | 'lawless' | 'console' | 'silent'>> = {
  ...{ src: 'failed', adapter: 'failed', geography: 'failed', policy: 'lawless', actions: 'console', link: 'console' },
  ...{
    level: 'said',
    view: 'said',
    measure: 'said',
    models: 'said',
    signers: 'said',
    'as-of': 'said',
    compare: 'said',
    unit: 'said',
    breaks: 'said',
  },
  ...{ within: 'said', selected: 'said', controls: 'said', parts: 'said', vintage: 'said', theme: 'said', 'stale-after': 'said' },
  ...{
    columns: 'silent',
    label: 'silent',
    source: 'silent',
    zoom: 'silent',
    'geography-object': 'silent',
    lang: 'silent',
    // The page of the tests is in English, where no map has terms to replace.
    terms: 'said',
  },
};

const isHarmed = (view: Window): boolean => 'harmed' in view;

/** What a text that was taken for markup would have made. */
const strange = (map: AgreementMap): string[] =>
  all(map, '*')
    .filter(
      (each) => /^(script|img|iframe|object|embed)$/.test(each.localName) || each.getAttributeNames().some((name) => name.startsWith('on')),
    )
    .map(({ outerHTML }) => outerHTML);

describe('nonsense', () => {
  const { fetch } = window;
  const { warn } = console;
  const asked: string[] = [];
  const said: string[] = [];
  // An author may name any address. Nobody is asked here.
  beforeEach(() => {
    asked.length = 0;
    console.warn = (...words: unknown[]) => void said.push(words.join(' '));
    window.fetch = (address) => {
      asked.push(address as string);
      return Promise.reject(new TypeError('there is no network'));
    };
  });
  afterEach(() => {
    window.fetch = fetch;
    console.warn = warn;
  });

  it('is looked at in every attribute', () => {
    expect(Object.keys(outcomes).sort()).to.deep.equal([...new Set([...AgreementMap.observedAttributes, 'lang'])].sort());
  });

  for (const [name, outcome] of Object.entries(outcomes)) {
    it(`in ${name}: ${outcome}, and it is never run`, async () => {
      const box = onPage(html`<div style="width: 600px"></div>`);
      for (const [kind, text] of Object.entries(nonsense)) {
        const map = document.createElement('agreement-map');
        map.setAttribute('level', 'state');
        map.id = `map-${kind}`;
        map.setAttribute(name, text);
        box.replaceChildren(map);
        await settled(map);
        if (outcome === 'failed') expect(words(map, 'status'), kind).to.match(/could not be loaded\. .*Try again$/);
        else await until(() => isReadable(map), 'the map answers a reader');
        if (outcome === 'said')
          await until(
            () => `${words(map, 'status')} ${words(map, 'misread')}`.includes(`The setting ${name}=`),
            `${name} is said, ${kind}`,
          );
        if (outcome === 'lawless') await until(() => words(map, 'misread').startsWith('State law is not shown.'), `no laws, ${kind}`);
        expect(all(map, 'svg [part~="class"]').length > 0, kind).to.equal(outcome !== 'failed');
        if (outcome !== 'failed' && name !== 'within') expect(words(map, 'ledger'), kind).to.match(/^1,843 agreements listed/);
        expect(strange(map), kind).to.deep.equal([]);
        expect(box.scrollWidth, `${kind} is no wider than its parent`).to.be.at.most(600);
        if (outcome === 'console') await until(() => said.length > 0, `${name} is said, ${kind}`);
        await wordsForFaults();
        expect(said.splice(0).length, kind).to.be.at.most(1);
        expect(isHarmed(window), kind).to.equal(false);
      }
      const addresses = new Set(Object.values(nonsense).map((text) => text.trim()));
      expect(asked.filter((address) => !addresses.has(address))).to.deep.equal([]);
      if (!['src', 'geography', 'policy'].includes(name)) expect(asked).to.deep.equal([]);
    });
  }
});

describe('nonsense in the address of the embed page', () => {
  const known = [...AgreementMap.observedAttributes, 'lang'];
  const addresses = ['src', 'geography', 'policy'];

  /** The page with a query, once it shows something. */
  async function embedded(query: Readonly<Record<string, string>>): Promise<{ frame: HTMLIFrameElement; page: Document; view: Window }> {
    const frame = document.createElement('iframe');
    frame.width = '600';
    frame.src = new URL(`../fixtures/csp/embed.html?${new URLSearchParams(query)}`, import.meta.url).href;
    document.body.append(frame);
    await until(() => frame.contentDocument?.querySelector('agreement-map, body > p'), 'the page shows something');
    return { frame, page: frame.contentDocument as Document, view: frame.contentWindow as Window };
  }

  const askedOthers = (view: Window): string[] =>
    view.performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((address) => new URL(address).origin !== location.origin);

  for (const [kind, text] of Object.entries(nonsense).filter(([name]) => name !== 'long')) {
    it(`is never run and asks nobody: ${kind}, in all that is no address`, async () => {
      const others = [
        'onload',
        'style',
        'class',
        'srcdoc',
        'innerHTML',
        'constructor',
        '--agreement-map-land',
        '--agreement-map-__proto__',
      ];
      const names = [...known.filter((name) => !addresses.includes(name) && name !== 'adapter'), ...others];
      const { frame, page, view } = await embedded(Object.fromEntries(names.map((name) => [name, text])));
      const map = page.querySelector('agreement-map') as AgreementMap;
      await settled(map);
      await until(() => isReadable(map), 'the map answers a reader');
      expect(words(map, 'status')).to.contain('The setting as-of=');
      expect(words(map, 'ledger')).to.match(/^1,843 agreements listed/);
      expect(map.getAttributeNames().filter((name) => !known.includes(name))).to.deep.equal([]);
      expect(strange(map)).to.deep.equal([]);
      expect(page.querySelectorAll('img, iframe')).to.have.length(0);
      expect(isHarmed(view)).to.equal(false);
      expect(askedOthers(view)).to.deep.equal([]);
      frame.remove();
    });
  }

  for (const name of addresses)
    it(`names no address of others: ${name}`, async () => {
      for (const text of [
        nonsense.script,
        nonsense.foreign,
        `data:text/csv,State`,
        '//elsewhere.example/x',
        '\u0001https://elsewhere.example/',
      ]) {
        const { frame, page, view } = await embedded({ level: 'state', [name]: text as string });
        expect(page.body.textContent?.trim(), text).to.equal('This page may not load the data that its address names.');
        expect(isHarmed(view)).to.equal(false);
        expect(askedOthers(view)).to.deep.equal([]);
        frame.remove();
      }
    });
});
