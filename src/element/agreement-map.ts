import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Problem } from '../agreements/agreement.js';
import type { DataAdapter } from '../agreements/data-adapter.js';
import { memoize } from '../memory/memoize.js';
import type { Fips, Level, Unit, Vintage } from '../geography/geography.js';
import type { LedgerPart } from '../scene/words/describe-ledger.js';
import { describePart, describePlace, type Panel } from '../scene/words/describe-panel.js';
import { describeUnit, nameUnit, type UnitWords } from '../scene/words/describe-unit.js';
import { english, type Messages } from '../scene/words/english.js';
import { publishedNear } from '../counts/published-near.js';
import { outlineUnit, type Scene } from '../scene/scene.js';
import { indexPlaces, searchPlaces } from '../scene/pointing/search-places.js';
import { tabulate } from '../scene/words/table.js';
import { adapterOf } from './adapter-of.js';
import { AttentionController } from './attention-controller.js';
import { LoadErrorEvent, UnitSelectEvent } from './events.js';
import { footerView, type Footer } from './footer-view.js';
import { ledgerView } from './ledger-view.js';
import { legendView } from './legend-view.js';
import { LoadController } from './load-controller.js';
import { mapView } from './map-view.js';
import { openedView } from './opened-view.js';
import { Outcome } from './outcome.js';
import { panelView } from './panel-view.js';
import { createPicture, type Picture } from './picture.js';
import { PointerController } from './pointer-controller.js';
import { SearchController } from './search-controller.js';
import { searchView } from './search-view.js';
import { readSettings, type Settings } from './settings.js';
import { describeStatus } from '../scene/words/describe-status.js';
import { statusView } from './status-view.js';
import { styles } from './styles.js';
import { tableView, type Figures } from './table-view.js';
import { TooltipController } from './tooltip-controller.js';
import { tooltipView } from './tooltip-view.js';
import { warnOnce } from './warn-once.js';
import { WidthController } from './width-controller.js';

/** How many places the search offers at once. */
const offers = 8;

/**
 * A map of 287(g) agreements by county or state. With no attributes it draws the bundled lists, newest day, by county.
 *
 * @element agreement-map
 * @fires load - The map is drawn with its data, and again after each change of data or boundaries. Does not bubble.
 * @fires error - The map or its data could not be had; the event's `error` says why. Does not bubble.
 * @fires unit-select - The reader chose a county or state (`unit`, `name`), or left it (`unit` is null).
 * @slot - Shown until the map is drawn, and when it cannot be: a table or a link with the same figures.
 * @slot title - A heading in place of the map's own.
 * @slot source - Words after the source line.
 * @csspart title - The heading.
 * @csspart dateline - The day the figures are of.
 * @csspart map - The drawing.
 * @csspart land - The country under everything: none listed.
 * @csspart class - Every class; each also has the part `class-1` … `class-5`, or `class-jem`, `class-wso`, `class-tfm`, `class-jem-wso`, `class-jem-tfm`, `class-wso-tfm`, `class-jem-wso-tfm`, `class-other`.
 * @csspart context - What lies around a state in focus.
 * @csspart mark - Discs that stand in for places too small to see.
 * @csspart borders - Border lines; also `county-borders` and `state-borders`.
 * @csspart inset - Frames of the insets; their words are `inset-label`.
 * @csspart cursor - Outline of the place pointed at.
 * @csspart selection - Outline of the place chosen.
 * @csspart legend - The key; its items are `legend-entry` and `swatch`.
 * @csspart tooltip - The box beside the pointer.
 * @csspart search - The search field.
 * @csspart ledger - The sentence that says where every agreement went.
 * @csspart panel - The list behind a place or a number.
 * @csspart table - The figures as a table.
 * @csspart opened - The state that a reader opened from a map of states, and the way back.
 * @csspart source - The source-and-date line.
 * @csspart status - Loading, empty and error sentences.
 * @cssprop --agreement-map-land - Color of none listed.
 * @cssprop --agreement-map-class-1 - Color of the lowest density class; so on to `--agreement-map-class-5`.
 * @cssprop --agreement-map-jem - Color of Jail Enforcement.
 * @cssprop --agreement-map-wso - Color of Warrant Service Officer.
 * @cssprop --agreement-map-tfm - Color of Task Force.
 * @cssprop --agreement-map-border - Color of county and state borders.
 * @cssprop --agreement-map-cursor - Color of the outline of the place pointed at or chosen.
 * @cssprop --agreement-map-surface - Color behind the tooltip and the search list.
 */
export class AgreementMap extends LitElement {
  static override readonly styles = styles;

  /** Address of the data, CSV, TSV, JSON or XLSX; the bundled lists if absent. */
  @property() src = '';

  /** Name of a registered adapter, or, as a property, a `DataAdapter`. */
  @property() adapter: string | DataAdapter = '';

  /** Foreign column names: `state: STATE; county: COUNTY; model: SUPPORT TYPE`. */
  @property() columns = '';

  /** `county` or `state`. */
  @property() level = 'county';

  /** `density` (agreements in each place) or `model` (which program models it holds). */
  @property() view = 'density';

  /** Which program models count: any of `JEM WSO TFM`; all if empty. */
  @property() models = '';

  /** The day to show, `YYYY-MM-DD`; the newest if empty. */
  @property({ attribute: 'as-of' }) asOf = '';

  /** Heading and accessible name; made from the settings if empty. */
  @property() label = '';

  /** A state (`TX`) or county code to frame. */
  @property({ attribute: 'focus' }) focusOn = '';

  /** Year of the boundaries: `auto` (follows the codes in the data), `2023` or `2017`. */
  @property() vintage = 'auto';

  /** Address of a TopoJSON file or, as a property, the topology; the bundled one if absent. */
  @property() geography: string | object | null = null;

  /** `auto` (as the page), `light` or `dark`. */
  @property({ reflect: true }) theme = 'auto';

  @state() private ledgerPart: LedgerPart | undefined;
  @state() private tableOpen = false;
  @state() private countiesAnyway = false;
  /** The state whose counties the reader opened from a map of states. */
  @state() private opened: Fips | null = null;
  @query('svg.map') private readonly drawing!: SVGSVGElement | null;
  @query('.frame') private readonly frame!: HTMLElement | null;
  @query('.tooltip') private readonly tooltip!: HTMLElement | null;

  #picture: Picture = { base: undefined, choropleth: undefined, scene: undefined };
  #outcome = new Outcome();

  readonly #readSettings = memoize(readSettings);
  readonly #applyOpened = memoize((settings: Settings, state: Fips | null): Settings =>
    state === null ? settings : { ...settings, level: 'county', focus: state },
  );
  readonly #adapterOf = memoize(adapterOf);
  readonly #paint = createPicture();
  readonly #tabulate = memoize(tabulate);
  readonly #indexPlaces = memoize(indexPlaces);
  readonly #width = new WidthController(this);
  readonly #tooltip = new TooltipController(
    this,
    () => this.tooltip,
    () => this.#attention.scroll(),
  );
  readonly #load = new LoadController(this, () => ({
    adapter: this.#adapterOf(this.adapter ?? '', this.src ?? '', this.columns ?? ''),
    vintage: this.#settings.vintage,
    counties: this.#level === 'county',
    geography: this.#ownGeography,
  }));
  readonly #search = new SearchController(
    this,
    (text) => {
      const { data } = this.#load;
      return data ? searchPlaces(this.#indexPlaces(this.#units, data.gazetteer, this.#vintage), text, offers) : { hits: [], absent: [] };
    },
    ({ place }) => this.#pick(place.id),
  );
  readonly #attention: AttentionController = new AttentionController(
    this,
    () => ({ scene: this.#picture.scene, units: this.#units, drawing: this.drawing }),
    {
      point: (at) => this.#tooltip.place(at),
      choose: (unit) => this.#chose(unit),
    },
  );
  readonly #pointer = new PointerController(this, this.#attention);

  /** Fulfilled when what is asked for now is drawn or has failed. */
  get loadComplete(): Promise<void> {
    return this.updateComplete.then(() => this.#outcome.promise);
  }

  /** Cells of the source that were not understood, and places that were not found. */
  get problems(): readonly Problem[] {
    return [...(this.#load.data?.dataset.problems ?? []), ...(this.#picture.choropleth?.problems ?? [])];
  }

  /** The picture as a value; `undefined` until there is one. */
  get scene(): Scene | undefined {
    return this.#picture.scene;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#load.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#load.pause();
  }

  /** Reads the data again from where it came. */
  reload(): Promise<void> {
    return this.#load.reload();
  }

  get #settings(): Settings {
    const { level, view, models, asOf, focusOn, vintage, theme } = this;
    const settings = this.#readSettings(level ?? '', view ?? '', models ?? '', asOf ?? '', focusOn ?? '', vintage ?? '', theme ?? '');
    return this.#applyOpened(settings, this.opened);
  }

  /** Readers who ask to save data get states until they ask for counties. */
  get #savesData(): boolean {
    const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
    return connection?.saveData === true && !this.countiesAnyway && this.#ownGeography === null && this.#settings.level === 'county';
  }

  get #ownGeography(): string | object | null {
    return this.geography || null;
  }

  /** An author's geography may have states alone. */
  get #level(): Level {
    const { geography } = this.#load;
    const hasCounties = this.#ownGeography === null || geography === undefined || geography.counties.length > 0;
    if (!hasCounties && this.#settings.level === 'county') warnOnce('agreement-map: the geography has no counties; using level="state".');
    return this.#savesData || !hasCounties ? 'state' : this.#settings.level;
  }

  /** Of the boundaries drawn; `null` for an author's own. */
  get #vintage(): Vintage | null {
    return this.#ownGeography === null ? this.#load.choice.vintage : null;
  }

  get #units(): readonly Unit[] {
    return this.#picture.choropleth?.units ?? [];
  }

  get #messages(): Messages {
    return english;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What the author asks for now was asked for after the reader opened a state.
    if (changed.has('level') || changed.has('focusOn') || changed.has('geography')) this.opened = null;
    const { data, geography } = this.#load;
    this.#picture = this.#paint({
      data,
      geography,
      vintage: this.#vintage,
      settings: this.#settings,
      level: this.#level,
      width: this.#width.value,
    });
  }

  protected override render(): TemplateResult {
    const { base, choropleth, scene } = this.#picture;
    const messages = this.#messages;
    const status = describeStatus(this.#load, choropleth, messages);
    const title = this.#title;
    const words = this.#wordsOf(this.#attention.cursor);
    const drawn = scene !== undefined && status?.kind !== 'error';
    return html`
      <figure part="figure" class="map-figure" dir="ltr" lang="en" aria-label=${title}>
        <header>
          <div class="heading">
            <slot name="title"><h2 part="title" class="title">${title}</h2></slot>
            <p part="dateline" class="dateline">${scene?.dateline}</p>
          </div>
          ${scene ? searchView(this.#search, this.#level, this.#vintage, messages) : nothing}
        </header>
        ${openedView(this.opened === null ? null : this.#nameOf(this.opened), messages, () => this.#closeState())}
        ${scene && base ? legendView(scene.legend, base.scale) : nothing}
        ${statusView(status, this.#savesData ? () => this.#loadCounties() : undefined, messages)}
        <div
          part="frame" class="frame" role="application" tabindex="0"
          aria-roledescription=${messages.map.role} aria-label="${title}. ${scene?.summary ?? ''}" aria-describedby="keys"
          @pointermove=${this.#pointer.pointermove} @pointerleave=${this.#pointer.pointerleave}
          @click=${this.#pointer.click} @keydown=${this.#pointer.keydown} 
          @focusin=${this.#pointer.focusin} @focusout=${this.#pointer.focusout}
        >
          ${mapView(base, scene, { cursor: this.#outline(this.#attention.cursor), selection: this.#outline(this.#attention.selection) })}
        </div>
        <p id="keys" class="unseen">${messages.map.keys}</p>
        <p class="unseen" role="status">${words?.sentence ?? ''}</p>
        <p class="unseen" role="status">${this.#wordsOf(this.#attention.selection)?.sentence ?? ''}</p>
        ${tooltipView(words)}
        ${panelView(this.#panel, messages, { close: () => this.#close(), open: this.#openSelected })}
        ${scene ? ledgerView(scene.ledgerWords, this.ledgerPart, [this.#ownGeography === null ? messages.vintage(this.#load.choice) : '', scene.undrawn].join(' ').trim(), (part) => (this.ledgerPart = this.ledgerPart === part ? undefined : part)) : nothing}
        ${footerView(this.#footer, messages)}
        ${tableView(this.#figures, (open) => (this.tableOpen = open), messages)}
      </figure>
      <div class="fallback" ?hidden=${drawn}><slot></slot></div>
    `;
  }

  protected override updated(): void {
    const { geographyError, dataError, isComplete } = this.#load;
    const error = geographyError ?? dataError;
    if (!error && !isComplete) {
      if (this.#outcome.isSettled) this.#outcome = new Outcome();
      return;
    }
    if (this.#outcome.isSettled) return;
    this.#outcome.settle();
    this.dispatchEvent(error ? new LoadErrorEvent(error) : new Event('load'));
  }

  /** The author's words are about what the author asked for, not about a state that a reader opened. */
  get #title(): string {
    const made = this.#picture.scene?.title ?? this.#messages.title(this.#level, this.#settings.view);
    return this.opened === null ? this.label || made : made;
  }

  #nameOf(state: Fips): string {
    return this.#load.data?.gazetteer.get(state)?.name ?? '';
  }

  #outline(unit: number): string {
    const { scene } = this.#picture;
    return scene && unit >= 0 ? outlineUnit(scene, this.#units, unit) : '';
  }

  #wordsOf(position: number): UnitWords | undefined {
    const unit = this.#units[position];
    const { data } = this.#load;
    const { choropleth } = this.#picture;
    return unit && data && choropleth ? describeUnit(choropleth, data.gazetteer, unit, this.#messages) : undefined;
  }

  get #panel(): Panel | undefined {
    const { choropleth, scene } = this.#picture;
    const { data } = this.#load;
    const unit = this.#units[this.#attention.selection];
    if (!choropleth || !scene || !data) return undefined;
    if (this.ledgerPart) return describePart(scene, data.gazetteer, this.ledgerPart, this.#messages);
    return unit && describePlace(choropleth, data.gazetteer, unit, this.#messages);
  }

  get #footer(): Footer | undefined {
    const { data } = this.#load;
    const { scene, choropleth } = this.#picture;
    if (!data || !scene) return undefined;
    const { source, published } = data.dataset;
    return { source, problems: this.problems, dateline: scene.dateline, published: publishedNear(published, choropleth?.asOf ?? null) };
  }

  get #figures(): Figures | undefined {
    const { choropleth, scene } = this.#picture;
    const { data } = this.#load;
    if (!choropleth || !scene || !data) return undefined;
    const rows = this.tableOpen ? this.#tabulate(choropleth, data.gazetteer) : undefined;
    return { rows, level: choropleth.question.level, caption: this.#messages.table.caption(this.#title, scene.dateline) };
  }

  /** What draws the counties of the state chosen, where the author asked for states and there are counties. */
  get #openSelected(): (() => void) | undefined {
    const unit = this.#units[this.#attention.selection];
    if (!unit || this.ledgerPart || this.#settings.level === 'county') return undefined;
    const hasCounties = this.#ownGeography === null || this.#load.geography?.counties.some(({ id }) => id.startsWith(unit.id));
    return hasCounties ? () => this.#openState(unit.id) : undefined;
  }

  /** Draws a state by county. Whoever asks for counties gets them, though they save data; the focus goes to the way back. */
  #openState(state: Fips): void {
    this.opened = state;
    this.countiesAnyway = true;
    this.#search.type('');
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.opened .action')?.focus());
  }

  #closeState(): void {
    this.opened = null;
    this.#search.type('');
    this.frame?.focus();
  }

  #chose(unit: Unit | undefined): void {
    const { data } = this.#load;
    this.ledgerPart = undefined;
    this.dispatchEvent(new UnitSelectEvent(unit?.id ?? null, unit && data ? nameUnit(data.gazetteer, unit) : ''));
  }

  /** A place that was offered, unless the boundaries changed since and it is not drawn any more. */
  #pick(id: Fips): void {
    const unit = this.#units.findIndex((each) => each.id === id);
    if (unit >= 0) this.#attention.choose(unit);
  }

  /** Focus goes back to what opened the panel. */
  #close(): void {
    const opener = this.renderRoot.querySelector<HTMLElement>('.number[aria-expanded="true"]') ?? this.frame;
    if (this.ledgerPart) this.ledgerPart = undefined;
    else this.#attention.choose(-1);
    opener?.focus();
  }

  #loadCounties(): void {
    this.countiesAnyway = true;
    this.frame?.focus();
  }
}
