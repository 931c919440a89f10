// Safari has no idle callback yet: a while after the picture is idle enough.
const aWhile = 300;

/** Calls back when the page has nothing better to do, and what was drawn last is on the screen. */
export function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'function') afterFrame(() => requestIdleCallback(act, { timeout: 2000 }));
  else setTimeout(act, aWhile);
}

/** The frame after the next one comes when the next one was handed to the screen. A page that is not seen has no frames. */
function afterFrame(act: () => void): void {
  if (document.hidden) act();
  else requestAnimationFrame(() => requestAnimationFrame(act));
}
