import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Problem, WordedProblem } from '../agreements/problem.js';
import type { DataAdapter } from '../agreements/data-adapter.js';
import type { Amount, View } from '../choropleth/question.js';
import type { Counts } from '../counts/counts.js';
import type { Level } from '../geography/geography.js';
import { createFigure, type Figure } from '../scene/figure.js';
import { createPicture, type Picture } from '../scene/picture.js';
import type { Scene } from '../scene/scene.js';
import { textOf } from '../scene/text-of.js';
import type { Settings } from '../scene/settings.js';
import { createAdapterOf } from './adapter-of.js';
import { agingOf } from './aging-of.js';
import { dress } from './dress.js';
import { ChoiceEvent } from './events.js';
import { figureView } from './figure-view.js';
import { LanguageController } from './language-controller.js';
import { holdsStory } from './holds-story.js';
import { LoadController } from './load-controller.js';
import { lookAt } from './look-at.js';
import { loadWriter } from './load-parts.js';
import { OutcomeController } from './outcome-controller.js';
import { QuestionController } from './question-controller.js';
import type { ReaderStage } from './reader/reader-stage.js';
import { ReaderController } from './reader-controller.js';
import { warnOfMisreadings } from './warn-once.js';
import { WidthController } from './width-controller.js';

/**
 * A map of 287(g) agreements by county or state. With no attributes it draws the bundled lists, newest day, by county.
 *
 * @element agreement-map
 * @attr {string} lang - The language of the map, where it is not the page’s: `es`; English where nobody speaks it here.
 * @fires load - The map is drawn with its data, and again after each change of data or boundaries. Does not bubble.
 * @fires error - The map or its data could not be had; the event's `error` says why. Does not bubble.
 * @fires unit-select - The reader chose a county or state (`fips`, `name`), or left it (`fips` is null).
 * @fires unit-hover - The reader points at another county or state (`fips`, `name`), by pointer or by key, or at none.
 * @fires change - The reader chose another picture than the author's, or went back to it; `settings` says what is drawn now.
 * @slot - Shown until the map is drawn, and when it cannot be: a table or a link with the same figures. Each `<agreement-note at="FL">` inside is a note about a place.
 * @slot title - A heading in place of the map's own.
 * @slot source - Words after the source line.
 * @slot about-jem - What Jail Enforcement allows, in place of the map's own sentence; its text in answers, too.
 * @slot about-wso - What the Warrant Service Officer program allows.
 * @slot about-tfm - What Task Force agreements allow.
 * @csspart figure - All of it.
 * @csspart title - The heading.
 * @csspart dateline - The day the figures are of.
 * @csspart age - That the newest list is old.
 * @csspart filter - Which program models alone are counted, where the heading does not say it.
 * @csspart frame - The box around the drawing.
 * @csspart map - The drawing.
 * @csspart land - The country under everything: none listed; also `not-known` where nothing is known of it.
 * @csspart class - Every class; each also has the part `class-1` … `class-5`, or `class-jem`, `class-wso`, `class-tfm`, `class-jem-wso`, `class-jem-tfm`, `class-wso-tfm`, `class-jem-wso-tfm`; of further models `class-other-1` … `class-other-3`, `class-other` for the rest, and their sets, like `class-tfm-other-1`; `class-unknown` for a model that is not known; `statewide` where a state agency alone signed, `pending` where somebody applied and nobody signed; of who signed `signer-county`, `signer-municipality`, `signer-state`, `signer-tribe`, `signer-other` and their sets, like `signer-county-municipality`; of applications `application-besides`, `application-none`, `application-listed` and `application-unknown`; of changes `change-new`, `change-more`, `change-same`, `change-models`, `change-fewer`, `change-gone`; on a map of numbers of one’s own `class-1` … `class-5`, `no-number` or `absent`.
 * @csspart context - What lies around a framed state.
 * @csspart mark - Discs that stand in for places too small to see, where something is listed; each also has the part of its class.
 * @csspart borders - Border lines; also `county-borders`, `state-borders`, and `state-casing`, the light on both sides of these; `asked` around a framed county, on its light ground `asked-rim`.
 * @csspart inset - Frames of the insets; their words are `inset-label`.
 * @csspart cursor - Outline of the place pointed at.
 * @csspart selection - Outline of the place chosen.
 * @csspart unit-label - Names and numbers on the map.
 * @csspart plate - One of several small maps; its heading is `plate-title`.
 * @csspart legend - The key; its items are `legend-entry` and `swatch`, and what a reader presses in them `legend-step`.
 * @csspart misread - What of `controls`, or of the address, was not understood, and notes about no place.
 * @csspart shown-steps - Which steps of the key a reader keeps in full color.
 * @csspart note - An author’s note, on the map or in the list under it, which is `notes`.
 * @csspart law - The key of the laws that the author gives, with the list `laws`; on the map `law-requires`, `law-supports`, `law-limits`, `law-bans`.
 * @csspart tooltip - The box beside the pointer.
 * @csspart search - The search field.
 * @csspart ledger - The sentence that says where every agreement, or every row, went.
 * @csspart panel - The list behind a place or a number.
 * @csspart agreement - One agreement of that list, or one row of numbers of one’s own.
 * @csspart about - What program models allow, and what “none listed” and “statewide” mean, in an answer.
 * @csspart glossary - What opens all of that under the map.
 * @csspart close - What closes the list.
 * @csspart action - A button that draws something else.
 * @csspart figures - What opens the table.
 * @csspart table - The figures as a table.
 * @csspart words - What opens the map in words.
 * @csspart text-map - The map in words.
 * @csspart controls - What the reader changes the picture with; each is a `control`, and what takes it all back is `reset`.
 * @csspart days - The strip of days: its slider is `day`, its field `date`; of an earlier day they are `since` and `since-date`, and its buttons `play` and `compare`.
 * @csspart actions - Buttons for copies of the map, and what became of the last one.
 * @csspart newest - On a map pinned to a day: the way to the newest list, and back.
 * @csspart opened - The state that a reader opened, and the way back.
 * @csspart zoom - The buttons that bring a reader closer; the hint that two fingers do is `zoom-hint`.
 * @csspart nearby - Places that a finger may have meant, by name.
 * @csspart source - The source-and-date line.
 * @csspart published - Totals that others published.
 * @csspart problems - Cells of the source that could not be read.
 * @csspart status - Loading, empty and error sentences.
 * @cssprop --agreement-map-land - Color of none listed.
 * @cssprop --agreement-map-statewide - Color of counties with none of their own, in a state whose own agency signed.
 * @cssprop --agreement-map-class-1 - Color of the lowest density class.
 * @cssprop --agreement-map-class-2 - Color of the second.
 * @cssprop --agreement-map-class-3 - Color of the third.
 * @cssprop --agreement-map-class-4 - Color of the fourth.
 * @cssprop --agreement-map-class-5 - Color of the highest.
 * @cssprop --agreement-map-jem - Color of Jail Enforcement.
 * @cssprop --agreement-map-wso - Color of Warrant Service Officer.
 * @cssprop --agreement-map-tfm - Color of Task Force.
 * @cssprop --agreement-map-change-models - Of a map of changes: color of places with as many under other models.
 * @cssprop --agreement-map-change-fewer - Color of the stripes of places with fewer agreements.
 * @cssprop --agreement-map-change-gone - Color of the stripes of places with none listed any longer.
 * @cssprop --agreement-map-other-1 - Color of the first further model, under its printed name.
 * @cssprop --agreement-map-other-2 - Color of the second.
 * @cssprop --agreement-map-other-3 - Color of the third.
 * @cssprop --agreement-map-other - Color of the rest, and of a model that is not known.
 * @cssprop --agreement-map-border - Color of county borders, and of the light on both sides of state borders.
 * @cssprop --agreement-map-cursor - Color of the outline of the place pointed at or chosen.
 * @cssprop --agreement-map-inset - Color of state borders, coasts and frames of insets, of places where nothing changed, and of the stripes of places of which no number is known.
 * @cssprop --agreement-map-surface - Color behind the tooltip and the search list.
 * @cssprop --agreement-map-text - Color of text; on the page, the page's own if it is not set.
 * @cssprop --agreement-map-quiet - Color of lesser text; on the page, a fainter one of its own.
 * @cssprop --agreement-map-rule - Color of rules between rows and around boxes.
 * @cssprop --agreement-map-focus - Color of what the keyboard is on in the search list.
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

  /** What readers can change: any of `level`, `view`, `model`, `day` and `compare` (an earlier day on the strip of days), in the order wanted, or all of them if empty; nothing if absent. */
  controls: string | boolean | null = null;

  /** Buttons for copies that readers can take: any of `image`, `svg`, `data`, `link`, `share`, `alt` and `embed`. */
  actions = '';

  /** What stands in the figure, in the order wanted: any of `heading`, `search`, `legend`, `map`, `ledger`, `source` and `table`; all of it if empty. The map is always there. */
  parts = '';

  /** `hash`: what the reader chose stands in the address of the page, under the `id` of the tag, so that it can be shared, and back and forward work. */
  link = '';

  /** Laws to draw over the states: address of a JSON file, the JSON, or, as a property, what it holds ([the format](docs/policy.md)). */
  policy: string | object = '';

  /** Whether readers can come closer to the map, by buttons, two fingers, a double click, and the wheel with Ctrl or ⌘. */
  zoom: string | boolean | null = null;

  /** Year of the boundaries: `auto` (follows the codes in the data), `2023` or `2017`. */
  vintage: 'auto' | '2023' | '2017' = 'auto';

  /** Address of a TopoJSON file or, as a property, the topology; the bundled one if absent. */
  geography: string | object | null = null;

  /** Name of the object of that topology to draw from, where it is neither `counties` nor `states`. */
  geographyObject = '';

  /** `auto` (as the page), `light` or `dark`. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Days after which the newest list is said to be old, or `never`; 45 for the bundled lists and never for other data if empty. */
  staleAfter = '';

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
    lang: this.#language.tag,
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
    this.#asked.notDrawn = view?.misreadWithin?.(this.#picture, geography, question) ?? [];
    warnOfMisreadings(this.#asked.misread, geography, this.#asked.settings);
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
