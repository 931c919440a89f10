import { expect, html } from '@open-wc/testing';
import { all, fileOf, loadedMap, part, readableMap, settled, until, words } from './map-on-page.js';

/** Does something on a page whose built-ins are another library's. */
async function under(change: () => () => void, act: () => Promise<void>): Promise<void> {
  const restore = change();
  await act().finally(restore);
}

/**
 * What Prototype (1.5 to 1.7) and MooTools (1.2 to 1.4) put in the place of the browser's own: `Array.from` without a mapper, `reduce` that gives
 * the only item, `entries` that gives an array, callbacks without a third argument, JSON of arrays as text; and what scripts of their time add to every object.
 */
function oldLibrary(): () => void {
  const { from } = Array;
  const { map, filter, find, some, every } = Array.prototype;
  type Callback = (value: unknown, index: number) => unknown;
  const twice = (method: (this: unknown[], callback: Callback) => unknown) =>
    function (this: unknown[], callback: Callback, context?: unknown): unknown {
      return method.call(this, (value, index) => callback.call(context, value, index));
    };
  return replace(
    [Array, { from: (items: ArrayLike<unknown>) => from(items) }],
    [
      Array.prototype,
      {
        map: twice(map),
        filter: twice(filter as never),
        find: twice(find as never),
        some: twice(some),
        every: twice(every as never),
        reduce(this: unknown[]) {
          return this.length > 1 ? this : this[0];
        },
        entries(this: unknown[]) {
          return this.slice();
        },
        toJSON(this: unknown[]) {
          return `[${this.join(', ')}]`;
        },
      },
    ],
    [
      String.prototype,
      {
        startsWith(this: string, pattern: string) {
          return this.indexOf(pattern) === 0;
        },
      },
    ],
    [
      Function.prototype,
      {
        bind(this: (...args: unknown[]) => unknown, self: unknown, args: unknown[] = []) {
          return (): unknown => this.apply(self, args);
        },
      },
    ],
    [Object.prototype, { extend: () => undefined }],
  );
}

/** Puts others in the place of members, as a script does, and gives what takes them back. */
function replace(...changes: readonly (readonly [object, Record<string, unknown>])[]): () => void {
  const restore: (() => void)[] = [];
  for (const [object, members] of changes) {
    for (const name of Object.keys(members)) {
      const own = Object.getOwnPropertyDescriptor(object, name);
      Object.defineProperty(object, name, { value: members[name], configurable: true, writable: true, enumerable: true });
      restore.push(() => (own ? Object.defineProperty(object, name, own) : Reflect.deleteProperty(object, name)));
    }
  }
  return () => restore.forEach((take) => take());
}

describe('a page with an old library', () => {
  it('has the same map: states, counties, an earlier day, own data', async () => {
    const file = fileOf('State,County,Model\nTX,Travis,TFM\nKS,Ford,JEM\n');
    await under(oldLibrary, async () => {
      const map = await loadedMap(html`<agreement-map level="state"></agreement-map>`);
      expect(words(map, 'ledger')).to.match(/^1,843 agreements listed: 1,766 in 934 counties/);
      expect(all(map, 'svg [part~="class"]').filter((each) => each.getAttribute('d'))).to.have.length(5);
      map.level = 'county';
      await settled(map);
      expect(all(map, 'svg [part~="class"]').filter((each) => each.getAttribute('d'))).to.have.length(6);
      map.asOf = '2025-06-06';
      await settled(map);
      expect(words(map, 'ledger')).to.match(/^649 agreements listed: 606 in 353 counties/);
      map.src = file;
      map.asOf = '';
      await settled(map);
      expect(words(map, 'ledger')).to.equal('2 agreements listed: 2 in 2 counties, 0 statewide, 0 not placed.');
    });
  });

  it('answers a reader: points, lists, says the figures, writes the picture, tells the page', async () => {
    await under(oldLibrary, async () => {
      const map = await readableMap(html`<agreement-map level="state" selected="20"></agreement-map>`);
      const heard: string[] = [];
      map.addEventListener('unit-hover', ({ name }) => heard.push(name));
      await until(() => all(map, '[part~="agreement"]').length > 0, 'the list is there');
      const { left, top, width, height } = part(map, 'selection').getBoundingClientRect();
      const before = part(map, 'frame').getBoundingClientRect();
      map.selected = '';
      await settled(map);
      const after = part(map, 'frame').getBoundingClientRect();
      const middle = { clientX: left + width / 2 + after.x - before.x, clientY: top + height / 2 + after.y - before.y };
      part(map, 'frame').dispatchEvent(new PointerEvent('pointermove', { ...middle, pointerType: 'mouse' }));
      await until(() => words(map, 'tooltip').startsWith('Kansas'), 'the tooltip names the state');
      expect(heard).to.deep.equal(['Kansas']);
      expect(await map.toSVG()).to.match(/^<svg[^]*1,843 agreements listed/);
    });
  });

  it('has no map where what is counted would not be drawn, and says so', async () => {
    const { from } = Uint8Array;
    const none = (): (() => void) => {
      Uint8Array.from = ((items: ArrayLike<number>) => new Uint8Array(items.length)) as typeof Uint8Array.from;
      return () => (Uint8Array.from = from);
    };
    await under(none, async () => {
      const map = await loadedMap(html`<agreement-map level="state"><p>The figures</p></agreement-map>`);
      expect(words(map, 'status')).to.equal(
        'The data could not be loaded. What was counted is not drawn. Another script of the page may be why. Try again',
      );
      expect(all(map, '[part~="class"], [part~="legend"]')).to.deep.equal([]);
      expect(map.scene).to.equal(undefined);
    });
  });
});
