import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { loadBundled } from '../../agreements/load-bundled.js';
import type { Placement } from '../../counts/place.js';
import type { Level, Unit, Vintage } from '../../geography/geography.js';
import type { Gazetteer } from '../../geography/names/gazetteer.js';
import { loadCities } from '../../geography/names/load-cities.js';
import type { City } from '../../geography/names/read-cities.js';
import { memoize } from '../../memory/memoize.js';
import { indexInside } from '../../scene/find/index-inside.js';
import { listAgencies, type Signer, townOf } from '../../scene/find/list-agencies.js';
import { fold, type Hit, indexPlaces, type PlaceIndex } from '../../scene/find/place-index.js';
import { type Findings, searchPlaces } from '../../scene/find/search-places.js';
import { findIn } from '../../scene/words/find-in.js';
import type { Messages } from '../../scene/words/messages.js';
import type { Later, LatePart } from '../late-part.js';
import { whenIdle } from '../when-idle.js';
import { fitAnswer } from './fit-answer.js';
import { offersView } from './offers-view.js';
import { SearchController } from './search-controller.js';

/** What is searched. */
export interface FindStage {
  readonly units: readonly Unit[];
  readonly level: Level;
  /** Of the boundaries; `null` for an author's own. */
  readonly vintage: Vintage | null;
  readonly messages: Messages;
  /** Places under their names in that language. */
  readonly names: Gazetteer;
  /** Whether the map is of agreements, which agencies signed. */
  readonly isOfAgreements: boolean;
  /** Whether they are the bundled ones. */
  readonly isBundled: boolean;
  /** All agreements of somebody's own; `null` until they are there. */
  readonly placements: readonly Placement[] | null;
  readonly input: HTMLInputElement | null;
}

/** What follows when somebody looks for a place. */
export interface FindHandlers {
  choose(hit: Hit): void;
  say(text: string): void;
}

/** A city or an agency that was looked for, in the place that is answered about. */
export interface Found {
  /** "Doral is in Miami-Dade County, Florida." */
  readonly sentence: string;
  /** What is said where no agency listed is its own; `''` for nothing. */
  readonly none: string;
  isOwn(agency: string): boolean;
}

/** How many places a search offers at once. */
const offers = 8;

/** Who signed, and the larger cities. */
type Known = readonly [signers: readonly Signer[], cities: readonly City[]];

/** The search field of one map. Cities and agencies are sent for when a reader comes to it; until they are there it finds the places of the map. */
export class Find {
  readonly search: SearchController;
  readonly #look: () => FindStage;
  readonly #cities: LatePart<readonly City[]>;
  readonly #bundled: LatePart<readonly Signer[]>;
  readonly #signersOf = memoize((placements: readonly Placement[]): readonly Signer[] =>
    placements.map(({ agreement, counties }) => ({ ...agreement, counties })),
  );
  readonly #placesOf = memoize(indexPlaces);
  readonly #insideOf = memoize(
    (units: readonly Unit[], names: Gazetteer, messages: Messages, signers: readonly Signer[], cities: readonly City[]) =>
      indexInside(units, names, messages, cities, listAgencies(signers)),
  );
  /** Whether a reader came to the field. */
  #isWanted = false;
  #ready: PlaceIndex | undefined;
  #made: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost, look: () => FindStage, later: Later, { choose, say }: FindHandlers) {
    this.#look = look;
    this.#cities = later(loadCities);
    this.#bundled = later(async () => (await loadBundled({ withLinks: false })).agreements);
    this.search = new SearchController(host, () => ({
      input: look().input,
      find: (text) => searchPlaces(this.#index, text, offers),
      note: (findings) => this.#note(findings),
      count: (places) => findIn(look().messages).count(places),
      choose,
      say,
    }));
  }

  /** An event of the field. */
  handle(event: Event): void {
    this.#isWanted = true;
    this.#prepare();
    if (event.type === 'input') this.search.find();
    else if (event.type === 'keydown') this.search.press(event as KeyboardEvent);
    else if (event.type === 'blur') this.search.close();
  }

  /** What the field offers. */
  offers(): TemplateResult {
    const { messages, level } = this.#look();
    this.#prepare();
    return offersView(this.search, messages.offers.search(level), findIn(messages));
  }

  /** Brings what was looked for into sight beside its answer. */
  fit(root: ParentNode): void {
    fitAnswer(root);
  }

  /** What is said of a city or an agency that was looked for, in the answer about its place. */
  found({ inside, label }: Hit): Found | null {
    if (inside === null || inside.kind === 'county') return null;
    const { kind, name, also } = inside;
    const words = findIn(this.#look().messages);
    return {
      sentence: words.isIn(name, label, also),
      none: kind === 'city' ? words.noneOf(name) : '',
      isOwn: (agency) => fold(kind === 'city' ? (townOf(agency) ?? '') : agency) === fold(name),
    };
  }

  /** What is searched now: places alone while the rest is not there or not ready. */
  get #index(): PlaceIndex {
    const { units, names, vintage, messages, isOfAgreements } = this.#look();
    const places = this.#placesOf(units, names, vintage, messages, isOfAgreements);
    return this.#ready?.absent === places.absent ? this.#ready : places;
  }

  /** To make thousands of names ready takes longer than a press of a key may, so it is done while nobody presses one. */
  #prepare(): void {
    if (!this.#isWanted) return;
    const { units, names, messages } = this.#look();
    const known = this.#known;
    const made = [units, messages, ...(known ?? [])];
    if (made.length === this.#made.length && made.every((each, i) => each === this.#made[i])) return;
    this.#made = made;
    whenIdle(() => {
      this.#ready = undefined;
      const places = this.#index;
      if (!known) return;
      this.#ready = { ...places, entries: [...places.entries, ...this.#insideOf(units, names, messages, ...known)] };
      this.search.renew();
    });
  }

  get #known(): Known | undefined {
    const { isOfAgreements, isBundled, placements } = this.#look();
    const cities = this.#cities.wish();
    const signers = !isOfAgreements ? none : isBundled ? this.#bundled.wish() : placements && this.#signersOf(placements);
    return cities && signers ? [signers, cities] : undefined;
  }

  #note({ hits, absent, total, namesakes, isNear, sure }: Findings): string {
    const { messages, vintage, level, input } = this.#look();
    const words = findIn(messages);
    if (absent.length > 0 && vintage !== null) return words.absent(absent, vintage);
    if (isNear) return words.none(input?.value.trim() ?? '', level, hits.length > 0);
    if (namesakes !== null && !sure) return words.namesakes(namesakes.name, namesakes.counties);
    return total > hits.length ? words.more(hits.length, total) : '';
  }
}

const none: readonly never[] = [];
