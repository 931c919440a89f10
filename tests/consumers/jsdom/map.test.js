import { expect, it } from 'vitest';
import 'agreement-map/define';

it('draws in jsdom', async () => {
  document.body.innerHTML = '<agreement-map within="TX"></agreement-map>';
  const [map] = document.querySelectorAll('agreement-map');
  await map.loadComplete;
  await map.updateComplete;
  expect(map.outerHTML).toBe('<agreement-map within="TX"></agreement-map>');
  expect(map.shadowRoot.querySelectorAll('[part~="class"]').length).toBeGreaterThan(0);
});
