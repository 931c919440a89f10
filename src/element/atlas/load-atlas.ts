import { dress, wardrobe } from '../dress.js';
import { AtlasController, type AtlasStage } from './atlas-controller.js';
import { atlasStyles } from './atlas-styles.js';

/** Makes what puts one map into words, and gives its shadow tree the styles for it. */
export function createAtlas(stage: AtlasStage): AtlasController {
  if (!wardrobe.includes(atlasStyles)) wardrobe.push(atlasStyles);
  dress(stage.host.renderRoot as ShadowRoot);
  return new AtlasController(stage);
}
