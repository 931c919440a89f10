/** What was handed to the screen has still to be painted, beside the page: a slow phone takes about so many milliseconds. */
const aWhile = 100;

/** Calls back when the page has nothing better to do, and what was drawn last is on the screen. Safari has no idle callback yet. */
export function whenIdle(act: () => void): void {
  const idle = typeof requestIdleCallback === 'function' ? (): number => requestIdleCallback(act, { timeout: 2000 }) : act;
  afterFrame(() => setTimeout(idle, aWhile));
}

/** The frame after the next one comes when the next one was handed to the screen. A page that is not seen has no frames. */
function afterFrame(act: () => void): void {
  if (document.hidden) act();
  else requestAnimationFrame(() => requestAnimationFrame(act));
}
