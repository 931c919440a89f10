import { dress } from './dress.js';
import { holdsStory } from './holds-story.js';
import { createAdapterOf } from './adapter-of.js';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Problem, WordedProblem } from '../agreements/problem.js';
import type { DataAdapter } from '../agreements/data-adapter.js';
import type { Amount, View } from '../choropleth/question.js';
import type { Counts } from '../counts/counts.js';
import type { Level } from '../geography/geography.js';
import { LanguageController } from './language-controller.js';
import { createFigure, type Figure } from '../scene/figure.js';
import { createPicture, type Picture } from '../scene/picture.js';
import type { Scene } from '../scene/scene.js';
import { textOf } from '../scene/text-of.js';
import type { Settings } from '../scene/settings.js';
import { ChoiceEvent } from './events.js';
import { figureView } from './figure-view.js';
import { LoadController } from './load-controller.js';
import { lookAt } from './look-at.js';
import { loadWriter } from './load-parts.js';
import { QuestionController } from './question-controller.js';
import { WidthController } from './width-controller.js';
import { OutcomeController } from './outcome-controller.js';
import type { ReaderStage } from './reader/reader-stage.js';
import { ReaderController } from './reader-controller.js';
import { agingOf } from './aging-of.js';
import { warnOf } from './warn-of.js';

/**
 * A map of 287(g) agreements by county or state. With no attributes it draws the bundled lists, newest day, by county.
 *
 * @element agreement-map
 * @attr {string} lang - The language of the map, where it is not the page’s: `es`; English where nobody speaks it here.
 * @attr {boolean} theme-check - Holds the colors that the page gives the map to what the map’s own are held to, and says on the console what to mend. For building a page: nobody loads it without.
 * @fires load - The map is drawn with its data, and again after each change of data or boundaries. Does not bubble.
 * @fires error - The map or its data could not be had; the event's `error` says why. Does not bubble.
 * @fires unit-select - The reader chose a county or state (`fips`, `name`), or left it (`fips` is null).
 * @fires unit-hover - The reader points at another county or state (`fips`, `name`), by pointer or by key, or at none.
 * @fires change - The reader chose another picture than the author's, or went back to it; `settings` says what is drawn now.
 * @fires themereport - With `theme-check`: the colors in force were checked; `findings` says what to mend (`message`), `scheme` whether they are of a light or a dark page.
 * @slot - Shown until the map is drawn, and when it cannot be: a table or a link with the same figures. Each `<agreement-note at="FL">` inside is a note about a place.
 * @slot title - A heading in place of the map's own.
 * @slot source - Words after the source line.
 * @slot about-jem - What Jail Enforcement allows, in place of the map's own sentence; its text in answers, too.
 * @slot about-wso - What the Warrant Service Officer program allows.
 * @slot about-tfm - What Task Force agreements allow.
 */
export class AgreementMap extends LitElement {
  // Not as decorators: no browser has them, and what stands in for them weighs more than this list.
  static override readonly properties = {
    src: {},
    adapter: {},
    columns: {},
    level: {},
    view: {},
    measure: {},
    models: {},
    signers: {},
    asOf: { attribute: 'as-of' },
    compare: {},
    label: {},
    unit: {},
    breaks: {},
    source: {},
    within: {},
    selected: {},
    controls: {},
    actions: {},
    zoom: {},
    parts: {},
    link: {},
    policy: {},
    vintage: {},
    geography: {},
    geographyObject: { attribute: 'geography-object' },
    theme: { reflect: true, useDefault: true, converter: { toAttribute: (theme: unknown) => textOf(theme) || null } },
    staleAfter: { attribute: 'stale-after' },
    terms: {},
  };

  /** Address of the data, CSV, TSV, JSON or XLSX; the bundled lists if absent. */
  src = '';

  /** Name of a registered adapter, or, as a property, a `DataAdapter`. */
  adapter: string | DataAdapter = '';

  /** Foreign column names: `state: STATE; county: COUNTY; model: SUPPORT TYPE`. */
  columns = '';

  /** `county` or `state`. */
  level: Level = 'county';

  /** `density` (how many in each place), `model` (which program models are held: a small map for each, or, of a framed state, their sets) `signer` (which kinds of agency signed) or `pending` (where somebody applied). */
  view: View = 'density';

  /** What is drawn of agreements: `agreements` (how many), `agencies`, `per-100k` (for every 100,000 residents) or `share` (of the country’s or the state’s). */
  measure: Amount = 'agreements';

  /** Which program models count: any of `JEM WSO TFM`, and printed names of others, with commas between; all if empty. */
  models = '';

  /** Which kinds of agency count, as the list has them: any of `county municipality state tribe other`; all if empty. */
  signers = '';

  /** The day to show, `YYYY-MM-DD`; the newest if empty. */
  asOf = '';

  /** An earlier day, `YYYY-MM-DD`: the map then shows what happened since. */
  compare = '';

  /** Heading and accessible name; made from the settings if empty. */
  label = '';

  /** What numbers of one’s own are counted in: `per 1,000 residents`, `%`, `$`. */
  unit = '';

  /** Where classes begin: the author’s own limits, `1 2 5 10`, of agreements whole numbers; numbers of one’s own may be parted by `natural` or `quantiles` as well. */
  breaks = '';

  /** Who the figures are from, for the source line; what the data says if empty. */
  source = '';

  /** A state (`TX`) or county code to frame. */
  within = '';

  /** FIPS code of the county or state chosen; follows what the reader chooses. */
  selected = '';

  /** What readers can change: any of `level`, `view`, `model`, `signer` (which kinds of agency count), `day` and `compare` (an earlier day on the strip of days), in the order wanted, or all of them if empty; nothing if absent. */
  controls: string | boolean | null = null;

  /** Buttons for copies that readers can take: any of `image`, `svg`, `data`, `link`, `share`, `alt` and `embed`. */
  actions = '';

  /** What stands in the figure, in the order wanted: any of `heading`, `search`, `overview` (a few sentences), `legend`, `map`, `ledger`, `source` and `table`; all of it if empty. The map is always there. */
  parts = '';

  /** `hash`: what the reader chose stands in the address of the page, under the `id` of the tag, so that it can be shared, and back and forward work. */
  link = '';

  /** Laws to draw over the states: address of a JSON file, the JSON, or, as a property, what it holds ([the format](docs/policy.md)). */
  policy: string | object = '';

  /** Whether readers can come closer to the map, by buttons, two fingers, a double click, and the wheel with Ctrl or ⌘. */
  zoom: string | boolean | null = null;

  /** Year of the boundaries: `auto` (follows the codes in the data), `2023` or `2017`. */
  vintage: 'auto' | '2023' | '2017' = 'auto';

  /** Boundaries of your own: address of a TopoJSON or GeoJSON file or, as a property, what it holds ([what it may be](docs/own-geography.md)); the bundled ones if absent. */
  geography: string | object | null = null;

  /** Name of the object of that topology to draw from, where it is neither `counties` nor `states`. */
  geographyObject = '';

  /** `auto` (as the page), `light` or `dark`. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Days after which the newest list is said to be old, or `never`; 45 for the bundled lists and never for other data if empty. */
  staleAfter = '';

  /** Your own words for terms of the map in Spanish: `acuerdo: convenio; acuerdos: convenios`. */
  terms = '';

  #picture: Picture = { kind: 'waiting' };
  #stage: ReaderStage | undefined;
  readonly #adapterOf = createAdapterOf(() => void this.reload());
  readonly #paint = createPicture();
  readonly #describe = createFigure();
  readonly #language = new LanguageController(this);
  readonly #width = new WidthController(this);
  readonly #asked: QuestionController = new QuestionController(this, () => this.dispatchEvent(new ChoiceEvent(this.#asked.settings)));
  readonly #load: LoadController = new LoadController(this, () => ({
    adapter: this.#adapterOf(this.adapter ?? '', textOf(this.src), textOf(this.columns)),
    ...this.#asked.questionOf(true),
    geography: this.geography || null,
    geographyObject: this.geographyObject ?? '',
    lang: `${this.#language.tag} ${textOf(this.terms)}`,
    isListWanted: this.#reader.isListWanted,
    isReaderWanted: this.selected !== '' || this.controls !== null || Boolean(this.actions || this.link),
  }));
  readonly #reader: ReaderController = new ReaderController(
    this,
    this.#load,
    () => (this.#stage ??= lookAt(this.#picture, this.#figure, this.#load, this.#asked, !this.geography)),
  );
  readonly #outcome = new OutcomeController(this, this.#load);

  /** Fulfilled when what is asked for now is drawn or has failed. */
  get loadComplete(): Promise<void> {
    return this.updateComplete.then(() => this.#outcome.settled);
  }

  /** Cells of the source that were not understood, and places that were not found. */
  get problems(): readonly (Problem & WordedProblem)[] {
    return this.#load.problems;
  }

  /** What is counted, of all models; `undefined` until it is there. */
  get counts(): Counts | undefined {
    return this.#load.counts;
  }

  /** The drawing as a value; `undefined` until there is one. */
  get scene(): Scene | undefined {
    return this.#picture.kind === 'drawn' ? this.#picture.scene : undefined;
  }

  /** The picture as an SVG file of its own, in the colors in force. @throws {Error} where nothing could be drawn */
  async toSVG(): Promise<string> {
    await this.loadComplete;
    const [{ writeSVG }] = await Promise.all([loadWriter(), this.#load.wishDetails()]);
    await this.updateComplete;
    return writeSVG(this.#picture, this.#figure, this.renderRoot, this.#load.messages);
  }

  /** Reads the data again from where it came. */
  reload(): Promise<void> {
    return this.#load.reload();
  }

  /** What the author wrote inside the tag stays in sight until the first render, whose slot then comes first. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow(AgreementMap.shadowRootOptions);
    root.replaceChildren((this.renderOptions.renderBefore = document.createElement('slot')));
    return dress(root);
  }

  protected adoptedCallback(): void {
    if (this.shadowRoot) dress(this.shadowRoot);
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.#load.expected;
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('geography') || changed.has('geographyObject')) this.#asked.choices.clear();
    const { geography, counts, topic, view } = this.#load;
    this.#asked.furtherModels = counts?.furtherModels;
    const question = this.#question;
    this.#picture = this.#paint({
      geography,
      counts,
      isUnknown: this.#load.dataError !== undefined,
      topic,
      question,
      view,
      messages: this.#load.messages,
      detail: this.#load.detail,
      within: question.within,
      width: this.#width.value,
      shown: this.#reader.reader?.windowOf(geography, question.within) ?? null,
    });
    this.#load.fault = this.#picture.kind === 'spoilt' ? this.#picture.error : undefined;
    this.#stage = undefined;
    this.#asked.notDrawn = view?.misreadIn?.(this.#picture, geography, question) ?? [];
    this.#asked.unsaidTerms = this.#load.messages.code === 'en' ? textOf(this.terms) : '';
    warnOf(this.#asked.misread);
  }

  protected override render(): TemplateResult {
    const isDrawn = this.#picture.kind === 'drawn' && !this.#load.dataError && !this.#load.geographyError;
    return html`${figureView({
      picture: this.#picture,
      figure: this.#figure,
      messages: this.#load.messages,
      level: this.#question.level,
      parts: this.#asked.parts,
      reader: this.#reader,
      platesView: this.#load.view?.platesView,
      loadCounties: this.#asked.savesData ? () => this.#asked.choose({}, true) : undefined,
    })}<div class="fallback" ?hidden=${isDrawn && !holdsStory(this)}><slot></slot></div>`;
  }

  get #question(): Settings {
    return this.#asked.questionOf(this.#load.hasCounties);
  }

  get #figure(): Figure {
    return this.#describe({
      picture: this.#picture,
      question: this.#question,
      misread: this.#asked.misread,
      progress: this.#load,
      aging: agingOf(this.#asked.settings, Boolean(this.src || this.adapter)),
      // The author's words are about what the author asked for, not about what a reader chose.
      label: this.#asked.settings === this.#asked.author ? textOf(this.label) : '',
      source: this.#asked.settings.source,
      vintage: this.geography ? null : this.#load.choice,
      messages: this.#load.messages,
      words: this.#load.words,
      topic: this.#load.topic,
    });
  }
}
