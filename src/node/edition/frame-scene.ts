import type { Bounds } from '../../geography/geography.js';
import type { Layer } from '../../scene/drawing/layers.js';
import type { Scene } from '../../scene/scene.js';
import { trimPath } from './trim-path.js';

/** What boundaries are drawn to, in drawing units. */
const precision = 0.1;

/** How much is left around a frame, as a share of its width, so that what is cut off there is out of sight. */
const spare = 0.02;

/**
 * A scene of one state without what lies outside of its frame: a page hides that, and a file would carry it. Painters that are no browsers
 * (@resvg/resvg-wasm 2.6.2) leave out groups that are mostly outside of a picture.
 */
export function frameScene(scene: Scene): Scene {
  if (scene.within === null) return scene;
  const { clip } = scene;
  return {
    ...scene,
    clip: clip && trimPath(clip, frameOf(scene), precision, false),
    layers: scene.layers.map((layer) => trimLayer(layer, scene, precision)),
  };
}

/** A layer cut off at the frame of its scene, on a grid. */
export function trimLayer(layer: Layer, scene: Scene, grid: number): Layer {
  return { ...layer, d: trimPath(layer.d, frameOf(scene), grid, layer.kind === 'borders') };
}

function frameOf({ bounds: [left, top, right, bottom] }: Scene): Bounds {
  const room = spare * (right - left);
  return [left - room, top - room, right + room, bottom + room];
}
