import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkColors, hexOf, sidesOf } from '../../demo/builder/color-check.js';
import { type Built, cssCode, frameCode, shortcode, tagCode } from '../../demo/builder/codes.js';

const library = 'https://maps.example.com/lib/';
const plain: Built = { attributes: [], colors: [], preset: '', allColors: [], library, title: '287(g) agreements by county' };
const markup = '"><script>alert(1)</script>[x]';

describe('the codes of the builder', () => {
  it('are short where nothing was chosen', () => {
    expect(tagCode(plain)).toBe(`<script type="module" src="${library}cdn/agreement-map.js"></script>\n<agreement-map></agreement-map>`);
    expect(frameCode(plain)).toContain(`<iframe src="${library}embed.html" title="287(g) agreements by county" width="100%"`);
    expect(shortcode(plain)).toBe('[agreement_map]');
    expect(cssCode(plain)).toBe('');
  });

  it('say what was chosen, each in its own way', () => {
    const built: Built = {
      ...plain,
      attributes: [
        ['level', 'state'],
        ['models', 'JEM TFM'],
        ['actions', 'image link'],
      ],
      colors: [['land', '#fafafa']],
      preset: 'print',
      allColors: [
        ['land', '#fafafa'],
        ['class-1', '#777777'],
      ],
    };
    expect(tagCode(built).split('\n')).toEqual([
      `<link rel="stylesheet" href="${library}themes/print.css">`,
      '<style>agreement-map { --agreement-map-land: #fafafa }</style>',
      `<script type="module" src="${library}cdn/agreement-map.js"></script>`,
      '<agreement-map level="state" models="JEM TFM" actions="image link"></agreement-map>',
    ]);
    const frame = frameCode(built);
    const [, address = ''] = /src="([^"]*)"/.exec(frame) ?? [];
    expect([...new URL(address.replaceAll('&amp;', '&')).searchParams]).toEqual([
      ...built.attributes,
      ...built.allColors.map(([name, color]) => [`--agreement-map-${name}`, color]),
    ]);
    expect(frame).toContain('allow-downloads"');
    expect(frame).toContain('allow="clipboard-write"');
    expect(shortcode(built)).toBe('[agreement_map level="state" models="JEM TFM" actions="image link"]');
    expect(cssCode(built)).toBe('agreement-map { --agreement-map-land: #fafafa; --agreement-map-class-1: #777777 }');
  });

  it('give a map that is kept in the address a name, where it has an address', () => {
    const built: Built = {
      ...plain,
      attributes: [
        ['level', 'state'],
        ['link', 'hash'],
      ],
    };
    expect(tagCode(built)).toContain('<agreement-map id="agreements" level="state" link="hash"></agreement-map>');
    expect(frameCode(built)).toContain('embed.html?level=state"');
    expect(shortcode(built)).toBe('[agreement_map level="state"]');
  });

  it('write words as words', () => {
    const built: Built = { ...plain, attributes: [['label', markup]], title: markup };
    for (const code of [tagCode(built), frameCode(built)]) expect(code).not.toContain('<script>alert');
    expect(frameCode(built)).toContain('label=%22%3E%3Cscript%3E');
    expect(shortcode(built)).toBe('[agreement_map label="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#91;x&#93;"]');
  });

  it('offer the presets that there are', () => {
    const offered = [...readFileSync('demo/builder.html', 'utf8').matchAll(/<option value="([\w-]+)">/g)].map(([, value]) => value);
    for (const name of readdirSync('themes')) expect(offered).toContain(name.replace('.css', ''));
  });
});

describe('the colors of the builder', () => {
  it('are held to the map’s own rules, on each kind of page that there may be', () => {
    expect(checkColors({}, 'light dark')).toEqual([
      { side: 'light', sentences: [] },
      { side: 'dark', sentences: [] },
    ]);
    expect(checkColors({ 'class-1': '#d8d2c0' }, 'normal')).toEqual([
      { side: 'light', sentences: expect.arrayContaining([expect.stringMatching(/^class-1 \(#d8d2c0\) on or beside land/)]) as string[] },
    ]);
    expect([sidesOf('only dark'), sidesOf('normal')]).toEqual([['dark'], ['light']]);
    expect([hexOf('#fff'), hexOf('rgb(1 2 3)'), hexOf('var(--ink)')]).toEqual(['#ffffff', '#010203', null]);
  });
});
