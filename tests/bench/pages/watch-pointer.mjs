/**
 * Runs in the page. After each move of the pointer, `pointer.painted()` resolves to the milliseconds from the page hearing of
 * the move until a tooltip with other words stood at another place, painted. Chromium tells a page of a move at the beginning
 * of a frame, so a tooltip that is drawn at once is painted in that frame.
 */
export function watchPointer() {
  const tag = document.querySelector('agreement-map');
  const root = tag?.shadowRoot ?? document;
  const tooltip = () => root.querySelector(tag ? '[part~="tooltip"]' : '#tooltip');
  let last = look();
  let painted;

  addEventListener('pointermove', () => (painted = wait(performance.now())), { capture: true });

  async function wait(start) {
    for (let frames = 0; frames < 120; frames++) {
      await afterPaint();
      const time = performance.now() - start;
      const seen = look();
      if (seen && (!last || (seen.words !== last.words && seen.place !== last.place))) {
        last = seen;
        return time;
      }
    }
    return null;
  }

  /** What the tooltip shows and where; right after a paint, asking for it costs no layout. */
  function look() {
    const box = tooltip();
    if (!box?.checkVisibility({ visibilityProperty: true })) return undefined;
    const { x, y } = box.getBoundingClientRect();
    return { words: box.textContent, place: `${x} ${y}` };
  }

  // A message posted by an input event could come before the frame it belongs to.
  async function afterPaint() {
    await new Promise((begun) => requestAnimationFrame(begun));
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });
  }

  window.pointer = { painted: () => painted };
}
