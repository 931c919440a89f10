import { dress, wardrobe } from '../dress.js';
import type { PartStage, PartViews } from '../reader/wished-parts.js';
import { Zoom } from './zoom.js';
import { zoomStyles } from './zoom-styles.js';

/** Lets a reader move closer to one map, and gives its shadow tree the styles for it. */
export function createZoom(stage: PartStage): PartViews {
  if (!wardrobe.includes(zoomStyles)) wardrobe.push(zoomStyles);
  dress(stage.host.renderRoot as ShadowRoot);
  const zoom = new Zoom(stage);
  return { below: () => zoom.view() };
}
