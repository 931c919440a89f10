import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { all, isSeen, loadedMap, one, onPage, part, settled, until, wordsOf } from './map-on-page.js';

const fillOf = (map: AgreementMap, selector: string): string => getComputedStyle(one(map, selector)).fill;
const class5 = 'svg [part="class class-5"]';

/** The color of every rule and text that a page can set, by the part it shows on. */
const swatchOf = (map: AgreementMap, name: string): string => getComputedStyle(one(map, `[part~="swatch"] rect.${name}`)).fill;

describe('appearance', () => {
  it('is custom properties, which reach map and legend alike', async () => {
    const map = await loadedMap(html`<agreement-map level="state" style="--agreement-map-class-5: rgb(1, 2, 3)"></agreement-map>`);
    expect(fillOf(map, class5)).to.equal('rgb(1, 2, 3)');
    expect(swatchOf(map, 'class-5')).to.equal('rgb(1, 2, 3)');
  });

  it('is parts, of which a class is one', async () => {
    const box = onPage(
      html`<div>
        <style>agreement-map::part(class-3) { fill: rgb(9, 8, 7); }</style>
        <agreement-map level="state"></agreement-map>
      </div>`,
    );
    const map = box.querySelector('agreement-map') as AgreementMap;
    await settled(map);
    expect(fillOf(map, 'svg [part="class class-3"]')).to.equal('rgb(9, 8, 7)');
    expect(fillOf(map, class5)).to.not.equal('rgb(9, 8, 7)');
  });

  it('follows the theme it is told, and the page where it is told nothing', async () => {
    const land = (map: AgreementMap) => fillOf(map, '[part~="land"]');
    const dark = await loadedMap(html`<agreement-map level="state" theme="dark"></agreement-map>`);
    const light = await loadedMap(html`<agreement-map level="state" theme="light"></agreement-map>`);
    const inDark = await loadedMap(html`<div style="color-scheme: dark"><agreement-map level="state"></agreement-map></div>`);
    expect(land(dark)).to.not.equal(land(light));
    expect(land(inDark)).to.equal(land(dark));
    dark.theme = 'light';
    await settled(dark);
    expect(land(dark)).to.equal(land(light));
  });

  it('is a swatch for each class that is the map’s own paint', async () => {
    const map = await loadedMap(html`<agreement-map view="model" within="TX"></agreement-map>`);
    const onMap = new Map(
      all(map, 'svg[part~="map"] [part~="class"]').map((path) => [path.getAttribute('part')?.split(' ')[1], getComputedStyle(path).fill]),
    );
    const entries = all(map, '[part~="legend-entry"]');
    expect(entries.map((entry) => wordsOf(entry).replace(/ ?: ?\d.*$/, ''))).to.include.members([
      'None of its own; a state agency signed',
      'Jail Enforcement',
      'Jail Enforcement + Warrant Service Officer + Task Force',
    ]);
    const inLegend = all(map, '[part~="swatch"] rect').map((rect) => getComputedStyle(rect).fill);
    expect(inLegend).to.include.members([onMap.get('class-jem'), onMap.get('class-jem-wso-tfm')]);
  });

  it('is no class on none listed: the land shows through', async () => {
    const map = await loadedMap(html`<agreement-map level="state"></agreement-map>`);
    expect(swatchOf(map, 'none')).to.equal(fillOf(map, '[part~="land"]'));
    expect(all(map, 'svg [part~="class"][part~="none"]')).to.deep.equal([]);
  });

  it('is drawn in a box that is hidden and shown later, and in a narrow one', async () => {
    const box = onPage(html`<div style="width: 320px" hidden><agreement-map level="state"></agreement-map></div>`);
    const map = box.querySelector('agreement-map') as AgreementMap;
    await settled(map);
    box.hidden = false;
    await until(() => wordsOf(all(map, '[part~="inset-label"]')[0]) === 'AK', 'the labels of the insets are those of a narrow map');
    expect(one(map, 'svg[part~="map"]').getBoundingClientRect().width).to.equal(320);
    expect(part(map, 'figure').scrollWidth).to.be.at.most(320);
  });

  it('can be hidden by the page', async () => {
    const map = await loadedMap(html`<agreement-map level="state" hidden></agreement-map>`);
    expect(isSeen(map)).to.equal(false);
  });
});
