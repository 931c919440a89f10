import type { Choropleth } from '../choropleth/classify.js';
import type { Scene } from './scene.js';

/**
 * Whether what was counted is what is drawn, whatever the cause: libraries that a page has replace what pictures are computed with. Hence
 * loops of the plainest kind.
 */
export function isAsCounted({ layers }: Pick<Scene, 'layers'>, { units, byUnit, classes, classOf }: Choropleth): boolean {
  for (let i = 0; i < layers.length; i++) if (layers[i]?.d.includes('NaN')) return false;
  for (let i = 0; i < units.length; i++) {
    const held = byUnit[units[i]?.id ?? '']?.agreements ?? 0;
    if (held !== 0 && classes[classOf[i] as number]?.meaning.kind === 'none') return false;
  }
  return true;
}
