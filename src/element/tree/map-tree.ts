import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { nothing } from 'lit';
import { wardrobe } from '../dress.js';
import { TreeController, type TreeHandlers, type TreeStage } from './tree-controller.js';
import { treeStyles } from './tree-styles.js';
import { activeLine, keysView, linesView } from './tree-view.js';

/** The tree of one map, with what shows it. */
export interface MapTree {
  readonly walk: TreeController;
  /** Id of the line that the keyboard is on; `''` for none. */
  active(): string;
  lines(): TemplateResult | typeof nothing;
  keys(): TemplateResult;
}

/** Makes the tree of a map. */
export function createMapTree(host: ReactiveControllerHost, look: () => TreeStage | undefined, handlers: TreeHandlers): MapTree {
  const walk = new TreeController(host, look, handlers);
  return {
    walk,
    active: () => activeLine(walk),
    lines: () => {
      const stage = look();
      return stage ? linesView(walk, [stage.choropleth, stage.messages], stage.selected) : nothing;
    },
    keys: () => keysView(walk),
  };
}

/** As it is loaded. */
export type CreateMapTree = typeof createMapTree;

if (!wardrobe.includes(treeStyles)) wardrobe.push(treeStyles);
