import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Choropleth } from '../../choropleth/classify.js';
import type { Bounds, Fips, Inset, Level, Point, Unit } from '../../geography/geography.js';
import { memoize } from '../../memory/memoize.js';
import type { Answers } from '../../scene/answers.js';
import type { Scene } from '../../scene/scene.js';
import { describePlace, type Known, undated } from '../../scene/tree/describe-place.js';
import { findTyped } from '../../scene/tree/find-typed.js';
import { followKey, type Ground, type Step } from '../../scene/tree/follow-key.js';
import { growTree, type PlaceTree } from '../../scene/tree/grow-tree.js';
import { listAround } from '../../scene/tree/list-around.js';
import { nameLine, sayPlace } from '../../scene/tree/say-place.js';
import { boundsOf, stateHolding } from '../../scene/tree/step-from.js';
import type { TreePlace } from '../../scene/tree/tree-place.js';
import type { UnitWords } from '../../scene/words/describe-unit.js';
import type { Messages } from '../../scene/words/messages.js';
import { englishTree } from '../../scene/words/english-tree.js';
import { treeIn } from '../../scene/words/tree-in.js';
import type { TreeMessages } from '../../scene/words/tree-messages.js';

/** The map that is walked over. */
export interface TreeStage {
  readonly choropleth: Choropleth;
  readonly scene: Scene;
  /** With their names in the language of the page. */
  readonly insets: readonly Inset[];
  /** Whether it is known where on the globe the drawing is. */
  readonly isBundled: boolean;
  readonly answers: Answers;
  readonly messages: Messages;
  /** Code of the unit chosen; `''` for none. */
  readonly selected: Fips;
  /** Whether a list is open. */
  readonly isOpen: boolean;
}

/** What follows when the reader walks. */
export interface TreeHandlers {
  /** The reader is on a unit by key; -1 for none. */
  show(unit: number): void;
  choose(unit: number): void;
  /** Closes the list that is open. */
  close(): void;
  say(text: string): void;
}

/** What may be typed for one name, in milliseconds between letters. */
const patience = 1000;

/** Where the reader is in the tree of places, and what leads them to another. The place is kept while the keyboard is elsewhere. */
export class TreeController implements ReactiveController {
  /** Whether the keyboard is on the map. */
  isIn = false;
  areKeysShown = false;
  readonly #host: ReactiveControllerHost;
  readonly #look: () => TreeStage | undefined;
  readonly #handlers: TreeHandlers;
  readonly #entered = new Map<string, string>();
  readonly #grow = memoize(growFor);
  #said: TreeMessages = englishTree;
  #at: string | undefined;
  #how = '';
  /** Whether the keys have been said, which is done once. */
  #isHinted = false;
  #from: { readonly place: TreePlace; readonly words: UnitWords } | null = null;
  #followed: Fips = '';
  #typed = '';
  #typedAt = 0;

  constructor(host: ReactiveControllerHost, look: () => TreeStage | undefined, handlers: TreeHandlers) {
    this.#host = host;
    this.#look = look;
    this.#handlers = handlers;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.isIn = false;
  }

  /** What is said to those who walk, in the language of the picture that is there, or was there last. */
  get said(): TreeMessages {
    const stage = this.#look();
    if (stage) this.#said = treeIn(stage.messages);
    return this.#said;
  }

  /** The places, and what they are drawn as; `undefined` until there is a picture. */
  get ground(): Ground | undefined {
    const stage = this.#look();
    if (!stage) return undefined;
    const { choropleth, scene, insets, answers, messages } = stage;
    const tree = this.#grow(choropleth.units, choropleth.question.level, scene.within, answers, messages, this.said);
    return { tree, units: choropleth.units, states: choropleth.states, insets, said: this.said };
  }

  /** Where the reader is: where they went, or what is chosen, or the top. */
  get place(): TreePlace | undefined {
    const tree = this.ground?.tree;
    const selected = this.#look()?.selected ?? '';
    return tree && (tree.find(this.#at ?? selected) ?? tree.root);
  }

  /** What is said of the place that the reader is at. */
  get sentence(): string {
    const stage = this.#look();
    const { place } = this;
    if (!stage || !place) return '';
    const words = describePlace(place, this.#known(stage, this.#from !== null));
    const said = this.#how + sayPlace(place, words, this.#from, stage.messages, this.said);
    return this.#isHinted ? said : stage.messages.sentences([said, this.said.hint]);
  }

  /** A place as a line of the tree. */
  lineOf(place: TreePlace): string {
    const stage = this.#look();
    return stage ? nameLine(place, describePlace(place, this.#known(stage, true)), stage.messages, this.said) : '';
  }

  /** What holds units and is pointed at by key, in words; `undefined` where a unit is, or nothing. */
  get words(): UnitWords | undefined {
    const stage = this.#look();
    const { place } = this;
    return stage && place && this.isIn && place.unit < 0 ? describePlace(place, this.#known(stage, false)) : undefined;
  }

  /** The areas that make up what is pointed at by key; none where a unit is. */
  get areas(): readonly Unit[] {
    const { place, ground } = this;
    if (!place || !ground || !this.isIn || place.unit >= 0) return [];
    const codes = new Set(place.kind === 'state' ? [place.id] : statesBelow(place));
    return ground.states.filter(({ id }) => codes.has(id));
  }

  /** The middle of them in the drawing. */
  get middle(): Point | undefined {
    const { areas } = this;
    if (areas.length === 0) return undefined;
    const [x0, y0, x1, y1]: Bounds = boundsOf(areas);
    return [(x0 + x1) / 2, (y0 + y1) / 2];
  }

  /** The keyboard came to the map. */
  enter(): void {
    const { place } = this;
    if (!place) return;
    const { selected = '' } = this.#look() ?? {};
    const chosen = selected !== this.#followed && selected !== '' ? this.ground?.tree.find(selected) : null;
    this.#followed = selected;
    this.isIn = true;
    this.#from = null;
    this.#moveTo(chosen ?? place, '');
  }

  /** The keyboard is elsewhere; the place is kept. */
  leave(): void {
    this.isIn = false;
    this.#typed = '';
    this.#handlers.show(-1);
    this.#host.requestUpdate();
  }

  /** The pointer chose a unit: the keyboard goes on from there. */
  follow(unit: number): void {
    const place = this.ground?.tree.ofUnit(unit);
    if (!place) return;
    this.#at = place.id;
    this.#followed = place.id;
  }

  /** A line of the tree was chosen by what has no pointer. */
  goTo(place: TreePlace): void {
    this.isIn = true;
    this.#from = null;
    this.#moveTo(place.isParent ? (place.children[0] ?? place) : place, '');
  }

  /** A key on the map; whether it was meant for it. */
  press({ key, timeStamp, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const { ground, place } = this;
    if (!ground || !place || altKey || ctrlKey || metaKey) return false;
    const isTyping = this.#typed !== '' && timeStamp - this.#typedAt < patience;
    if (key === '+') this.#sayAround(ground, place);
    else if (key === '?') this.#toggleKeys();
    else if (/^[\p{L}\p{N}.’'-]$/u.test(key) || (key === ' ' && isTyping)) this.#type(isTyping ? this.#typed + key : key, timeStamp);
    else return this.#walk(ground, place, key === ' ' ? 'Enter' : key);
    return true;
  }

  #walk(ground: Ground, place: TreePlace, key: string): boolean {
    this.#typed = '';
    if (key === 'Escape' && this.#look()?.isOpen) {
      this.#handlers.close();
      return true;
    }
    const step = followKey(ground, place, key, (parent) => ground.tree.find(this.#entered.get(parent.id) ?? '') ?? undefined);
    if (step) this.#take(step);
    else if (key === 'Enter') this.#handlers.choose(place.unit);
    else if (key === 'Escape' && this.isIn) this.leave();
    else return false;
    return key !== 'Escape' || step !== null;
  }

  #take(step: Step): void {
    if (step.to) this.#moveTo(step.to, step.how);
    else this.#handlers.say(step.why);
  }

  #type(text: string, at: number): void {
    this.#typed = text;
    this.#typedAt = at;
    const { ground, place } = this;
    const found = ground && place && findTyped(ground.tree, place, text);
    if (found) this.#moveTo(found, '');
    else this.#handlers.say(this.said.unknown(text, (place?.kind === 'county' && stateHolding(place)?.name) || null));
  }

  #sayAround({ units, states, tree }: Ground, place: TreePlace): void {
    const stage = this.#look();
    const drawn = place.unit >= 0 ? units : states;
    const at = drawn.findIndex(({ id }) => id === place.id);
    if (!stage || at < 0) return this.#handlers.say(this.said.noNeighbors);
    const known = this.#known(stage, true);
    const each = listAround(drawn, at, stage.isBundled).flatMap(({ unit, way }) => {
      const beside = tree.find(drawn[unit]?.id ?? '');
      if (!beside) return [];
      const state = stateHolding(beside);
      const name =
        beside.kind === 'county' && state && state !== stateHolding(place)
          ? stage.messages.placeName(beside.name, state.name)
          : beside.name;
      return this.said.neighbor(name, describePlace(beside, known).headline, way);
    });
    this.#handlers.say(this.said.around(place.name, each));
  }

  #toggleKeys(): void {
    this.areKeysShown = !this.areKeysShown;
    if (this.areKeysShown) this.#handlers.say([this.said.keysTitle, ...this.said.keys.map((pair) => pair.join(': '))].join('. '));
    this.#host.requestUpdate();
  }

  #moveTo(to: TreePlace, how: string): void {
    const stage = this.#look();
    const before = this.place;
    if (stage && before && this.isIn && before !== to) {
      this.#isHinted = true;
      this.#from = { place: before, words: describePlace(before, this.#known(stage, false)) };
    }
    if (to.parent) this.#entered.set(to.parent.id, to.id);
    this.#at = to.id;
    this.#how = how;
    this.isIn = true;
    this.#handlers.show(to.unit);
    this.#host.requestUpdate();
  }

  #known({ choropleth, answers, messages }: TreeStage, isDaySaid: boolean): Known {
    return { choropleth: isDaySaid ? undated(choropleth) : choropleth, messages, said: this.said, describe: answers.describe };
  }
}

// Not from the choropleth: the places are the same on every day, and to sort the counties by name takes longer than to draw them.
function growFor(
  units: readonly Unit[],
  level: Level,
  within: Fips | null,
  answers: Answers,
  messages: Messages,
  said: TreeMessages,
): PlaceTree {
  return growTree({
    level,
    units,
    within,
    nation: said.nation,
    division: said.division,
    nameOf: (unit) => answers.nameAlone(unit, messages),
    compare: messages.compare,
  });
}

function statesBelow(place: TreePlace): string[] {
  return place.children.flatMap((child) => (child.kind === 'state' ? child.id : statesBelow(child)));
}
