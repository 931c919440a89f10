/**
 * Runs in the page. Each change is made at the beginning of a frame, and timed until its script is done and until the frame is
 * painted, in milliseconds. Waiting for the screen after that is no part of it: it would round every figure to whole frames.
 */
export function installClocks() {
  const tag = document.querySelector('agreement-map');
  const part = (name) => tag.shadowRoot.querySelector(`[part~="${name}"]`);
  const frame = () => new Promise((begun) => requestAnimationFrame(begun));
  const painted = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });

  // While the picture before is still being rasterized, the next cannot be handed over.
  const rest = () => new Promise((rested) => setTimeout(rested, 100));

  async function timeChange(change, isDone) {
    await rest();
    await frame();
    const start = performance.now();
    await change();
    const script = performance.now() - start;
    await painted();
    for (let frames = 0; !isDone(); frames++) {
      if (frames > 600) throw new Error('another day was not drawn within ten seconds');
      await frame();
      await painted();
    }
    return { script, whole: performance.now() - start };
  }

  async function changeDay(day) {
    const before = part('dateline').textContent;
    return timeChange(
      () => {
        tag.asOf = day;
        return tag.updateComplete;
      },
      () => part('dateline').textContent !== before,
    );
  }

  async function changeNumbers(numbers) {
    return timeChange(
      () => window.recolor(numbers),
      () => true,
    );
  }

  async function each(values, measure) {
    const times = [];
    for (const value of values) times.push(await measure(value));
    return times;
  }

  window.clocks = {
    timeDays: (days) => each(days, changeDay),
    timeNumbers: (sets) => each(sets, changeNumbers),
  };
}
