import { describe, expect, it } from 'vitest';
import { isAsCounted } from '../../src/scene/is-as-counted.js';
import { drawnOf } from '../fixtures/four-counties-picture.js';

const { scene, choropleth } = drawnOf({ view: 'density' });

describe('what is drawn', () => {
  it('is what was counted', () => {
    expect(choropleth.classOf.some((at) => at > 0)).toBe(true);
    expect(isAsCounted(scene, choropleth)).toBe(true);
  });

  it('is not where a place that holds agreements is drawn as one without', () => {
    const none = new Uint8Array(choropleth.classOf.length);
    expect(isAsCounted(scene, { ...choropleth, classOf: none })).toBe(false);
  });

  it('is not where a shape could not be made', () => {
    const layers = scene.layers.map((layer) => (layer.kind === 'land' ? { ...layer, d: 'MNaN,NaNZ' } : layer));
    expect(isAsCounted({ layers }, choropleth)).toBe(false);
  });
});
