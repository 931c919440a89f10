import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { AgreementMap } from '../../src/index.js';
import { all, button, part, press, readableMap, settled, tree, until, words } from './map-on-page.js';

async function zoomable(template: unknown): Promise<AgreementMap> {
  const map = await readableMap(template);
  await until(() => all(map, '[part="zoom"]').length > 0, 'the map can be come closer to');
  return map;
}

const frame = (map: AgreementMap): HTMLElement => part(map, 'frame');

/** What is on show, in drawing units. */
function shown(map: AgreementMap): { x: number; y: number; width: number; height: number } {
  const { x, y, width, height } = part<SVGSVGElement>(map, 'map').viewBox.baseVal;
  return { x, y, width, height };
}

async function enlarged(map: AgreementMap, times: number, whole: number): Promise<void> {
  await until(() => Math.abs(whole / shown(map).width - times) < 0.01, `the map is ${times} times as large`);
  await settled(map);
}

function touch(map: AgreementMap, kind: string, points: readonly (readonly [number, number])[]): TouchEvent | Event {
  const target = frame(map);
  const touches = points.map(([clientX, clientY], identifier) => ({ clientX, clientY, identifier, target }));
  // Engines without a touch screen have no constructor for it.
  const event = new Event(kind, { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'touches', { value: touches });
  target.dispatchEvent(event);
  return event;
}

/** The point of the window that is over a share of the map. */
function at(map: AgreementMap, x: number, y: number): [number, number] {
  const box = frame(map).getBoundingClientRect();
  return [box.left + box.width * x, box.top + box.height * y];
}

function wheel(map: AgreementMap, init: WheelEventInit): WheelEvent {
  const [clientX, clientY] = at(map, 0.5, 0.5);
  const event = new WheelEvent('wheel', { clientX, clientY, deltaY: -100, bubbles: true, cancelable: true, composed: true, ...init });
  frame(map).dispatchEvent(event);
  return event;
}

function pointer(map: AgreementMap, kind: string, [clientX, clientY]: readonly [number, number]): void {
  const init = { clientX, clientY, pointerType: 'mouse', pointerId: 1, button: 0, bubbles: true, composed: true, cancelable: true };
  frame(map).dispatchEvent(new PointerEvent(kind, init));
}

describe('a map that readers can come closer to', () => {
  it('has no buttons, and takes nothing from the page, unless an author says so', async () => {
    const map = await readableMap(html`<agreement-map level="state"></agreement-map>`);
    expect(all(map, '[part="zoom"]')).to.deep.equal([]);
    expect(wheel(map, { ctrlKey: true }).defaultPrevented).to.equal(false);
    map.zoom = true;
    await until(() => all(map, '[part="zoom"]').length > 0, 'it has them then');
    map.zoom = null;
    await map.updateComplete;
    expect(all(map, '[part="zoom"]')).to.deep.equal([]);
  });

  it('comes closer by button, as near as borders are exact, and goes back', async () => {
    const map = await zoomable(html`<agreement-map zoom level="state"></agreement-map>`);
    const { width } = shown(map);
    expect(button(map, 'Zoom out').getAttribute('aria-disabled')).to.equal('true');
    expect(button(map, 'Whole map').getAttribute('aria-disabled')).to.equal('true');
    await expect(map).to.be.accessible();
    button(map, 'Zoom in').click();
    await enlarged(map, 2, width);
    for (const times of [4, 8, 16, 32, 40]) {
      button(map, 'Zoom in').click();
      await enlarged(map, times, width);
    }
    expect(button(map, 'Zoom in').getAttribute('aria-disabled')).to.equal('true');
    button(map, 'Zoom out').click();
    await enlarged(map, 20, width);
    button(map, 'Whole map').click();
    await enlarged(map, 1, width);
    expect(all(map, '.zoomable.near')).to.deep.equal([]);
  });

  it('keeps the size of its words, and finds more room for them', async () => {
    const map = await zoomable(html`<agreement-map zoom level="state"></agreement-map>`);
    await until(() => map.scene?.labels.length, 'its words are there');
    const { width } = shown(map);
    const sizeOf = (): number => Math.max(...(map.scene?.labels ?? []).map(({ size }) => size * (map.scene?.scale ?? 0)));
    const before = sizeOf();
    button(map, 'Zoom in').click();
    await enlarged(map, 2, width);
    expect(sizeOf()).to.be.closeTo(before, 1.5);
  });

  it('meets what is seen when it is near', async () => {
    const map = await zoomable(html`<agreement-map zoom selected="20" level="state"></agreement-map>`);
    const { width } = shown(map);
    button(map, 'Zoom in').click();
    await enlarged(map, 2, width);
    const box = part(map, 'selection').getBoundingClientRect();
    const middle: [number, number] = [box.left + box.width / 2, box.top + box.height / 2];
    map.selected = '';
    pointer(map, 'pointermove', middle);
    await until(() => words(map, 'tooltip').startsWith('Kansas'), 'Kansas is pointed at');
  });

  it('leaves the wheel to the page, with a hint, unless a key is held', async () => {
    const map = await zoomable(html`<agreement-map zoom level="state"></agreement-map>`);
    const { width } = shown(map);
    expect(wheel(map, {}).defaultPrevented).to.equal(false);
    expect(words(map, 'zoom-hint')).to.match(/^Hold (Ctrl|⌘) and scroll to zoom the map$/);
    expect(shown(map).width).to.equal(width);
    expect(wheel(map, { ctrlKey: true }).defaultPrevented).to.equal(true);
    expect(wheel(map, { metaKey: true }).defaultPrevented).to.equal(true);
    await until(() => shown(map).width < width, 'it is near');
  });

  it('leaves one finger to the page, with a hint, and takes two', async () => {
    const map = await zoomable(html`<agreement-map zoom level="state"></agreement-map>`);
    const { width } = shown(map);
    touch(map, 'touchstart', [at(map, 0.5, 0.5)]);
    expect(touch(map, 'touchmove', [at(map, 0.5, 0.9)]).defaultPrevented).to.equal(false);
    expect(words(map, 'zoom-hint')).to.equal('Use two fingers to move and zoom the map');
    touch(map, 'touchend', []);
    touch(map, 'touchstart', [at(map, 0.45, 0.5), at(map, 0.55, 0.5)]);
    expect(touch(map, 'touchmove', [at(map, 0.35, 0.5), at(map, 0.65, 0.5)]).defaultPrevented).to.equal(true);
    // While the fingers are on it, it is not painted anew.
    expect(shown(map).width).to.equal(width);
    touch(map, 'touchend', []);
    await enlarged(map, 3, width);
    const { x } = shown(map);
    touch(map, 'touchstart', [at(map, 0.45, 0.5), at(map, 0.55, 0.5)]);
    touch(map, 'touchmove', [at(map, 0.35, 0.5), at(map, 0.45, 0.5)]);
    touch(map, 'touchend', []);
    await until(() => Math.abs(shown(map).x - x - width / 30) < 0.5, 'it has moved with them');
  });

  it('is moved by the mouse when it is near, which then chooses nothing', async () => {
    const map = await zoomable(html`<agreement-map zoom level="state"></agreement-map>`);
    const { width } = shown(map);
    button(map, 'Zoom in').click();
    await enlarged(map, 2, width);
    const { x } = shown(map);
    pointer(map, 'pointerdown', at(map, 0.5, 0.5));
    pointer(map, 'pointermove', at(map, 0.45, 0.5));
    pointer(map, 'pointermove', at(map, 0.4, 0.5));
    pointer(map, 'pointerup', at(map, 0.4, 0.5));
    pointer(map, 'click', at(map, 0.4, 0.5));
    await until(() => Math.abs(shown(map).x - x - width / 20) < 0.5, 'it has moved');
    expect(map.selected).to.equal('');
  });

  it('shows where the keyboard goes', async () => {
    const map = await zoomable(html`<agreement-map zoom level="state" selected="48"></agreement-map>`);
    const { width } = shown(map);
    tree(map).focus();
    for (const times of [2, 4, 8]) {
      button(map, 'Zoom in').click();
      await enlarged(map, times, width);
    }
    tree(map).focus();
    for (const key of ['m', 'e']) press(tree(map), key);
    const isSeen = (): boolean => {
      const [inner, outer] = [part(map, 'cursor').getBoundingClientRect(), frame(map).getBoundingClientRect()];
      // In Firefox the box of an outline holds its stroke as well.
      return inner.width > 0 && inner.left >= outer.left - 4 && inner.right <= outer.right + 4 && inner.top >= outer.top - 4;
    };
    await until(() => words(map, 'tooltip').startsWith('Maine') && isSeen(), 'Maine is to be seen');
  });

  it('shows all of a state that is opened, and of the country again', async () => {
    const map = await zoomable(html`<agreement-map zoom selected="48453"></agreement-map>`);
    const { width } = shown(map);
    button(map, 'Zoom in').click();
    await enlarged(map, 2, width);
    button(map, 'Show Texas by county').click();
    await until(() => map.scene?.within === '48', 'Texas is framed');
    await settled(map);
    expect(button(map, 'Zoom out').getAttribute('aria-disabled')).to.equal('true');
    button(map, 'Whole map').click();
    await until(() => map.scene?.within === null, 'the country is back');
    expect(shown(map).width).to.equal(width);
  });

  it('jumps where motion is not welcome', async () => {
    try {
      await emulateMedia({ reducedMotion: 'reduce' });
    } catch {
      // Not every engine can be told.
      return;
    }
    const map = await zoomable(html`<agreement-map zoom level="state"></agreement-map>`);
    const { width } = shown(map);
    button(map, 'Zoom in').click();
    await map.updateComplete;
    expect(shown(map).width).to.be.closeTo(width / 2, 0.1);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
});
