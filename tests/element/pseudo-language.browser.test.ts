import { expect, html } from '@open-wc/testing';
import type { AgreementMap, Loaded } from '../../src/index.js';
import { untranslated } from '../fixtures/pseudo-language.js';
import { all, fileOf, isSeen, loadedMap, one, press, readableMap, searchField, settled, tree, type, until } from './map-on-page.js';

/** Attributes that readers see or hear. */
const spokenAttributes = [
  'aria-label',
  'aria-valuetext',
  'aria-description',
  'aria-roledescription',
  'title',
  'alt',
  'placeholder',
  'label',
];

/** Every text and name in the map that its language did not say. */
function foreign(map: AgreementMap): string[] {
  const found: string[] = [];
  const note = (text: string | null, where: Element): void => {
    const left = untranslated(text ?? '');
    if (/\p{L}{2}/u.test(left)) found.push(`${where.localName}.${where.getAttribute('part') ?? where.className.toString()}: ${left}`);
  };
  const root = map.shadowRoot as ShadowRoot;
  for (const element of root.querySelectorAll('*:not(style)')) {
    // What is copied into other pages is code; what stands on the drawing are postal codes and proper names; agencies and documents are called
    // as they are.
    if (element.matches('textarea, code, svg text, svg tspan, .agency, .before a[lang], [part="agreement"] a .unseen')) continue;
    for (const name of spokenAttributes) note(element.getAttribute(name), element);
    // One after the other, as they are read.
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    for (const text of own) note(text.textContent, element);
  }
  return [...new Set(found)];
}

/** What is cut off on the right, by its words. */
function clipped(map: AgreementMap): string[] {
  const { right } = map.getBoundingClientRect();
  const root = map.shadowRoot as ShadowRoot;
  return [...root.querySelectorAll<HTMLElement>('figure *')]
    .filter((each) => isSeen(each) && !each.closest('svg, .unseen, .tree, [part~="tooltip"]') && each.innerText?.trim())
    .filter((each) => {
      const box = each.getBoundingClientRect();
      const scrolls = each.closest('[part~="table"], .scroll');
      const hidden = each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX !== 'visible' && !scrolls;
      return (box.right > right + 1 && !scrolls) || hidden;
    })
    .map((each) => `${each.localName}.${each.getAttribute('part') ?? each.className}: ${each.innerText.slice(0, 60)}`);
}

const narrow = 'width: 320px';
const narrowed = (template: unknown) => html`<div style=${narrow} lang="qps">${template}</div>`;

/** Nothing in it is foreign, and nothing is cut off. */
function expectWhole(map: AgreementMap, what: string): void {
  expect(foreign(map), `${what}: not said by the language`).to.deep.equal([]);
  expect(clipped(map), `${what}: cut off`).to.deep.equal([]);
}

const list = [
  'State,County,Agency,Model,Type,Signed',
  'KS,Sedgwick,«A»,TFM,County,2025-03-01',
  'KS,Johnson,«B»,JEM,Municipality,2025-02-30',
  'KS,,«C»,WSO,State,2025-03-01',
  'TX,Bexar,«D»,«New»,County,2025-03-01',
  'TX,Atlantis,«E»,TFM,County,2025-03-01',
  'GU,Guam,«F»,TFM,«Guild»,2025-03-01',
].join('\n');

const measure = {
  agreements: [],
  measure: {
    name: '«Rate»',
    kind: 'number',
    values: [
      { state: 'KS', county: 'Johnson', value: 12.5, printed: '12.5' },
      { state: 'KS', county: 'Douglas', value: 0, printed: '0' },
      { state: 'KS', county: '20173', value: null, printed: '«NA»' },
      { state: 'KS', county: '«Atlantis»', value: 3, printed: '3' },
    ],
  },
  asOf: '2026-05-18',
} as unknown as Loaded;

const law = {
  state: 'FL',
  effect: 'requires',
  title: '«s. 908.11»',
  does: '«Sheriffs must sign»',
  source: 'https://example.org/fl',
  checked: '2026-05-01',
};

const parts = (map: AgreementMap): HTMLElement[] => all(map, '[part~="ledger"] button');

/** Opens everything that can be opened, one after the other. */
async function openAll(map: AgreementMap): Promise<void> {
  for (const summary of all(map, 'summary')) summary.click();
  await until(() => all(map, '[part="text-map"]').length > 0 && all(map, '[part="table"]').length > 0, 'what opens is open');
  for (let i = 0; i < parts(map).length; i++) {
    parts(map)[i]?.click();
    await until(() => all(map, '#panel details, [part~="agreement"]').length > 0, `list ${i} is there`);
    all(map, '#panel summary')[0]?.click();
    await until(() => all(map, '[part~="agreement"]').length > 0, `list ${i} is open`);
    expectWhole(map, `list ${i}`);
    one(map, '[part="close"]').click();
    await map.updateComplete;
  }
}

describe('a third language', () => {
  for (const [what, template] of [
    ['counties', html`<agreement-map source="«S»"></agreement-map>`],
    ['states', html`<agreement-map source="«S»" level="state" models="TFM JEM"></agreement-map>`],
    ['a state', html`<agreement-map source="«S»" within="KS" src=${fileOf(list)}></agreement-map>`],
    ['models', html`<agreement-map source="«S»" view="model"></agreement-map>`],
    ['models of a state', html`<agreement-map source="«S»" view="model" within="FL"></agreement-map>`],
    ['signers', html`<agreement-map source="«S»" view="signer" within="FL"></agreement-map>`],
    ['a share', html`<agreement-map source="«S»" measure="share" level="state"></agreement-map>`],
    ['a rate', html`<agreement-map source="«S»" measure="per-100k" within="TX"></agreement-map>`],
    ['agencies', html`<agreement-map source="«S»" measure="agencies" level="state"></agreement-map>`],
    ['a change', html`<agreement-map source="«S»" compare="2025-06-06" level="state"></agreement-map>`],
    ['an earlier day', html`<agreement-map source="«S»" as-of="2024-10-20" level="state"></agreement-map>`],
    ['data of one’s own', html`<agreement-map source="«S»" src=${fileOf(list)}></agreement-map>`],
    ['old boundaries', html`<agreement-map source="«S»" vintage="2017" within="CT"></agreement-map>`],
    [
      'numbers of one’s own',
      html`<agreement-map source="«S»" within="KS" .adapter=${{ load: () => Promise.resolve(measure) }}></agreement-map>`,
    ],
    [
      'laws',
      html`<agreement-map source="«S»" level="state" policy=${JSON.stringify([law, { ...law, state: 'TX', effect: 'bans' }, { ...law, effect: '«x»' }])}></agreement-map>`,
    ],
    ['notes', html`<agreement-map source="«S»" level="state"><agreement-note at="TX">«Most»</agreement-note></agreement-map>`],
    [
      'controls',
      html`<agreement-map source="«S»" level="state" controls zoom actions="image svg data link share alt embed" parts="heading search legend map ledger source table"></agreement-map>`,
    ],
  ] as const) {
    it(`says all of a map of ${what}`, async () => {
      const map = await readableMap(narrowed(template));
      // Who signed is asked once the list is there.
      if (map.controls !== null) await until(() => all(map, '[part~="controls"] select').length === 4, 'the controls are there');
      expectWhole(map, 'at first');
      tree(map).focus();
      for (const key of ['ArrowRight', 'ArrowDown', '+', '?', 'Enter', 'ArrowDown', 'Enter']) {
        press(tree(map), key);
        await map.updateComplete;
        expectWhole(map, `after ${key}`);
      }
      await openAll(map);
      expectWhole(map, 'opened');
    });
  }

  it('says what a search answers', async () => {
    const map = await readableMap(narrowed(html`<agreement-map source="«S»"></agreement-map>`));
    for (const text of ['washington', 'doral', 'texas', 'xyzzy', 'wichita', 'guam']) {
      type(map, text);
      await until(() => searchField(map).getAttribute('aria-expanded') === 'true' || text === 'xyzzy', `${text} is answered`);
      await settled(map);
      expectWhole(map, text);
    }
  });

  for (const [what, template] of [
    ['a file that is missing', html`<agreement-map level="state" src="/«no-such-file».csv"></agreement-map>`],
    ['a web page', html`<agreement-map level="state" src=${fileOf('<html></html>')}></agreement-map>`],
    ['no columns', html`<agreement-map level="state" src=${fileOf('a,b\n1,2\n')}></agreement-map>`],
    ['nothing', html`<agreement-map level="state" src=${fileOf('State,Agency,Model\n')}></agreement-map>`],
    ['nothing read', html`<agreement-map level="state" src=${fileOf('State,Agency,Model\n«Oz»,«Somebody»,\n')}></agreement-map>`],
    ['boundaries that are missing', html`<agreement-map level="state" geography="/«no-such-file».json"></agreement-map>`],
    [
      'boundaries that are none',
      html`<agreement-map level="state" .geography=${{ type: 'Topology', arcs: [], objects: {} }}></agreement-map>`,
    ],
    ['boundaries that are a web page', html`<agreement-map level="state" geography="/demo/index.html"></agreement-map>`],
    ['an adapter that nobody registers', html`<agreement-map level="state" adapter="«none»"></agreement-map>`],
    ['an adapter without load', html`<agreement-map level="state" .adapter=${{}}></agreement-map>`],
  ] as const) {
    it(`says what is wrong: ${what}`, async () => {
      const map = await loadedMap(narrowed(template));
      await settled(map);
      expect(
        all(map, '[part~="status"], [part~="problems"]').some(({ innerText }) => innerText !== ''),
        'it is said',
      ).to.equal(true);
      expectWhole(map, what);
    });
  }
});
