/**
 * Tells the page around how high this one is, in the languages of those who listen: our own, AMP's (amp-iframe), Embedly's and
 * Medium's, pym's and Datawrapper's. A height is nobody's secret, so it is told to whoever holds the frame.
 *
 * @param pym the name that pym gave the frame; `null` where it holds none
 * @param chart the name under which a listener of Datawrapper's is told; `null` where nobody asked for it
 * @returns tells it once more
 */
export function reportHeight(pym: string | null, chart: string | null): () => void {
  const { documentElement } = document;
  const send = (): void => {
    const height = Math.ceil(documentElement.getBoundingClientRect().height);
    const told: readonly unknown[] = [
      { type: 'agreement-map:height', height },
      { sentinel: 'amp', type: 'embed-size', height },
      JSON.stringify({ src: location.href, context: 'iframe.resize', height }),
      ...(pym === null ? [] : [['pym', pym, 'height', height].join('xPYMx')]),
      ...(chart === null ? [] : [{ 'datawrapper-height': { [chart]: height } }]),
    ];
    for (const message of told) window.parent.postMessage(message, '*');
  };
  if (window.parent === window) return () => undefined;
  new ResizeObserver(send).observe(documentElement);
  return send;
}
