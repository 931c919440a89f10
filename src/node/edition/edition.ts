import type { DataAdapter } from '../../agreements/data-adapter.js';
import type { Ledger } from '../../counts/counts.js';
import { sumLedger } from '../../counts/sum-ledger.js';
import { loadGazetteer } from '../../geography/names/load-gazetteer.js';
import { composeMap, type MapRequest } from '../../scene/draw-map.js';
import type { Colors } from '../../scene/drawing/palette.js';
import type { Caption } from '../../scene/figure.js';
import { tell, type Told } from '../../scene/forms/told.js';
import type { Scene } from '../../scene/scene.js';
import { answersOf } from '../../scene/words/agreement-answers.js';
import { editionIn } from '../../scene/words/copies-in.js';
import { wordGazetteer } from '../../scene/words/word-gazetteer.js';
import { frameScene } from './frame-scene.js';

/** One dataset and one question: what every form of an edition copies, so that none computes a number of its own. */
export interface Edition extends Told {
  readonly scene: Scene;
  /** The same at the size of a card, where other places are too small to be seen. */
  readonly cardScene: Scene;
  /** Of the earlier day, where that is compared with. */
  readonly before: (Ledger & { readonly asOf: string | null }) | null;
  /** Places with at least one agreement; `null` where the list does not name them. */
  readonly held: number | null;
  /** All places that are drawn. */
  readonly drawn: number;
  readonly colors: Colors;
}

/** Pixels that a map is wide on a card, which is drawn somewhat larger; and several side by side. */
const cardWidths = { one: 800, several: 1110 };

/**
 * Makes what an edition is written from.
 *
 * @throws {RangeError} where what is asked for is not understood or cannot be drawn
 * @throws {DataError} where there is no data to be had
 */
export async function makeEdition(request: MapRequest, colors: Colors): Promise<Edition> {
  const once = request.adapter ? { ...request, adapter: loadedOnce(request.adapter) } : request;
  const { choropleth, scene, figure, topic, messages } = await composeMap(once);
  const { scene: cardScene } = await composeMap({ ...once, width: scene.plates.length > 0 ? cardWidths.several : cardWidths.one });
  const { counts, units, byUnit } = choropleth;
  const { within } = scene;
  const table = answersOf(topic).table(choropleth, wordGazetteer(await loadGazetteer(), messages), messages);
  const shown = units.filter(({ id }) => within === null || id.startsWith(within));
  const { caption } = figure;
  const areUnknown = counts.areCountiesUnknown && choropleth.question.level === 'county';
  return {
    ...tell(
      { choropleth, figure: { ...figure, caption: caption as Caption }, table, within, source: request.source ?? '' },
      messages,
      editionIn(messages),
    ),
    scene: frameScene(scene),
    cardScene: frameScene(cardScene),
    before: counts.before ? { ...sumLedger(counts.before, within), asOf: counts.before.asOf } : null,
    held: areUnknown ? null : shown.filter(({ id }) => (byUnit[id]?.agreements ?? 0) > 0).length,
    drawn: shown.length,
    colors,
  };
}

function loadedOnce(adapter: DataAdapter): DataAdapter {
  let loading: ReturnType<DataAdapter['load']> | undefined;
  return { load: (options) => (loading ??= adapter.load(options)) };
}
