import { html, nothing, type TemplateResult } from 'lit';
import type { Choropleth } from '../../choropleth/classify.js';
import type { LedgerPart } from '../../counts/list-placements.js';
import { stateOf } from '../../geography/fips.js';
import type { Fips, Point, Unit } from '../../geography/geography.js';
import { loadOnce } from '../../memory/load-once.js';
import type { Answers } from '../../scene/answers.js';
import { outlineUnit } from '../../scene/outline-unit.js';
import type { Scene } from '../../scene/scene.js';
import type { Panel } from '../../scene/words/describe-panel.js';
import type { UnitWords } from '../../scene/words/describe-unit.js';
import { wordsIn } from '../../scene/words/languages.js';
import type { Messages } from '../../scene/words/messages.js';
import type { Table } from '../../scene/words/table.js';
import type { TopicAnswers } from '../../scene/words/topic.js';
import { UnitHoverEvent, UnitSelectEvent } from '../events.js';
import { textOf } from '../../scene/text-of.js';
import { anew } from '../anew.js';
import type { Controls } from '../controls/controls.js';
import type { CreateMapTree, MapTree } from '../tree/map-tree.js';
import type { Copies } from '../copies/copies.js';
import type { Taps, TapsStage } from '../taps/taps.js';
import { AttentionController } from './attention-controller.js';
import { type Later, LatePart } from '../late-part.js';
import { offersView } from './offers-view.js';
import { openedView } from './opened-view.js';
import { findOnScreen, outlinesView } from './outlines-view.js';
import { panelView } from './panel-view.js';
import { PointerController } from './pointer-controller.js';
import type { ReaderHost, ReaderStage } from './reader-stage.js';
import { SearchController } from './search-controller.js';
import type { StepsController, StepsStage } from './steps/steps-controller.js';
import { Speaker } from './speaker.js';
import { tableView } from './table-view.js';
import { findTooltip, TooltipController } from './tooltip-controller.js';
import { tooltipView } from './tooltip-view.js';

/** What ties the key to the map. */
const loadSteps = loadOnce(() => import('./steps/load-steps.js'));

/** What a reader changes a picture with. */
const loadControls = loadOnce(() => import('../controls/load-controls.js'));

/** What a finger does. */
const loadTaps = loadOnce(() => import('../taps/load-taps.js'));

/** What a reader takes copies of a picture with. */
const loadCopies = loadOnce(() => import('../copies/load-copies.js'));

/**
 * What a reader does with a map, and what they are shown for it: pointing, keys, search, lists and table. Nothing of it is needed for the
 * first picture, so it is loaded after that, or with the first thing that a reader does.
 */
export class Reader {
  openPart: LedgerPart | null = null;
  readonly search: SearchController;
  readonly #host: ReaderHost;
  readonly #look: () => ReaderStage;
  readonly #answersAbout: (topic: TopicAnswers | null) => Answers;
  readonly #english: Messages;
  readonly #attention: AttentionController;
  readonly #pointer: PointerController;
  readonly #controls: LatePart<Controls>;
  readonly #tree: MapTree;
  readonly #speaker: Speaker;
  readonly #copies: LatePart<Copies>;
  readonly #steps: LatePart<StepsController>;
  readonly #taps: LatePart<Taps>;
  #isTouched = false;

  constructor(
    host: ReaderHost,
    look: () => ReaderStage,
    answersAbout: (topic: TopicAnswers | null) => Answers,
    english: Messages,
    createTree: CreateMapTree,
  ) {
    this.#host = host;
    this.#look = look;
    this.#answersAbout = answersAbout;
    this.#english = english;
    this.search = new SearchController(host, () => ({
      input: this.#find<HTMLInputElement>('#search'),
      find: (text) => this.#answers.search(this.#units, this.#stage.vintage, this.#messages, text),
      choose: ({ place }) => this.#pick(place.id),
    }));
    this.#attention = new AttentionController(
      host,
      () => ({
        scene: this.#scene,
        units: this.#units,
        onScreen: (at) => this.#scene && findOnScreen(host.renderRoot, this.#scene, at),
        answers: this.#answers,
        selected: textOf(host.selected),
      }),
      {
        hover: (unit) => host.dispatchEvent(new UnitHoverEvent(unit?.id ?? null, this.#nameOf(unit))),
        follow: () => tooltip.follow(),
        choose: (unit) => this.#choose(unit),
      },
    );
    const later: Later = (load) => new LatePart(host, () => look().load, load);
    this.#controls = later(async () => (await loadControls()).createControls(host, look, later));
    this.#tree = createTree(
      host,
      () => {
        const { picture, load } = this.#stage;
        if (picture.kind !== 'drawn' || !load.geography) return undefined;
        const { choropleth, scene } = picture;
        const { insets, vintage } = load.geography;
        const isBundled = vintage !== null;
        return {
          choropleth,
          scene,
          insets,
          isBundled,
          answers: this.#answers,
          messages: this.#messages,
          selected: textOf(host.selected),
          isOpen: this.#isOpen,
        };
      },
      {
        show: (unit) => {
          this.#attention.show(unit);
          void host.updateComplete.then(() => this.#find('.cursor')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
        },
        choose: (unit) => this.#press(unit),
        close: () => this.#close(),
        say: (text) => this.#speaker.say(text),
      },
    );
    this.#speaker = new Speaker(host, () => (this.#stage.picture.kind === 'drawn' ? this.#stage.figure.name : ''));
    this.#pointer = new PointerController(host, {
      point: (at, radius) => void this.#attention.point(at, radius),
      leave: () => this.#attention.leave(),
      tap: (at, radius) => {
        this.#tap(at, radius);
        // The keyboard goes on from where the pointer was.
        this.#find('.tree')?.focus({ preventScroll: true });
      },
      touch: (at, radius) => void this.#touch(at, radius),
      enter: () => {
        this.#focus('.tree');
        this.#tree.walk.enter();
      },
    });
    const tableOf = (choropleth: Choropleth): Table => this.#answers.table(choropleth, this.#messages);
    this.#copies = new LatePart(
      host,
      () => look().load,
      async () => (await loadCopies()).createCopies(host, look, tableOf, () => this.#messages),
    );
    this.#steps = new LatePart(
      host,
      () => look().load,
      async () => (await loadSteps()).tieSteps(host, () => this.#stepsStage),
    );
    this.#taps = later(async () =>
      (await loadTaps()).createTaps(host.renderRoot as ShadowRoot, () => this.#tapsStage, {
        open: (state) => this.#drawState(state),
        tap: (at, radius) => this.#tap(at, radius),
        choose: (id) => this.#pick(id),
      }),
    );
    const tooltip = new TooltipController(host, {
      find: () => findTooltip(host.renderRoot),
      at: () => this.#attention.at ?? this.#onScreen(this.#tree.walk.middle),
      scrolled: () => {
        this.#attention.scroll();
        tooltip.follow();
      },
    });
  }

  /** What ties the key to the map; `undefined` until it is loaded. */
  get steps(): StepsController | undefined {
    return this.#steps.wish();
  }

  /** What the reader points at and has chosen. */
  outlines(): TemplateResult {
    const scene = this.#scene;
    const outline = (unit: number): string => (scene && unit >= 0 ? outlineUnit(scene, this.#units, unit) : '');
    const { cursor } = this.#attention;
    const walked = cursor < 0 ? this.#tree.walk.areas : [];
    return outlinesView(scene, {
      cursor: outline(cursor) + walked.map(({ path }) => path).join(''),
      selection: outline(this.#attention.selection),
    });
  }

  /** Id of the line of the tree that the keyboard is on; `''` for none. */
  get active(): string {
    return this.#tree.active();
  }

  /** The places of the map as a tree. */
  lines(): TemplateResult | typeof nothing {
    return this.#tree.lines();
  }

  /** What the keyboard does there. */
  keys(): TemplateResult {
    return this.#tree.keys();
  }

  /** An event of the map. Focus that comes with a press of the pointer is not the keyboard's. */
  handleMap(event: Event): void {
    const { walk } = this.#tree;
    if (event.type === 'keydown') {
      if (walk.press(event as KeyboardEvent)) event.preventDefault();
    } else if (event.type === 'focusin') {
      if (this.#find('.tree:focus-visible')) walk.enter();
    } else if (event.type === 'focusout') walk.leave();
    else this.#pointer.handle(event);
  }

  /** An event of the search field. */
  handleSearch(event: Event): void {
    if (event.type === 'input') this.search.find();
    else if (event.type === 'keydown') this.search.press(event as KeyboardEvent);
    else if (event.type === 'blur') this.search.close();
  }

  togglePart(part: LedgerPart): void {
    this.openPart = this.openPart === part ? null : part;
    this.#host.requestUpdate();
  }

  /** What the search field offers. */
  offers(): TemplateResult {
    const { picture, vintage } = this.#stage;
    return offersView(this.search, 'choropleth' in picture ? picture.choropleth.question.level : 'county', vintage, this.#messages);
  }

  /** What changes the picture; and which state was opened, and the way back. */
  opened(): TemplateResult {
    // The state that they chose over the author's.
    const opened = this.#stage.asked.choices.chosen.within;
    return html`${this.#changes()} ${openedView(opened ? this.#messages.stateName(opened) : null, this.#stage.asked.author.level, this.#messages, () => this.#openState(null))}`;
  }

  #changes(): TemplateResult | typeof nothing {
    return this.#named === null ? nothing : (this.#controls.wish()?.view(this.#named) ?? nothing);
  }

  /** The strip of days: the lists that it stands on are the bundled ones. */
  #days(): TemplateResult | typeof nothing {
    const { src, adapter } = this.#host;
    if (src || adapter || !/^$|\bday\b/.test(this.#named ?? 'none')) return nothing;
    return this.#controls.wish()?.days(this.#named ?? '') ?? html`<div class="days"></div>`;
  }

  /** Names of the controls; `''` for all of them, `null` for none. */
  get #named(): string | null {
    const { controls } = this.#host;
    if (controls === null || controls === undefined || controls === false) return null;
    return controls === true ? '' : textOf(controls);
  }

  /** What follows the drawing: what is said, the tooltip, the list. */
  after(): TemplateResult {
    const hovered = this.#describe(this.#units[this.#attention.cursor]) ?? this.#tree.walk.words;
    const selected = this.#units[this.#attention.selection];
    const state = selected && this.#canOpen(selected) ? this.#stateOf(selected) : undefined;
    const open = state && { state: this.#nameOf(state), act: () => this.#openState(state.id) };
    return html`
      ${this.#isTouched ? this.#taps.wish()?.view() : nothing}
      ${this.#days()}
      <p class="unseen" role="status">${anew([this.#speaker.said], () => this.#speaker.said.text)}</p>
      ${tooltipView(hovered)} ${panelView(this.#panel(selected), this.#messages, { close: () => this.#close(), open })}
    `;
  }

  /** What copies are taken with. */
  copies(): TemplateResult | typeof nothing {
    const named = textOf(this.#host.actions);
    return (named && this.#copies.wish()?.view(named)) || nothing;
  }

  /** The figures of the map as a table. */
  table(): TemplateResult | typeof nothing {
    const { picture, figure } = this.#stage;
    if (picture.kind !== 'drawn') return nothing;
    const messages = this.#messages;
    const { choropleth } = picture;
    const caption = messages.table.caption(figure.title, figure.dateline);
    const { steps } = this;
    return html`${anew([choropleth, caption, messages, steps?.pressed], () => {
      const { columns, rows } = this.#answers.table(choropleth, messages);
      return tableView({ columns, rows: steps?.keep(rows) ?? rows }, choropleth.question.level, caption, messages);
    })}`;
  }

  get #stepsStage(): StepsStage {
    const { picture, figure } = this.#stage;
    const { cursor, selection } = this.#attention;
    return {
      messages: this.#messages,
      choropleth: picture.kind === 'drawn' ? picture.choropleth : undefined,
      legend: figure.caption?.legend,
      unit: cursor < 0 ? selection : cursor,
    };
  }

  get #tapsStage(): TapsStage | undefined {
    const { picture } = this.#stage;
    if (picture.kind !== 'drawn') return undefined;
    const { scene, choropleth } = picture;
    return {
      scene,
      choropleth,
      answers: this.#answers,
      messages: this.#messages,
      selected: textOf(this.#host.selected),
      onScreen: (at) => findOnScreen(this.#host.renderRoot, scene, at),
    };
  }

  get #stage(): ReaderStage {
    return this.#look();
  }

  get #answers(): Answers {
    return this.#answersAbout(this.#stage.load.topic.answers);
  }

  #find<E extends HTMLElement>(selector: string): E | null {
    return this.#host.renderRoot.querySelector<E>(selector);
  }

  /** What answers, in the language of the page. */
  get #messages(): Messages {
    return wordsIn(this.#stage.load.messages)?.answers ?? this.#english;
  }

  get #scene(): Scene | undefined {
    const { picture } = this.#stage;
    return picture.kind === 'drawn' ? picture.scene : undefined;
  }

  get #units(): readonly Unit[] {
    const { picture } = this.#stage;
    return picture.kind === 'drawn' ? picture.choropleth.units : [];
  }

  #nameOf(unit: Unit | undefined): string {
    return unit ? this.#answers.name(unit, this.#messages) : '';
  }

  #describe(unit: Unit | undefined): UnitWords | undefined {
    const { picture } = this.#stage;
    return unit && picture.kind === 'drawn' ? this.#answers.describe(picture.choropleth, unit, this.#messages) : undefined;
  }

  #panel(selected: Unit | undefined): Panel | undefined {
    const { picture, load, asked } = this.#stage;
    if (picture.kind !== 'drawn') return undefined;
    const placements = load.placements(asked.settings.models);
    if (this.openPart) return this.#answers.part(picture.choropleth.counts, placements, this.openPart, picture.base.within, this.#messages);
    return selected && this.#answers.place(picture.choropleth, placements, selected, this.#messages);
  }

  /** Whether the counties of the state that a unit is or lies in can be drawn alone. */
  #canOpen({ id }: Unit): boolean {
    const { asked, load, vintage } = this.#stage;
    const { level, within } = asked.settings;
    const { states = [], counties = [] } = load.geography ?? {};
    if (this.openPart || (level === 'county' && (within !== null || states.length < 2))) return false;
    return vintage !== null || counties.some((county) => stateOf(county.id) === stateOf(id));
  }

  /** The state that a unit is or lies in. */
  #stateOf({ id }: Unit): Unit | undefined {
    return this.#stage.load.geography?.states.find((state) => state.id === stateOf(id));
  }

  /** Draws a state by county, or goes back to the states; the focus goes to the way back, or to the map. */
  #openState(state: Fips | null): void {
    this.#drawState(state);
    void this.#host.updateComplete.then(() => this.#focus(state === null ? '.tree' : '.opened .action'));
  }

  #drawState(state: Fips | null): void {
    this.search.clear();
    const { asked } = this.#stage;
    const { level, within } = state === null ? asked.author : ({ level: 'county', within: state } as const);
    asked.choose({ level, within }, true);
  }

  get #isOpen(): boolean {
    return this.openPart !== null || this.#attention.selection >= 0;
  }

  /** A point of the drawing in the window. */
  #onScreen(point: Point | undefined): Point | undefined {
    const matrix = point && this.#scene && findOnScreen(this.#host.renderRoot, this.#scene);
    if (!point || !matrix) return undefined;
    const { x, y } = new DOMPoint(...point).matrixTransform(matrix);
    return [x, y];
  }

  /** A place was pressed: what is chosen already is opened. */
  #press(unit: number): void {
    const pressed = this.#units[unit];
    if (pressed && unit === this.#attention.selection && this.#canOpen(pressed)) this.#openState(stateOf(pressed.id));
    else this.#attention.choose(unit);
  }

  async #touch(at: Point, radius: number): Promise<void> {
    this.#isTouched = true;
    const taps = await this.#taps.whenThere();
    if (taps) taps.tap(at, radius);
    else this.#tap(at, radius);
  }

  /** The tree goes on from there. */
  #tap(at: Point, radius: number): void {
    this.#press(this.#attention.point(at, radius));
    this.#tree.walk.follow(this.#attention.cursor);
  }

  #choose(unit: Unit | undefined): void {
    this.openPart = null;
    this.#speaker.say(this.#describe(unit)?.sentence ?? '');
    this.#host.selected = unit?.id ?? '';
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new UnitSelectEvent(unit?.id ?? null, this.#nameOf(unit)));
  }

  /** A place that was offered, unless the boundaries changed since and it is not drawn any more. */
  #pick(id: Fips): void {
    const unit = this.#units.findIndex((each) => each.id === id);
    if (unit >= 0) this.#attention.choose(unit);
  }

  /** Focus goes back to what opened the panel. */
  #close(): void {
    const opener = this.openPart ? '.number[aria-expanded="true"]' : '.tree';
    this.#focus(opener);
    if (this.openPart) this.togglePart(this.openPart);
    else this.#attention.choose(-1);
  }

  #focus(selector: string): void {
    this.#find(selector)?.focus();
  }
}
