import { dress, wardrobe } from '../dress.js';
import { type TapActs, Taps, type TapsStage } from './taps.js';
import { tapsStyles } from './taps-styles.js';

/** Makes what a finger does on one map, and gives its shadow tree the styles for it. */
export function createTaps(root: ShadowRoot, look: () => TapsStage | undefined, acts: TapActs): Taps {
  if (!wardrobe.includes(tapsStyles)) wardrobe.push(tapsStyles);
  dress(root);
  return new Taps(look, acts);
}
