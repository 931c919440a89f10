/**
 * Runs in the page before anything of it. `bench.visit` resolves to when the land and the whole map were presented, in
 * milliseconds since the navigation began, and what it took.
 *
 * Before every frame it asks whether a stage is in the document. If it is, a dot of text is added, which is painted in the
 * very frame that shows the stage, and Element Timing tells when that frame was presented, rasterized and all. Every page is
 * watched alike, and a tag by what is public: its parts and its `load` event.
 */
export function watchPage() {
  const loaded = new WeakSet();
  document.addEventListener('load', ({ target }) => loaded.add(target), true);

  const has = ({ shadowRoot }, part) => shadowRoot?.querySelector(`[part~="${part}"][d]:not([d=""])`) != null;
  const everyTag = (test) => [...document.querySelectorAll('agreement-map')].every(test);
  const isTagPage = () => document.querySelector('agreement-map') !== null;
  const isColoredByHand = () => document.querySelector('#units')?.lastElementChild?.hasAttribute('fill') === true;
  const isBlankPage = () => document.querySelector('#blank') !== null;
  const isOtherPageShown = () => isColoredByHand() || isBlankPage();
  const stages = {
    land: () => (isTagPage() ? everyTag((tag) => has(tag, 'land')) : isOtherPageShown()),
    map: () => (isTagPage() ? everyTag((tag) => loaded.has(tag) && has(tag, 'class')) : isOtherPageShown()),
  };

  const times = {};
  const shown = new Promise((resolve, reject) => {
    new PerformanceObserver((list) => {
      for (const { identifier, renderTime } of list.getEntries()) times[identifier] = renderTime;
      if (times.map !== undefined) resolve(times);
    }).observe({ type: 'element', buffered: true });
    setTimeout(() => reject(new Error(`${location.pathname} showed no map within a minute`)), 60_000);
  });

  const waiting = Object.keys(stages);
  requestAnimationFrame(function look() {
    while (waiting.length > 0 && stages[waiting[0]]()) addDot(waiting.shift());
    if (waiting.length > 0) requestAnimationFrame(look);
  });

  function addDot(stage) {
    const dot = document.createElement('i');
    dot.setAttribute('elementtiming', stage);
    dot.textContent = '.';
    // In a lower corner of a page that grew it was painted now and then without being reported.
    dot.style.cssText = 'position: fixed; left: 0; top: 0; z-index: 1';
    document.body.append(dot);
  }

  const blocks = [];
  new PerformanceObserver((list) => blocks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });

  /** What the visit cost until then: bytes that had arrived, and the parts of tasks beyond 50 ms. */
  function costUntil(time) {
    const arrived = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    return {
      bytes: arrived.filter(({ responseEnd }) => responseEnd <= time).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      blocked: blocks.filter(({ startTime }) => startTime < time).reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    };
  }

  window.bench = { visit: shown.then((times) => ({ ...times, ...costUntil(times.map) })) };
}
