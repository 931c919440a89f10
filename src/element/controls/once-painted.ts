/** Fulfilled when what was rendered is painted. A page that is not seen has no frames. */
export function oncePainted(): Promise<void> {
  return new Promise((done) => (document.hidden ? setTimeout(done) : requestAnimationFrame(() => setTimeout(done))));
}
