import { dress, wardrobe } from '../dress.js';
import { HoverController, type HoverHost, type HoverStage } from './hover-controller.js';
import { hoverStyles } from './hover-styles.js';

/** Lets the tooltip of one map be entered and sent away, and gives its shadow tree the styles for it. */
export function tieHover(host: HoverHost, stage: HoverStage): HoverController {
  if (!wardrobe.includes(hoverStyles)) wardrobe.push(hoverStyles);
  dress(host.renderRoot as ShadowRoot);
  return new HoverController(host, stage);
}
