import type { TreeStage } from '../tree/tree-controller.js';
import type { Fips } from '../../geography/geography.js';
import type { Sight } from './sight.js';

/** What the tree is of now; `undefined` while nothing is drawn. @param isOpen whether something is answered */
export function treeStageOf(
  { choropleth, scene, stage, answers, messages }: Sight,
  selected: Fips,
  isOpen: boolean,
): TreeStage | undefined {
  const { geography } = stage.load;
  if (!choropleth || !scene || !geography) return undefined;
  const insets = geography.insets.map((inset) => ({ ...inset, label: messages.insets[inset.states[0] ?? ''] ?? inset.label }));
  return { choropleth, scene, insets, isBundled: geography.vintage !== null, answers, messages, selected, isOpen };
}
