import type { Model } from '../agreements/agreement.js';
import type { DataAdapter } from '../agreements/data-adapter.js';
import type { IsoDate } from '../calendar/day.js';
import type { Choropleth } from '../choropleth/classify.js';
import type { Amount, View } from '../choropleth/question.js';
import type { Counts } from '../counts/counts.js';
import type { VintageChoice } from '../geography/choose-vintage.js';
import type { Geography, Level, Vintage } from '../geography/geography.js';
import { loadOwnGeography } from '../geography/own/load-own-geography.js';
import { hasPlace } from '../geography/has-place.js';
import { loadGeography } from '../geography/united-states.js';
import { createFigure, type Figure } from './figure.js';
import { type Data, loadData } from './load-data.js';
import { loadDetails } from './load-details.js';
import { createPicture } from './picture.js';
import type { Scene } from './scene.js';
import { createSettings, type Settings } from './settings.js';
import { describeMisreading } from './describe-misreading.js';
import { misreadSigners } from './misread-signers.js';
import { loadView } from './load-view.js';
import { loadLanguage } from './words/languages.js';
import { loadRest } from './words/load-rest.js';
import { loadWords } from './words/load-messages.js';
import type { DataMessages } from './words/messages.js';
import type { Topic } from './words/topic.js';

/** What to draw, as the attributes of the tag ask for it, with their defaults. */
export interface MapRequest {
  /** What brings the agreements; the bundled lists unless given. */
  readonly adapter?: DataAdapter;
  /** `county` unless given; `state` where `geography` has no counties. */
  readonly level?: Level;
  readonly view?: View;
  /** `agreements` unless given. */
  readonly measure?: Amount;
  /** All models where empty. */
  readonly models?: readonly Model[];
  /** The newest day unless given. */
  readonly asOf?: IsoDate | null;
  /** An earlier day: what happened since then is drawn. */
  readonly compare?: IsoDate | null;
  /** A state (`TX`) or county code to frame. */
  readonly within?: string;
  readonly vintage?: 'auto' | Vintage;
  /** An own TopoJSON or GeoJSON, or its address; the bundled boundaries unless given. */
  readonly geography?: object | string;
  /** The name of the object of a TopoJSON to draw from, where it is neither `counties` nor `states`. */
  readonly geographyObject?: string;
  /** How numbers of one's own are parted into classes: `1 2 5 10`, `quantiles` or `natural`, which is the usual way. */
  readonly breaks?: string;
  /** What they are counted in: `per 1,000 residents`. */
  readonly unit?: string;
  /** Who the figures are from, in place of what the data says. */
  readonly source?: string;
  /** A heading in place of the one that is made of the question. */
  readonly label?: string;
  /** The language of its words, as `lang` has it: `es`; English unless given, and where nobody speaks it here. */
  readonly lang?: string;
  /** Your own words for terms of a language besides English: `acuerdo: convenio; acuerdos: convenios`. */
  readonly terms?: string;
  /** Pixels; 960 unless given. */
  readonly width?: number;
  readonly signal?: AbortSignal;
}

/** A map in parts: what `toSVG` writes, and the numbers it is made of. */
export interface DrawnMap {
  /** Of the day, boundaries and models asked for. */
  readonly counts: Counts;
  readonly scene: Scene;
  readonly figure: Figure;
}

const done = { geographyError: undefined, dataError: undefined, partError: undefined, isComplete: true, isLoadingData: false };

const usual = {
  level: '',
  view: '',
  measure: '',
  models: '',
  signers: '',
  asOf: '',
  compare: '',
  within: '',
  vintage: '',
  theme: '',
  staleAfter: '',
  breaks: '',
  unit: '',
  source: '',
};

/** How old a list is changes by the day, and a file does not. */
const ageless = { today: 0, staleAfter: Infinity };

/**
 * Draws a map where there is no page: in Node, in a worker, on a server.
 *
 * @throws {RangeError} (as a rejection) where what is asked for is not understood or cannot be drawn: nothing else is drawn in its place
 * @throws {DataError} (as a rejection) where there is no data to be had
 * @throws {GeographyError} (as a rejection) where there is nothing to be drawn in `geography`
 */
export async function drawMap(request: MapRequest = {}): Promise<DrawnMap> {
  const { choropleth, scene, figure } = await composeMap(request);
  return { counts: choropleth.counts, scene, figure };
}

/** A map in parts, with what a table of its figures is made of. */
export interface ComposedMap extends Omit<DrawnMap, 'counts'> {
  readonly choropleth: Choropleth;
  readonly topic: Topic;
  readonly messages: DataMessages;
}

/** Draws a map as {@link drawMap} does, for whoever writes more of it than the drawing. */
export async function composeMap(request: MapRequest): Promise<ComposedMap> {
  const { label = '', width = 960 } = request;
  const settings = understand(request);
  const [data, view, words] = await Promise.all([
    loadListings(request),
    loadView(settings),
    loadLanguage(`${request.lang ?? ''} ${request.terms ?? ''}`).then(loadWords),
    loadRest(),
  ]);
  const { listings } = data;
  const topic = data.topicIn(view.topic)(settings);
  const choice = request.geography === undefined ? data.chooseVintage(settings.vintage) : null;
  const geography = await loadBoundaries(request, settings.level, choice);
  const level = levelOf(settings.level, request.level !== undefined, geography);
  if (settings.within !== null && !hasPlace(geography, settings.within)) refuse(`within="${request.within}" is not in this geography.`);
  const counts = listings.countsOn(data.drawnIn(geography, choice?.vintage ?? null), settings.asOf, settings.compare);
  // Models are known by the names that the data prints.
  const { models } = understand(request, counts.furtherModels);
  const question = { ...settings, level, models };
  const detail = await loadDetails(level, settings.within !== null);
  const picture = createPicture()({
    geography,
    counts,
    topic,
    view,
    messages: words,
    detail,
    question,
    within: settings.within,
    width,
  });
  const figure = createFigure()({
    picture,
    question,
    misread: [],
    progress: done,
    aging: ageless,
    label,
    source: settings.source,
    topic,
    vintage: choice,
    messages: words,
    words,
  });
  if (picture.kind !== 'drawn') return refuse(figure.status?.text ?? 'There is nothing to draw.');
  return { choropleth: picture.choropleth, scene: picture.scene, figure, topic, messages: words };
}

function understand({ width = 960, ...asked }: MapRequest, furtherModels?: readonly Model[]): Settings {
  if (!(width > 0 && width < Infinity)) refuse(`A map cannot be ${width} pixels wide.`);
  const { settings, misread } = createSettings()({ ...usual, ...asked }, furtherModels);
  for (const misreading of [...misread, ...misreadSigners(settings.signers)]) refuse(`${describeMisreading(misreading)}.`);
  return settings;
}

function loadListings({ adapter, signal = new AbortController().signal }: MapRequest): Promise<Data> {
  return loadData(adapter?.load({ signal }), false, signal);
}

async function loadBoundaries(
  { geography, geographyObject: object, signal }: MapRequest,
  level: Level,
  choice: VintageChoice | null,
): Promise<Geography> {
  if (choice !== null) return loadGeography(level, choice.vintage);
  const { ownGeography } = await loadOwnGeography();
  return ownGeography(geography as object | string, { ...(signal && { signal }), ...(object !== undefined && { object }) });
}

function levelOf(level: Level, isAsked: boolean, { counties }: Geography): Level {
  if (level === 'state' || counties.length > 0) return level;
  if (isAsked) refuse('The geography has no counties; ask for level "state".');
  return 'state';
}

function refuse(sentence: string): never {
  throw new RangeError(sentence);
}
