import type { DataAdapter } from '../../agreements/data-adapter.js';
import type { Choropleth } from '../../choropleth/classify.js';
import type { Ledger } from '../../counts/counts.js';
import { sumLedger } from '../../counts/sum-ledger.js';
import { loadGazetteer } from '../../geography/names/load-gazetteer.js';
import { composeMap, type MapRequest } from '../../scene/draw-map.js';
import type { Colors } from '../../scene/drawing/palette.js';
import type { Caption, Figure } from '../../scene/figure.js';
import type { Scene } from '../../scene/scene.js';
import { agreementAnswers } from '../../scene/words/agreement-answers.js';
import type { EditionMessages } from '../../scene/words/edition-messages.js';
import { english } from '../../scene/words/english.js';
import { englishEdition } from '../../scene/words/english-edition.js';
import type { Messages } from '../../scene/words/messages.js';
import { nameState } from '../../scene/words/name-unit.js';
import type { Table } from '../../scene/words/table.js';
import { frameScene } from './frame-scene.js';

/** One dataset and one question: what every form of an edition copies, so that none computes a number of its own. */
export interface Edition {
  readonly choropleth: Choropleth;
  readonly scene: Scene;
  /** The same at the size of a card, where other places are too small to be seen. */
  readonly cardScene: Scene;
  readonly figure: Figure;
  readonly caption: Caption;
  /** Every place of the picture, none listed included. */
  readonly table: Table;
  /** `null` for numbers of somebody's own, which have none. */
  readonly ledger: Ledger | null;
  /** Of the earlier day, where that is compared with. */
  readonly before: (Ledger & { readonly asOf: string | null }) | null;
  /** Places with at least one agreement, and all that are drawn. */
  readonly held: number;
  readonly drawn: number;
  /** `null` for the whole country. */
  readonly state: string | null;
  /** What has to be said of the picture, a sentence each. */
  readonly notices: readonly string[];
  readonly colors: Colors;
  readonly messages: Messages;
  readonly words: EditionMessages;
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
  const { choropleth, scene, figure, topic } = await composeMap(once);
  const { scene: cardScene } = await composeMap({ ...once, width: scene.plates.length > 0 ? cardWidths.several : cardWidths.one });
  const { counts, units, byUnit } = choropleth;
  const { within } = scene;
  const isShown = (id: string): boolean => within === null || id.startsWith(within);
  const table = (topic.answers ?? agreementAnswers).table(choropleth, await loadGazetteer(), english);
  const shown = units.filter(({ id }) => isShown(id));
  const { misread, status, caption } = figure;
  return {
    ...{ choropleth, figure, colors, messages: english, words: englishEdition },
    scene: frameScene(scene),
    cardScene: frameScene(cardScene),
    caption: caption as Caption,
    table: { ...table, rows: table.rows.filter(({ id }) => isShown(id)) },
    ledger: counts.measure === null ? sumLedger(counts, within) : null,
    before: counts.before ? { ...sumLedger(counts.before, within), asOf: counts.before.asOf } : null,
    held: shown.filter(({ id }) => (byUnit[id]?.agreements ?? 0) > 0).length,
    drawn: shown.length,
    state: within && nameState(within),
    notices: status?.kind === 'notice' || status?.kind === 'empty' ? [...misread, status.text] : misread,
  };
}

function loadedOnce(adapter: DataAdapter): DataAdapter {
  let loading: ReturnType<DataAdapter['load']> | undefined;
  return { load: (options) => (loading ??= adapter.load(options)) };
}
