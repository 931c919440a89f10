import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { noChange, nothing } from 'lit';
import { wardrobe } from '../dress.js';
import { whenIdle } from '../when-idle.js';
import { TreeController, type TreeHandlers, type TreeStage } from './tree-controller.js';
import { treeStyles } from './tree-styles.js';
import { activeLine, keysView, linesView } from './tree-view.js';

/** The tree of one map, with what shows it. */
export interface MapTree {
  readonly walk: TreeController;
  /** Id of the line that the keyboard is on; `''` for none. */
  active(): string;
  lines(): TemplateResult | typeof nothing | typeof noChange;
  keys(): TemplateResult;
}

/** Makes the tree of a map. */
export function createMapTree(host: ReactiveControllerHost, look: () => TreeStage | undefined, handlers: TreeHandlers): MapTree {
  const walk = new TreeController(host, look, handlers);
  let told: TreeStage | undefined;
  let isTellingLater = false;
  // Of another day, while nobody walks, the lines are told after the picture is seen: they are a fourth of what a step takes.
  const mayWait = (stage: TreeStage): boolean =>
    !walk.isIn &&
    told !== undefined &&
    told.choropleth !== stage.choropleth &&
    told.choropleth.units === stage.choropleth.units &&
    told.scene.within === stage.scene.within &&
    told.messages === stage.messages &&
    told.selected === stage.selected;
  const tell = (stage: TreeStage | undefined): TemplateResult | typeof nothing => {
    told = stage;
    return stage ? linesView(walk, [stage.choropleth, stage.messages], stage.selected) : nothing;
  };
  const tellLater = (): typeof noChange => {
    if (!isTellingLater)
      whenIdle(() => {
        isTellingLater = false;
        told = undefined;
        host.requestUpdate();
      });
    isTellingLater = true;
    return noChange;
  };
  return {
    walk,
    active: () => activeLine(walk),
    lines: () => {
      const stage = look();
      return stage && mayWait(stage) ? tellLater() : tell(stage);
    },
    keys: () => keysView(walk),
  };
}

/** As it is loaded. */
export type CreateMapTree = typeof createMapTree;

if (!wardrobe.includes(treeStyles)) wardrobe.push(treeStyles);
