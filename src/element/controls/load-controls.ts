import { dress, wardrobe } from '../dress.js';
import { Controls, type ControlsHost, type ControlsStage } from './controls.js';
import type { Later } from '../late-part.js';
import { controlsStyles } from './controls-styles.js';

/** Makes the controls of one map, and gives its shadow tree their styles. */
export function createControls(host: ControlsHost, look: () => ControlsStage, later: Later): Controls {
  if (!wardrobe.includes(controlsStyles)) wardrobe.push(controlsStyles);
  dress(host.renderRoot as ShadowRoot);
  return new Controls(host, look, later);
}
