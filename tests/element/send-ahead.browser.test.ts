import { expect } from '@open-wc/testing';
import type { AgreementMap } from '../../src/element/agreement-map.js';
import { until } from './map-on-page.js';

type Page = Window & typeof globalThis & { defined: number };

/** Which files of these the built script sent for before it defined the tag, on a page of its own. */
async function sentAhead(tag: string, files: readonly string[]): Promise<string[]> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `${tag}<script>
    const { define } = customElements;
    customElements.define = function (...args) {
      window.defined ??= performance.now();
      define.apply(this, args);
    };
  </script><script type="module" src="/dist/cdn/agreement-map.js"></script>`;
  document.body.append(frame);
  const page = frame.contentWindow as Page;
  await until(() => page.defined > 0, 'the tag is defined');
  await (page.document.querySelector('agreement-map') as AgreementMap).loadComplete;
  const entries = page.performance.getEntriesByType('resource').filter(({ startTime }) => startTime < page.defined);
  frame.remove();
  return files.filter((file) => entries.some(({ name }) => name.includes(`/dist/cdn/${file}-`)));
}

const files = ['geography-states-2023', 'geography-counties-2023', 'counts'];

describe('before it defines the tag, the script sends for', () => {
  for (const [tag, sent] of Object.entries({
    '<agreement-map></agreement-map>': ['geography-counties-2023', 'counts'],
    '<agreement-map level="state"></agreement-map>': ['geography-states-2023', 'counts'],
    '<agreement-map level="state" as-of="2025-06-06"></agreement-map>': ['geography-states-2023'],
    '<agreement-map level="state" vintage="2017"></agreement-map>': [],
    '<agreement-map level="State"></agreement-map>': [],
  })) {
    it(`${sent.join(' and ') || 'nothing'} where the page has ${tag}`, async () => {
      expect(await sentAhead(tag, files)).to.deep.equal(sent);
    });
  }
});
