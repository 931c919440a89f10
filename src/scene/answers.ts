import { byState } from '../choropleth/by-state.js';
import type { Choropleth } from '../choropleth/classify.js';
import type { Counts } from '../counts/counts.js';
import type { LedgerPart } from '../counts/list-placements.js';
import type { Placement } from '../counts/place.js';
import { isCounty } from '../geography/fips.js';
import type { Fips, Point, Unit } from '../geography/geography.js';
import type { Gazetteer } from '../geography/names/gazetteer.js';
import { loadGazetteer } from '../geography/names/load-gazetteer.js';
import { memoize } from '../memory/memoize.js';
import { isDrawn } from './drawing/base-map.js';
import { unitAt } from './pointing/hit-test.js';
import type { Scene } from './scene.js';
import { answersOf } from './words/agreement-answers.js';
import type { Panel } from './words/describe-panel.js';
import type { UnitWords } from './words/describe-unit.js';
import type { Messages } from './words/messages.js';
import { nameUnit } from './words/name-unit.js';
import type { Table } from './words/table.js';
import type { Topic } from './words/topic.js';
import { wordGazetteer } from './words/word-gazetteer.js';

/**
 * What a reader asks of a picture: which place is there, what is known of it, who signed. None of it is needed to draw, so
 * it is loaded after the first picture, or when somebody first asks. Answers are kept while nothing that they are made of changes.
 */
export interface Answers {
  /** The unit at a point of the drawing, as a position; -1 for none. @param radius in drawing units */
  unitAt(scene: Scene, units: readonly Unit[], point: Point, radius: number): number;
  /** Every place under its name in a language. */
  names(messages: Messages): Gazetteer;
  name(unit: Unit, messages: Messages): string;
  /** What a place is called among those of its state. */
  nameAlone(unit: Pick<Unit, 'id' | 'name'>, messages: Messages): string;
  /** @param unit of the picture, or a state of a picture of counties */
  describe(choropleth: Choropleth, unit: Unit, messages: Messages): UnitWords;
  /** @param placements `null` while the list is not there yet */
  place(choropleth: Choropleth, placements: readonly Placement[] | null, unit: Unit, messages: Messages): Panel;
  /** @param state whose ledger it is; `null` for the country's */
  part(counts: Counts, placements: readonly Placement[] | null, part: LedgerPart, state: Fips | null, messages: Messages): Panel;
  table(choropleth: Choropleth, messages: Messages): Table;
}

/**
 * Answers out of a gazetteer.
 *
 * @param topic what is answered about; agreements unless given
 */
export function createAnswers(gazetteer: Gazetteer, topic: Pick<Topic, 'answers'> = { answers: null }): Answers {
  const told = answersOf(topic);
  return {
    unitAt(scene, units, point, radius) {
      const unit = unitAt(units, point, radius, scene.marks);
      return isDrawn(scene, units[unit]?.id ?? '') ? unit : -1;
    },
    names: (messages) => wordGazetteer(gazetteer, messages),
    name: (unit, messages) => nameUnit(wordGazetteer(gazetteer, messages), unit, messages),
    nameAlone: ({ id, name }, messages) => wordGazetteer(gazetteer, messages).get(id)?.name ?? name ?? messages.stateName(id),
    describe: memoize((choropleth: Choropleth, unit: Unit, messages: Messages) =>
      told.unit(drawnWith(choropleth, unit), wordGazetteer(gazetteer, messages), unit, messages),
    ),
    place: memoize((choropleth: Choropleth, placements: readonly Placement[] | null, unit: Unit, messages: Messages) =>
      told.place(drawnWith(choropleth, unit), wordGazetteer(gazetteer, messages), placements, unit, messages),
    ),
    part: memoize((counts: Counts, placements: readonly Placement[] | null, part: LedgerPart, state: Fips | null, messages: Messages) =>
      told.part(counts, wordGazetteer(gazetteer, messages), placements, part, state, messages),
    ),
    table: memoize((choropleth: Choropleth, messages: Messages) => told.table(choropleth, wordGazetteer(gazetteer, messages), messages)),
  };
}

/** A picture that has a place: for a state of a picture of counties, the same by state. */
function drawnWith(choropleth: Choropleth, { id }: Unit): Choropleth {
  return isCounty(id) ? choropleth : byState(choropleth);
}

/** Makes answers about a topic out of the bundled gazetteer, which maps of a page share. */
export async function loadAnswers(): Promise<(topic: Topic) => Answers> {
  const gazetteer = await loadGazetteer();
  const answering = memoize((answers: Topic['answers']) => createAnswers(gazetteer, { answers }));
  return ({ answers }) => answering(answers);
}
