import { html, nothing, type TemplateResult } from 'lit';
import type { LedgerPart } from '../../counts/list-placements.js';
import type { Point } from '../../geography/geography.js';
import { outlineUnit } from '../../scene/outline-unit.js';
import { textOf } from '../../scene/text-of.js';
import { anew } from '../anew.js';
import { UnitHoverEvent } from '../events.js';
import { type Later, LatePart } from '../late-part.js';
import type { Find } from '../find/find.js';
import type { CreateFind } from '../find/load-find.js';
import type { SearchController } from '../find/search-controller.js';
import type { CreateMapTree, MapTree } from '../tree/map-tree.js';
import type { TreeStage } from '../tree/tree-controller.js';
import type { AtlasController } from '../atlas/atlas-controller.js';
import type { FigureTable } from '../table/figure-table.js';
import type { HoverController } from '../hover/hover-controller.js';
import { Answer, type AnswerStage } from './answer.js';
import { AttentionController } from './attention-controller.js';
import { Chosen } from './chosen.js';
import { findStageOf } from './find-stage-of.js';
import { loadAtlas, loadHover, loadSteps, loadTable } from './load-late-parts.js';
import { openedView } from './opened-view.js';
import { outlinesView } from './outlines-view.js';
import { PointerController } from './pointer-controller.js';
import type { ReaderHost } from './reader-stage.js';
import type { Sight } from './sight.js';
import { selectedView } from './selected-view.js';
import { Speaker } from './speaker.js';
import { StateOpener } from './state-opener.js';
import type { StepsController, StepsStage } from './steps/steps-controller.js';
import { findTooltip, TooltipController } from './tooltip-controller.js';
import { tooltipView } from './tooltip-view.js';
import { Touch } from './touch.js';
import { treeStageOf } from './tree-stage-of.js';
import { type WindowOf, WishedParts } from './wished-parts.js';

/**
 * What a reader does with a map, and what they are shown for it: pointing, keys, search, lists and table. Nothing of it is needed for the
 * first picture, so it is loaded after that, or with the first thing that a reader does. What not every reader wants is in `WishedParts`.
 */
export class Reader {
  /** What of the drawing is on show. */
  windowOf: WindowOf = () => null;
  readonly #host: ReaderHost;
  readonly #sight: Sight;
  readonly #attention: AttentionController;
  readonly #pointer: PointerController;
  readonly #tree: MapTree;
  readonly #speaker: Speaker;
  readonly #steps: LatePart<StepsController>;
  readonly #atlas: LatePart<AtlasController>;
  readonly #table: LatePart<FigureTable>;
  readonly #hover: LatePart<HoverController>;
  readonly #touch: Touch;
  readonly #parts: WishedParts;
  readonly #states: StateOpener;
  readonly #find: Find;
  readonly #answer: Answer;
  readonly #chosen: Chosen;

  constructor(host: ReaderHost, sight: Sight, createTree: CreateMapTree, createFind: CreateFind) {
    this.#host = host;
    this.#sight = sight;
    const later: Later = (load) => new LatePart(host, () => sight.stage.load, load);
    this.#find = createFind(host, () => findStageOf(host, sight), later, {
      choose: (hit) => void this.#chosen.pick(hit.place.id, hit),
      say: (text) => this.#speaker.say(text),
    });
    this.#answer = new Answer(host, sight, () => this.#answerStage);
    this.#states = new StateOpener(host, sight, () => this.search.clear());
    this.#attention = new AttentionController(
      host,
      () => ({
        scene: sight.scene,
        units: sight.units,
        onScreen: (at) => sight.matrix(at),
        answers: sight.answers,
        selected: textOf(host.selected),
      }),
      {
        hover: (unit) => {
          if (unit) this.#hover.wish();
          host.dispatchEvent(new UnitHoverEvent(unit?.id ?? null, sight.nameOf(unit)));
        },
        follow: () => tooltip.follow(),
        choose: (unit) => this.#chosen.choose(unit),
      },
    );
    this.#tree = createTree(host, () => this.#treeStage, {
      show: (unit) => {
        this.#attention.show(unit);
        void host.updateComplete.then(() => sight.find('.cursor')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
      },
      choose: (unit) => this.#chosen.press(unit),
      close: () => this.#chosen.close(),
      say: (text) => this.#speaker.say(text),
    });
    this.#speaker = new Speaker(host, () => (sight.scene ? sight.stage.figure.name : ''));
    const chosen = new Chosen(host, sight, this.#attention, this.#states, this.#answer, this.#speaker);
    this.#chosen = chosen;
    this.#pointer = new PointerController(host, {
      point: (at, radius) => void this.#attention.point(at, radius),
      leave: (to) => {
        if (!this.#hover.there?.holds(to)) this.#attention.leave();
      },
      tap: (at, radius) => {
        this.#tap(at, radius);
        // The keyboard goes on from where the pointer was.
        sight.find('.tree')?.focus({ preventScroll: true });
      },
      touch: (at, radius) => void this.#touch.tap(at, radius),
      enter: () => {
        sight.focus('.tree');
        this.#tree.walk.enter();
      },
    });
    const say = (text: string): void => this.#speaker.say(text);
    this.#steps = later(async () => (await loadSteps()).tieSteps(host, () => this.#stepsStage));
    this.#atlas = later(async () =>
      (await loadAtlas()).createAtlas({ host, sight, later, say, tree: () => this.#treeStage, walk: this.#tree.walk }),
    );
    this.#hover = later(async () =>
      (await loadHover()).tieHover(host, { pointed: () => this.#attention.pointed, leave: () => this.#attention.leave() }),
    );
    this.#table = later(async () => (await loadTable()).createTable(host, sight, say, (rows) => this.steps?.keep(rows) ?? rows));
    this.#touch = new Touch(host, sight, later, {
      open: (state) => void this.#states.draw(state),
      tap: (at, radius) => this.#tap(at, radius),
      choose: (id) => void this.#chosen.pick(id),
    });
    const tied = (): StepsController | undefined => this.steps;
    this.#parts = new WishedParts({
      host,
      sight,
      later,
      get unit() {
        return chosen.unit;
      },
      get steps() {
        return tied();
      },
      show: (unit) => this.#attention.show(unit),
      choose: (unit) => this.#attention.choose(unit),
      say,
      enlarge: (windowOf) => (this.windowOf = windowOf),
    });
    const tooltip = new TooltipController(host, {
      find: () => findTooltip(host.renderRoot),
      at: () => this.#attention.at ?? sight.onScreen(this.#tree.walk.middle),
      scrolled: () => {
        this.#attention.scroll();
        tooltip.follow();
      },
    });
  }

  /** The part of the ledger whose list is open; `null` for none. */
  get openPart(): LedgerPart | null {
    return this.#answer.openPart;
  }

  /** What the search field offers, and which offer is active. */
  get search(): SearchController {
    return this.#find.search;
  }

  /** What ties the key to the map; `undefined` until it is loaded. */
  get steps(): StepsController | undefined {
    return this.#steps.wish();
  }

  /** What the reader points at and has chosen. */
  outlines(): TemplateResult | typeof nothing {
    const scene = this.#sight.scene;
    if (!scene) return nothing;
    const outline = (unit: number): string => (unit < 0 ? '' : outlineUnit(scene, this.#sight.units, unit));
    const { cursor, selection } = this.#attention;
    const walked = cursor < 0 ? this.#tree.walk.areas : [];
    const own = outlinesView(scene, {
      cursor: outline(cursor) + walked.map(({ path }) => path).join(''),
      selection: selection < 0 ? (this.#chosen.place?.path ?? '') : outline(selection),
    });
    return html`${own} ${this.#parts.at('over')}`;
  }

  /** Id of the line of the tree that the keyboard is on; `''` for none. */
  get active(): string {
    return this.#tree.active();
  }

  /** The places of the map as a tree. */
  lines(): ReturnType<MapTree['lines']> {
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
      if (this.#sight.find('.tree:focus-visible')) walk.enter();
    } else if (event.type === 'focusout') walk.leave();
    else this.#pointer.handle(event);
  }

  /** An event of the search field. */
  handleSearch(event: Event): void {
    const isLeaving = (event as KeyboardEvent).key === 'Escape' && !this.search.open;
    this.#find.handle(event);
    if (isLeaving && this.#answer.hit) this.#chosen.close();
  }

  togglePart(part: LedgerPart): void {
    this.#answer.toggle(part);
  }

  /** What the search field offers. */
  offers(): TemplateResult {
    return html`${this.#find.offers()} ${this.#parts.at('search')}`;
  }

  /** What changes the picture; and which state was opened, and the way back. */
  opened(): TemplateResult {
    // The state that they chose over the author's.
    const opened = this.#sight.stage.asked.choices.chosen.within;
    const { messages, stage } = this.#sight;
    const name = opened ? messages.stateName(opened) : null;
    return html`${this.#answer.at('search')} ${this.#parts.at('above')} ${openedView(name, stage.asked.author.level, messages, () => void this.#states.open(null))}`;
  }

  /** What is said of what the reader did. */
  get said(): unknown {
    const { said } = this.#speaker;
    return anew([said], () => said.text);
  }

  /** What follows the drawing: the tooltip, the list. */
  after(): TemplateResult {
    const { cursor, selection } = this.#attention;
    // What the answer says already is not said again beside it.
    const isAnswered = cursor >= 0 && cursor === selection && this.openPart === null;
    const hovered = isAnswered ? undefined : (this.#sight.describe(this.#sight.units[cursor]) ?? this.#tree.walk.words);
    return html`
      ${this.#touch.view()}
      ${this.#parts.at('below')} ${selectedView(this.#host, this.#sight)}
      ${tooltipView(hovered)} ${this.#answer.at('map')} ${this.#answer.glossary()}
    `;
  }

  /** The list behind a number of the ledger, under it. */
  list(): unknown {
    return this.#answer.at('ledger');
  }

  /** What stands at the end. */
  foot(): readonly unknown[] {
    return this.#parts.at('foot');
  }

  /** The map in words; `undefined` while it is not there. */
  text(): unknown {
    return this.#atlas.wish()?.view();
  }

  /** The figures of the map as a table; `undefined` while it is not there. */
  table(): unknown {
    return this.#table.wish()?.view();
  }

  get #answerStage(): AnswerStage {
    return {
      chosen: this.#chosen.place,
      toOpen: this.#chosen.stateToOpen,
      open: ({ id }) => void this.#states.open(id),
      find: this.#find,
      close: () => this.#chosen.close(),
    };
  }

  get #stepsStage(): StepsStage {
    const { messages, choropleth, stage } = this.#sight;
    return { messages, choropleth, legend: stage.figure.caption?.legend, unit: this.#chosen.unit, say: (text) => this.#speaker.say(text) };
  }

  get #treeStage(): TreeStage | undefined {
    return treeStageOf(this.#sight, textOf(this.#host.selected), this.#chosen.isOpen);
  }

  /** The tree goes on from there. */
  #tap(at: Point, radius: number): void {
    this.#chosen.press(this.#attention.point(at, radius));
    this.#tree.walk.follow(this.#attention.cursor);
  }
}
