// Safari has no idle callback yet: a while after the picture is idle enough.
const aWhile = 300;

/** Calls back when the page has nothing better to do. */
export function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, aWhile);
}
