import { expect, html } from '@open-wc/testing';
import type { AgreementMap } from '../../src/index.js';
import { middleOf, part, press, readableMap, until, words } from './map-on-page.js';

function send(target: Element, type: string, [clientX, clientY]: readonly [number, number], relatedTarget: Element | null = null): void {
  target.dispatchEvent(
    new PointerEvent(type, { clientX, clientY, relatedTarget, pointerType: 'mouse', bubbles: type === 'pointermove', composed: true }),
  );
}

const isShown = (map: AgreementMap): boolean => getComputedStyle(part(map, 'tooltip')).display !== 'none' && words(map, 'tooltip') !== '';
const canBeEntered = (map: AgreementMap): boolean => getComputedStyle(part(map, 'tooltip')).pointerEvents === 'auto';

/** A map whose pointer rests on the middle of Kansas, as long as it takes. */
async function restingMap(): Promise<{ map: AgreementMap; at: [number, number] }> {
  const map = await readableMap(html`<agreement-map level="state" style="width: 700px"></agreement-map>`);
  map.scrollIntoView({ block: 'center' });
  const at = middleOf(map, 'map');
  // That the page was scrolled is heard a moment later, and takes the tooltip away.
  await until(() => {
    if (!isShown(map)) send(part(map, 'frame'), 'pointermove', at);
    return canBeEntered(map);
  }, 'the tooltip can be entered');
  return { map, at };
}

describe('the tooltip', () => {
  it('can be entered by a pointer that rested, along a way that keeps it, and stays while the pointer is in it', async () => {
    const { map, at } = await restingMap();
    const [frame, tooltip] = [part(map, 'frame'), part(map, 'tooltip')];
    const said = words(map, 'tooltip');
    const { top, bottom } = tooltip.getBoundingClientRect();
    const toward = bottom < at[1] ? -6 : 6;
    const root = map.shadowRoot as ShadowRoot;
    expect(Math.min(Math.abs(bottom - at[1]), Math.abs(top - at[1]))).to.be.greaterThan(8);
    expect(tooltip.contains(root.elementFromPoint(at[0], at[1] + toward))).to.equal(true);
    // Where it points, and beside the way, is the map.
    expect(tooltip.contains(root.elementFromPoint(at[0], at[1]))).to.equal(false);
    expect(tooltip.contains(root.elementFromPoint(at[0] + 12, at[1] + toward / 3))).to.equal(false);
    send(frame, 'pointerleave', [at[0], at[1] + toward], tooltip);
    await map.updateComplete;
    expect([isShown(map), words(map, 'tooltip')]).to.deep.equal([true, said]);
    send(tooltip, 'pointerleave', at, frame);
    await map.updateComplete;
    expect(isShown(map)).to.equal(true);
    send(tooltip, 'pointerleave', at, document.body);
    await map.updateComplete;
    expect(isShown(map)).to.equal(false);
    expect(canBeEntered(map)).to.equal(false);
  });

  it('is in nobody’s way while the pointer moves', async () => {
    const { map, at } = await restingMap();
    send(part(map, 'frame'), 'pointermove', [at[0] + 40, at[1]]);
    await until(() => !canBeEntered(map), 'it cannot be entered any more');
    send(part(map, 'frame'), 'pointerleave', at, document.body);
    await map.updateComplete;
    expect(isShown(map)).to.equal(false);
  });

  it('is sent away by Escape, wherever the focus is, and nothing else is', async () => {
    const { map } = await restingMap();
    let heard = 0;
    const hear = (): void => void (heard += 1);
    document.body.addEventListener('keydown', hear);
    press(document.body, 'Escape');
    await map.updateComplete;
    expect([isShown(map), heard]).to.deep.equal([false, 0]);
    press(document.body, 'Escape');
    document.body.removeEventListener('keydown', hear);
    expect(heard).to.equal(1);
  });
});
