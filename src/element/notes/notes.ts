import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Choropleth } from '../../choropleth/classify.js';
import type { Unit } from '../../geography/geography.js';
import { type NoteBox, type NotePlace, placeNotes } from '../../scene/drawing/place-notes.js';
import { findNotes, type FoundNote, holdsNotes, noteSheet } from '../../scene/notes.js';
import type { Scene } from '../../scene/scene.js';
import type { FigureMessages } from '../../scene/words/messages.js';
import { notesIn } from '../../scene/words/notes-in.js';
import { warnOnce } from '../warn-once.js';
import { noteBoxesView, noteLinesView, noteListView, noteWidths } from './notes-view.js';
import { noteElements, readNotes } from '../read-notes.js';

/** The element whose notes they are. */
export interface NotesHost extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode & Node;
}

/** What the notes are on. */
export interface NotesStage {
  readonly scene: Scene;
  readonly choropleth: Choropleth;
  readonly messages: FigureMessages;
  nameOf(unit: Unit): string;
}

/** An author's notes: on the map, each with a line to its place, where there is room; else numbered, and under the map. Their words stay in the page, as a slot shows them. */
export class Notes implements ReactiveController {
  readonly #host: NotesHost;
  readonly #look: () => NotesStage | undefined;
  /** Where notes stand, by position; absent until they are measured. */
  #places: ReadonlyMap<number, NotePlace | null> = new Map();
  /** What they were measured for. */
  #measured: readonly unknown[] = [];
  #observer: MutationObserver | undefined;

  constructor(host: NotesHost, look: () => NotesStage | undefined) {
    this.#host = host;
    this.#look = look;
    host.addController(this);
    this.#watch();
  }

  hostConnected(): void {
    this.#watch();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Measures what stands on the map for the first time, and finds it a place. */
  hostUpdated(): void {
    const stage = this.#look();
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame');
    if (!stage || !frame || !holdsNotes(stage.scene)) return;
    const { scene, choropleth } = stage;
    const boxes = [...frame.querySelectorAll<HTMLElement>('.note')];
    const { clientWidth: width } = frame;
    const [x0, y0, x1, y1] = scene.bounds;
    const scale = width / (x1 - x0);
    const isMeasured = this.#measured[0] === scene && this.#measured[1] === width;
    if (width > 0 && !isMeasured) {
      this.#measured = [scene, width];
      this.#places = new Map();
      // Those under the map come back to be measured.
      if (boxes.length === this.#found(stage).length) this.#place(stage, boxes, noteSheet(scene, choropleth, scale));
      this.#host.requestUpdate();
    } else if (width > 0 && this.#places.size === 0 && boxes.length > 0) {
      this.#place(stage, boxes, noteSheet(scene, choropleth, scale));
      this.#host.requestUpdate();
    }
    const shown = this.#found(stage).flatMap(({ index }) => this.#places.get(index) ?? []);
    if (shown.length !== boxes.length) return;
    boxes.forEach((box, i) => {
      const [left, top] = (shown[i] as NotePlace).box;
      box.style.setProperty('left', `${(100 * (left - x0)) / (x1 - x0)}%`);
      box.style.setProperty('top', `${(100 * (top - y0)) / (y1 - y0)}%`);
    });
  }

  /** What lies on a drawing. */
  over(): TemplateResult | typeof nothing {
    const stage = this.#look();
    if (!stage) return nothing;
    const found = this.#found(stage);
    const isOnMap = holdsNotes(stage.scene);
    const lines = noteLinesView(stage.scene, found, this.#numbered(stage), (note) => (isOnMap ? this.#places.get(note.index) : null));
    if (!isOnMap) return lines;
    const boxes = found.filter(({ index }) => this.#places.get(index) !== null);
    return html`${lines} ${noteBoxesView(
      boxes,
      ({ index }) => this.#places.get(index),
      ({ unit }) => stage.nameOf(unit),
    )}`;
  }

  /** What stands under the map. */
  under(): TemplateResult | typeof nothing {
    const stage = this.#look();
    if (!stage) return nothing;
    const words = notesIn(stage.messages);
    const { unknown } = findNotes(readNotes(this.#host), stage.choropleth, stage.scene.within);
    for (const at of unknown) warnOnce(`agreement-map: <agreement-note at="${at}"> is about no place on this map.`);
    return noteListView(this.#numbered(stage), ({ unit }) => stage.nameOf(unit), unknown.map(words.unknown), words.title);
  }

  #found({ choropleth, scene }: NotesStage): readonly FoundNote[] {
    return findNotes(readNotes(this.#host), choropleth, scene.within).found;
  }

  /** The notes under the map, in the order of their numbers. */
  #numbered(stage: NotesStage): readonly FoundNote[] {
    const isOnMap = holdsNotes(stage.scene);
    return this.#found(stage).filter(({ index }) => !isOnMap || this.#places.get(index) === null);
  }

  #place(stage: NotesStage, boxes: readonly HTMLElement[], sheet: ReturnType<typeof noteSheet>): void {
    const found = this.#found(stage);
    const sizes = boxes.map((box, i): NoteBox => ({
      at: (found[i] as FoundNote).point,
      sizes: noteWidths.map((width) => measure(box, width, sheet.scale)),
    }));
    const places = placeNotes(sizes, sheet);
    this.#places = new Map(found.map(({ index }, i) => [index, places[i] ?? null]));
  }

  /** Notes that come, go or change; each is shown by the slot of its position. */
  #watch(): void {
    const assign = (): void => {
      noteElements(this.#host).forEach((note, i) => note.slot !== `note-${i}` && (note.slot = `note-${i}`));
      this.#measured = [];
      this.#host.requestUpdate();
    };
    this.#observer ??= new MutationObserver(assign);
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true, attributeFilter: ['at'] });
    assign();
  }
}

/** What a note takes up that may be so wide, in drawing units. */
function measure(box: HTMLElement, width: string, scale: number): readonly [number, number] {
  box.classList.add(width);
  const { offsetWidth, offsetHeight } = box;
  box.classList.remove(width);
  return [offsetWidth / scale, offsetHeight / scale];
}
