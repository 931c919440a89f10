import { dress, wardrobe } from '../../dress.js';
import { StepsController, type StepsStage } from './steps-controller.js';
import { stepsStyles } from './steps-styles.js';
import type { ReaderHost } from '../reader-stage.js';

/** Ties the key of one map to it, and gives its shadow tree the styles for it. */
export function tieSteps(host: ReaderHost, look: () => StepsStage): StepsController {
  if (!wardrobe.includes(stepsStyles)) wardrobe.push(stepsStyles);
  dress(host.renderRoot as ShadowRoot);
  return new StepsController(host, look);
}
