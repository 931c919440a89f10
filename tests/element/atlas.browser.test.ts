import { expect, html } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import type { AgreementMap } from '../../src/index.js';
import { all, button, focused, readableMap, spoken, until, words, wordsOf } from './map-on-page.js';

/** A map whose words are open. */
async function worded(template: unknown, name = 'The map in words'): Promise<AgreementMap> {
  const map = await readableMap(template);
  await until(() => all(map, '[part="words"]').length > 0, 'the words are offered');
  button(map, name).click();
  await until(() => all(map, '[part="text-map"]').length > 0, 'the words are there');
  return map;
}

/** The list to choose from with that label. */
function list(map: AgreementMap, label: string): HTMLSelectElement {
  const found = all(map, '[part="text-map"] label').find((each) => wordsOf(each).startsWith(label));
  if (!found) throw new Error(`no list is called ${label}`);
  return found.querySelector('select') as HTMLSelectElement;
}

async function go(map: AgreementMap, label: string, place: string): Promise<void> {
  const select = list(map, label);
  select.selectedIndex = [...select.options].findIndex((option) => option.text === place);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await map.updateComplete;
}

const text = (map: AgreementMap): string => words(map, 'text-map');

interface Heard {
  readonly role?: string;
  readonly name?: string;
  readonly children?: readonly Heard[];
}

/** What a program that reads aloud is given of the page; in engines that do not tell, the words of the text. */
async function heard(map: AgreementMap): Promise<string> {
  if (!/Chrome\//.test(navigator.userAgent)) return text(map);
  const names = ({ name = '', children = [] }: Heard): string => [name, ...children.map(names)].join(' ');
  return names(await (a11ySnapshot({}) as unknown as Promise<Heard>)).replace(/\s+/g, ' ');
}

// The Map Equivalent Purpose procedure (w3c/wcag, pull request 5305): what must be told of every place, and of every two.
const items: Readonly<Record<string, RegExp>> = {
  name: /Palm Beach County, Florida/,
  type: /A county or equivalent in the southeast of Florida/,
  shape: /Its shape: nearly a rectangle/,
  size: /About 2,230 square miles: 53 miles from west to east, 45 miles from south to north/,
  orientation: /about as long as it is wide/,
  'thematic value': /21 agreements as of .*1 Warrant Service Officer, 20 Task Force/,
  'temporal value': /as of May 18, 2026/,
  'sensory value': /On the map: very dark blue, the color of “10–21”/,
  location: /Its middle is at 26\.6° N, 80\.5° W/,
  distance: /From Cook County, Illinois: 1,1\d\d miles/,
  direction: /From Cook County, Illinois: [\d,]+ miles south-southeast/,
  topology: /3 places border it.*Martin County.*30 miles north.*Broward County.*34 miles south.*Hendry County.*44 miles west/,
};

const ofAState: Readonly<Record<string, RegExp>> = {
  name: /Kansas/,
  type: /A state or territory, West North Central/,
  shape: /Its shape: nearly a rectangle/,
  size: /About 8\d,\d00 square miles: 4\d\d miles from west to east, 2\d\d miles from south to north/,
  orientation: /longest from (east to west|west to east)/,
  'thematic value': /\d+ agreements? as of/,
  'temporal value': /as of May 18, 2026/,
  'sensory value': /On the map: [a-z -]+, the color of “/,
  location: /Its middle is at 38\.5° N, 98\.4° W/,
  distance: /From Maine: 1,5\d\d miles/,
  direction: /From Maine: [\d,]+ miles west(-southwest)?, middle/,
  topology: /4 places border it.*Nebraska.*miles north.*Missouri.*miles east.*Oklahoma.*miles south.*Colorado.*miles west/,
};

describe('the map in words', () => {
  it('is not loaded until it is asked for', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    expect(all(map, '[part="text-map"]')).to.have.length(0);
    expect(words(map, 'words')).to.equal('The map in words');
  });

  it('answers every item of the procedure for a map of counties', async () => {
    const map = await worded(html`<agreement-map></agreement-map>`);
    await go(map, 'State', 'Illinois');
    await go(map, 'County in Illinois', 'Cook County');
    button(map, 'Measure distances from here').click();
    await go(map, 'State', 'Florida');
    await go(map, 'County in Florida', 'Palm Beach County');
    const said = await heard(map);
    for (const [item, told] of Object.entries(items)) expect(said, item).to.match(told);
  });

  it('answers every item of the procedure for a map of states', async () => {
    const map = await worded(html`<agreement-map level="state"></agreement-map>`);
    await go(map, 'State', 'Maine');
    button(map, 'Measure distances from here').click();
    await go(map, 'State', 'Kansas');
    const said = await heard(map);
    for (const [item, told] of Object.entries(ofAState)) expect(said, item).to.match(told);
  });

  it('is read as headings, paragraphs and lists, and makes no place that nobody asked for', async () => {
    const map = await worded(html`<agreement-map></agreement-map>`);
    expect(all(map, '[part="text-map"] h3').map(wordsOf)).to.deep.equal(['The whole map', 'Place by place']);
    expect(all(map, '[part="text-map"] *').length).to.be.below(250);
    expect(text(map)).to.contain('934 of 3,233 counties and county equivalents').and.to.contain('Largest clusters of neighbors');
    expect(text(map)).not.to.contain('Palm Beach County, Florida 21');
  });

  it('follows what is chosen on the map, and goes to a neighbor with the keyboard kept', async () => {
    const map = await worded(html`<agreement-map selected="12099"></agreement-map>`);
    await until(() => text(map).includes('3 places border it'), 'the place chosen is there');
    button(map, 'Martin County').click();
    await until(() => wordsOf(focused(map) as HTMLElement) === 'Martin County, Florida', 'the heading has the focus');
    map.selected = '20173';
    await until(() => text(map).includes('Sedgwick County, Kansas'), 'another place is there');
  });

  it('steps over borders by miles, says them, and goes on from there', async () => {
    const map = await worded(html`<agreement-map selected="12099"></agreement-map>`);
    button(map, 'North').click();
    await map.updateComplete;
    expect(text(map)).to.contain('25 miles north. After 22 miles, into Martin County, Florida.');
    await until(() => spoken(map).includes('You are in Martin County, Florida. 5 agreements'), 'it is said');
    await go(map, 'Miles per step', '100 miles');
    button(map, 'East').click();
    await map.updateComplete;
    expect(text(map)).to.contain('out over water or another country').and.to.contain('Nothing is drawn here.');
  });

  it('speaks Spanish, and changes language while it is open', async () => {
    const map = await worded(html`<agreement-map lang="es" level="state" selected="20"></agreement-map>`, 'El mapa en palabras');
    await until(() => text(map).includes('4 lugares limitan con él'), 'it is in Spanish');
    map.lang = 'en';
    await until(() => text(map).includes('4 places border it'), 'it is in English');
  });

  it('tells what borders a place of an author’s own boundaries, and no distances', async () => {
    const ring = (x: number): object => ({
      type: 'Polygon',
      coordinates: [
        [
          [x, 0],
          [x + 10, 0],
          [x + 10, 10],
          [x, 10],
          [x, 0],
        ],
      ],
    });
    const state = (id: string, x: number): object => ({ type: 'Feature', id, properties: {}, geometry: ring(x) });
    const own = { type: 'FeatureCollection', features: [state('20', 0), state('29', 10)] };
    const map = await worded(html`<agreement-map level="state" .geography=${own} selected="20"></agreement-map>`);
    await until(() => text(map).includes('1 place borders it'), 'the place is there');
    expect(text(map)).to.contain('Missouri:').and.not.to.contain('miles');
  });

  it('fits where there is little room', async () => {
    const map = await worded(html`<agreement-map lang="es" style="width: 288px" selected="12099"></agreement-map>`, 'El mapa en palabras');
    await until(() => text(map).includes('3 lugares limitan con él'), 'it is there');
    const { right } = map.getBoundingClientRect();
    const over = all(map, '[part="text-map"] *').filter((each) => each.getBoundingClientRect().right > right + 1);
    expect(over.map(wordsOf)).to.deep.equal([]);
  });
});
