import { html, nothing, type TemplateResult } from 'lit';
import type { Bounds, Fips, Geography } from '../../geography/geography.js';
import { loadOnce } from '../../memory/load-once.js';
import { textOf } from '../../scene/text-of.js';
import type { Later, LatePart } from '../late-part.js';
import { noteElements } from '../read-notes.js';
import { createNewest } from './create-newest.js';
import { hasDays, namedControls } from './named-controls.js';
import type { ReaderHost } from './reader-stage.js';
import { isZoomable } from '../is-zoomable.js';
import type { Sight } from './sight.js';
import type { StepsController } from './steps/steps-controller.js';

/** The part of a drawing that is on show: of these boundaries, and what is framed of them. `null` for all. */
export type WindowOf = (geography: Geography | undefined, within: Fips | null) => Bounds | null;

/** Where in the figure a part stands: under the search field, above the map, on it, under it, at the end. On several small maps it stands on each. */
export type PartPlace = 'search' | 'above' | 'over' | 'below' | 'foot';

/** What a part shows in each place, when it is rendered. Whoever wants to hear of the map is a controller of the host. */
export type PartViews = Readonly<Partial<Record<PartPlace, () => unknown>>>;

/** What a part knows of the map, and what it can do there. Settings are chosen by `sight.stage.asked.choose`. */
export interface PartStage {
  readonly host: ReaderHost;
  readonly sight: Sight;
  /** Makes a part of this part. */
  readonly later: Later;
  /** Position of the place pointed at, or else of the one chosen; -1 for none. */
  readonly unit: number;
  /** What ties classes to the map; `undefined` until it is loaded. */
  readonly steps: StepsController | undefined;
  /** Points at a place, or chooses it; -1 for none. */
  show(unit: number): void;
  choose(unit: number): void;
  /** Has part of the drawing shown. */
  enlarge(windowOf: WindowOf): void;
  /** Says a thing to those who listen. */
  say(text: string): void;
}

/** Something that not every reader wants: a chunk of its own, loaded once it is wished for. */
interface WishedPart {
  /** Anything true where it is. */
  isWished(host: ReaderHost): unknown;
  load(stage: PartStage): Promise<PartViews>;
  /** What keeps its room until it is there. */
  readonly room?: Readonly<Partial<Record<PartPlace, (host: ReaderHost) => unknown>>>;
}

/** What says the map as a whole. */
const loadOverview = loadOnce(() => import('../overview/load-overview.js'));

/** What a reader changes a picture with. */
const loadControls = loadOnce(() => import('../controls/load-controls.js'));

/** What keeps a reader's choices in the address of the page. */
const loadAddress = loadOnce(() => import('../address/load-address.js'));

/** What brings a reader closer to a map. */
const loadZoom = loadOnce(() => import('../zoom/load-zoom.js'));

/** What a reader takes copies of a picture with. */
const loadCopies = loadOnce(() => import('../copies/load-copies.js'));

/** What shows an author's notes. */
const loadNotes = loadOnce(() => import('../notes/load-notes.js'));

/** What draws an author's laws. */
const loadPolicy = loadOnce(() => import('../policy/load-policy.js'));

/** What draws one key for several maps. */
const loadSharedLegend = loadOnce(() => import('../legend/load-shared-legend.js'));

/** What checks the colors of a page. */
const loadThemeCheck = loadOnce(() => import('../theme/load-theme-check.js'));

async function makeControls({ host, sight, later }: PartStage): Promise<PartViews> {
  const { createControls } = await loadControls();
  const controls = createControls(host, () => sight.stage, later);
  return {
    above: () => controls.view(namedControls(host) ?? ''),
    below: () => (hasDays(host) ? controls.days(namedControls(host) ?? '') : nothing),
  };
}

const roomForDays = (host: ReaderHost): unknown => (hasDays(host) ? html`<div class="days"></div>` : nothing);

const roomForZoom = (): TemplateResult => html`<div class="zoom-room"></div>`;

const hasSharedLegend = ({ id, ownerDocument }: ReaderHost): boolean =>
  id !== '' && ownerDocument.querySelector('agreement-legend') !== null;

/** All of them, in the order in which they stand: a new one is a line here. */
const parts: readonly WishedPart[] = [
  { isWished: ({ parts }) => /^$|overview/.test(textOf(parts)), load: async (stage) => (await loadOverview()).createOverview(stage) },
  { isWished: isZoomable, load: async (stage) => (await loadZoom()).createZoom(stage), room: { below: roomForZoom } },
  { isWished: (host) => namedControls(host) !== null, load: makeControls, room: { below: roomForDays } },
  { isWished: ({ link }) => textOf(link), load: async (stage) => (await loadAddress()).tieAddress(stage) },
  { isWished: ({ asOf, src, adapter }) => textOf(asOf) && !src && !adapter, load: createNewest },
  { isWished: ({ actions }) => textOf(actions), load: async (stage) => (await loadCopies()).createCopies(stage) },
  { isWished: (host) => noteElements(host).length > 0, load: async (stage) => (await loadNotes()).createNotes(stage) },
  { isWished: hasSharedLegend, load: async (stage) => (await loadSharedLegend()).tieSharedLegend(stage) },
  { isWished: (host) => host.hasAttribute('theme-check'), load: async (stage) => (await loadThemeCheck()).createThemeCheck(stage) },
  { isWished: ({ policy }) => policy, load: async (stage) => (await loadPolicy()).createPolicy(stage) },
];

/** The parts of one map. */
export class WishedParts {
  readonly #host: ReaderHost;
  readonly #late: readonly (readonly [WishedPart, LatePart<PartViews>])[];

  constructor(stage: PartStage) {
    this.#host = stage.host;
    this.#late = parts.map((part) => [part, stage.later(() => part.load(stage))]);
  }

  /** What stands in a place. */
  at(place: PartPlace): readonly unknown[] {
    return this.#late.map(([part, late]) => {
      if (!part.isWished(this.#host)) return nothing;
      const views = late.wish();
      return (views ? views[place]?.() : part.room?.[place]?.(this.#host)) ?? nothing;
    });
  }
}
