import { expect } from '@open-wc/testing';
import { isColor } from '../../src/element/embed/is-color.js';
import { mayLoad } from '../../src/element/embed/may-load.js';
import { readQuery } from '../../src/element/embed/read-query.js';
import type { AgreementMap } from '../../src/index.js';
import { settled, until } from './map-on-page.js';

/** The page in a frame under the strict policy, with what it said. */
async function embedded(query: string): Promise<{ frame: HTMLIFrameElement; page: Document; messages: unknown[] }> {
  const frame = document.createElement('iframe');
  frame.width = '600';
  frame.src = new URL(`../fixtures/csp/embed.html${query}`, import.meta.url).href;
  const messages: unknown[] = [];
  const hear = ({ source, data }: MessageEvent<unknown>): void => void (source === frame.contentWindow && messages.push(data));
  addEventListener('message', hear);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument as Document;
  await until(() => page.querySelector('agreement-map, p'), 'the page shows something');
  return { frame, page, messages };
}

async function mapIn(page: Document): Promise<AgreementMap> {
  const map = page.querySelector('agreement-map') as AgreementMap;
  await settled(map);
  return map;
}

const paint = ({ documentElement }: Document, name: string): string => documentElement.style.getPropertyValue(`--agreement-map-${name}`);

describe('the page to be embedded', () => {
  it('is a map as its address asks for it, and links leave the frame', async () => {
    const { frame, page } = await embedded(
      '?level=state&within=FL&as-of=2025-06-06&label=%3Cb%3EFlorida%3C/b%3E&theme=dark&--agreement-map-land=%23123456',
    );
    const map = await mapIn(page);
    expect([map.level, map.within, map.asOf]).to.deep.equal(['state', 'FL', '2025-06-06']);
    expect(map.shadowRoot?.querySelector('[part~="title"]')?.textContent?.trim()).to.equal('<b>Florida</b>');
    expect(paint(page, 'land')).to.equal('#123456');
    expect(page.documentElement.style.colorScheme).to.equal('dark');
    const link = map.shadowRoot?.querySelector('a[href]') as HTMLAnchorElement;
    expect(link.target || (page.querySelector('base') as HTMLBaseElement).target).to.equal('_blank');
    frame.remove();
  });

  it('tells its height to those who listen, and again when it changes', async () => {
    const { frame, page, messages } = await embedded('?level=state&childId=map-1&datawrapper=aB3dE');
    await mapIn(page);
    const height = (): number => Math.ceil(page.documentElement.getBoundingClientRect().height);
    await until(() => messages.some((message) => (message as { height?: number }).height === height()), 'the height is told');
    const own = messages.filter((message) => (message as { type?: string }).type === 'agreement-map:height');
    expect(own[own.length - 1]).to.deep.equal({ type: 'agreement-map:height', height: height() });
    expect(messages).to.deep.include({ sentinel: 'amp', type: 'embed-size', height: height() });
    expect(messages).to.include(JSON.stringify({ src: frame.src, context: 'iframe.resize', height: height() }));
    expect(messages).to.include(`pymxPYMxmap-1xPYMxheightxPYMx${height()}`);
    expect(messages).to.deep.include({ 'datawrapper-height': { aB3dE: height() } });
    messages.length = 0;
    frame.width = '320';
    await until(() => messages.some((message) => (message as { height?: number }).height === height()), 'the new height is told');
    messages.length = 0;
    frame.contentWindow?.postMessage('pymxPYMxmap-1xPYMxwidthxPYMx320', '*');
    await until(() => messages.length > 0, 'who asks is told');
    frame.remove();
  });

  it('takes colors from the page around, and nothing else', async () => {
    const { frame, page } = await embedded('?level=state');
    const map = await mapIn(page);
    const send = (message: unknown): void => frame.contentWindow?.postMessage(message, '*');
    send({
      type: 'agreement-map:colors',
      colors: { land: '#010203', 'class-1': 'url(https://example.com/)', text: 'var(--x)', nothing: 'red' },
    });
    await until(() => paint(page, 'land') === '#010203', 'the color is taken');
    const before = [map.getAttributeNames(), page.documentElement.style.cssText, page.body.children.length];
    const strange = [
      { type: 'agreement-map:colors', colors: null },
      { type: 'agreement-map:colors' },
      { level: 'county', css: 'x' },
      null,
      'x',
      7,
      [],
    ];
    for (const message of strange) send(message);
    send({
      type: 'agreement-map:colors',
      colors: { rule: 'red; background: url(https://example.com/)', quiet: 7, focus: 'rgb(1 2 3 / 50%)' },
    });
    await until(() => paint(page, 'focus') !== '', 'the last message is taken');
    page.documentElement.style.removeProperty('--agreement-map-focus');
    expect([map.getAttributeNames(), page.documentElement.style.cssText, page.body.children.length]).to.deep.equal(before);
    expect([paint(page, 'class-1'), paint(page, 'text'), paint(page, 'nothing'), paint(page, 'rule'), paint(page, 'quiet')]).to.deep.equal([
      '',
      '',
      '',
      '',
      '',
    ]);
    frame.remove();
  });

  it('keeps colors that come before the map', async () => {
    const frame = document.createElement('iframe');
    const answer = ({ source, data }: MessageEvent<{ type?: string }>): void => {
      if (source !== frame.contentWindow || data.type !== 'agreement-map:height') return;
      removeEventListener('message', answer);
      frame.contentWindow?.postMessage({ type: 'agreement-map:colors', colors: { land: '#010203' } }, '*');
    };
    addEventListener('message', answer);
    frame.src = new URL('../fixtures/csp/embed.html?level=state', import.meta.url).href;
    document.body.append(frame);
    await until(() => frame.contentDocument?.querySelector('agreement-map'), 'there is a map');
    const map = await mapIn(frame.contentDocument as Document);
    // Asked for each time: the drawing may be made anew.
    const land = (): Element => map.shadowRoot?.querySelector('[part~="land"]') as Element;
    await until(() => getComputedStyle(land()).fill === 'rgb(1, 2, 3)', 'its land has the color');
    frame.remove();
  });

  it('does not hear a stranger', async () => {
    const { frame, page } = await embedded('?level=state');
    await mapIn(page);
    // A frame beside it, which can reach it by way of the page around.
    const stranger = document.createElement('iframe');
    document.body.append(stranger);
    const { postMessage } = frame.contentWindow as Window;
    const send = new (stranger.contentWindow as Window & { Function: FunctionConstructor }).Function(
      'to',
      'message',
      'to.postMessage(message, "*")',
    ) as (to: unknown, message: unknown) => void;
    expect(postMessage).to.be.a('function');
    send(frame.contentWindow, { type: 'agreement-map:colors', colors: { land: '#ff0000' } });
    frame.contentWindow?.postMessage({ type: 'agreement-map:colors', colors: { quiet: '#00ff00' } }, '*');
    await until(() => paint(page, 'quiet') === '#00ff00', 'the page around is heard');
    expect(paint(page, 'land')).to.equal('');
    stranger.remove();
    frame.remove();
  });

  it('does not draw another list in place of one that it may not load', async () => {
    const { frame, page } = await embedded('?src=https://elsewhere.example/list.csv');
    expect(page.querySelector('agreement-map')).to.equal(null);
    expect(page.body.textContent?.trim()).to.equal('This page may not load the data that its address names.');
    frame.remove();
  });

  it('says on the map what of a setting was not understood', async () => {
    const { frame, page } = await embedded('?level=%3Cscript%3Ealert(1)%3C/script%3E&as-of=soon');
    const map = await mapIn(page);
    expect(map.shadowRoot?.textContent).to.contain('The setting as-of=“soon” was not understood');
    expect(map.shadowRoot?.querySelector('script')).to.equal(null);
    frame.remove();
  });
});

describe('the address of an embedded map', () => {
  const known = ['level', 'src', 'geography', 'label'];
  const read = (query: string) => readQuery(new URLSearchParams(query), known, (address) => address === '/mine.csv');

  it('is read as attributes and colors', () => {
    expect(read('level=state&src=/mine.csv&--agreement-map-class-1=red&label=%3Cb%3E')).to.deep.equal({
      attributes: [
        ['level', 'state'],
        ['src', '/mine.csv'],
        ['label', '<b>'],
      ],
      colors: [['class-1', 'red']],
      refused: [],
      unknown: [],
    });
  });

  it('has what means nothing said, and nothing of it used', () => {
    expect(
      read(
        'style=x&onload=alert(1)&--agreement-map-land=url(x)&--agreement-map-toString=red&--x=red&level=a&level=b&childId=1&parentUrl=x',
      ),
    ).to.deep.equal({
      attributes: [['level', 'a']],
      colors: [],
      refused: [],
      unknown: [
        'there is no setting "style".',
        'there is no setting "onload".',
        '--agreement-map-land="url(x)" is not a color.',
        'there is no setting "--agreement-map-toString".',
        'there is no setting "--x".',
        'level is given 2 times; the first is used.',
      ],
    });
  });

  it('loads data from its own origin and from what its host lists', () => {
    const page = 'https://maps.example.com/embed.html?src=x';
    const listed = 'https://data.example.org/lists/ https://other.example.org/one.csv nonsense';
    const may = (address: string): boolean => mayLoad(address, page, listed);
    for (const address of [
      'list.csv',
      '/a/b.csv?day=1',
      'https://maps.example.com/x',
      'https://data.example.org/lists/a.csv',
      'https://other.example.org/one.csv',
    ])
      expect(may(address), address).to.equal(true);
    const others = [
      ...['https://elsewhere.example/a.csv', '//elsewhere.example/a.csv', 'http://maps.example.com/x', 'https://maps.example.com:444/x'],
      ...[
        'https://data.example.org/other/a.csv',
        'https://data.example.org/lists/../other/a.csv',
        'https://data.example.org/lists/%2e%2e/x',
      ],
      ...[
        'https://other.example.org/one.csv.bak',
        'https://data.example.org.elsewhere.example/lists/a.csv',
        'https://user:pass@maps.example.com/x',
      ],
      ...[
        'javascript:alert(1)',
        'data:text/csv,a',
        'blob:https://maps.example.com/1',
        'file:///etc/passwd',
        'http://',
        'https://\\elsewhere.example/',
      ],
    ];
    for (const address of others) expect(may(address), address).to.equal(false);
  });

  it('has colors that are colors', () => {
    for (const color of ['red', '#fff', '#11223344', 'rgb(1, 2, 3)', 'hsl(120deg 50% 50%)', 'oklch(0.7 0.1 200)', 'transparent'])
      expect(isColor(color), color).to.equal(true);
    for (const text of [
      '',
      'var(--x)',
      'url(x)',
      'red;',
      'red}',
      'expression(1)',
      '#ggg',
      'light-dark(var(--x), red)',
      `rgb(${' '.repeat(80)}1,2,3)`,
    ])
      expect(isColor(text), text).to.equal(false);
  });
});
