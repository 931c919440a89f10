import type { ReactiveController } from 'lit';
import type { LedgerPart } from '../counts/list-placements.js';
import type { LoadController } from './load-controller.js';
import type { Reader } from './reader/reader.js';
import type { ReaderHost, ReaderStage } from './reader/reader-stage.js';

/**
 * Hears what a reader does from the first moment. Until what acts on it is loaded, which the first act asks for, the last act of each kind
 * is kept.
 */
export class ReaderController implements ReactiveController {
  /** `undefined` until it is loaded. */
  reader: Reader | undefined;
  /** Whether the table, and the map in words, is open. */
  readonly open: Partial<Record<string, boolean>> = {};
  readonly #host: ReaderHost;
  readonly #load: LoadController;
  readonly #look: () => ReaderStage;
  readonly #undone = new Map<string, (reader: Reader) => void>();

  constructor(host: ReaderHost, load: LoadController, look: () => ReaderStage) {
    this.#host = host;
    this.#load = load;
    this.#look = look;
    host.addController(this);
  }

  /** Whether the list behind the counts is looked at. */
  get isListWanted(): boolean {
    return Boolean(this.#host.selected) || (this.reader?.openPart ?? null) !== null;
  }

  hostUpdate(): void {
    const { createReader } = this.#load;
    if (createReader && !this.reader) this.reader = createReader(this.#host, this.#look);
  }

  hostUpdated(): void {
    if (!this.reader || this.#undone.size === 0) return;
    const acts = [...this.#undone.values()];
    this.#undone.clear();
    for (const act of acts) act(this.reader);
  }

  /** An event of the map. */
  readonly onMap = (event: Event): void => this.#act(event.type, (reader) => reader.handleMap(event));

  /** An event of the search field. */
  readonly onSearch = (event: Event): void => this.#act(event.type, (reader) => reader.handleSearch(event));

  /** Tries again what could not be had. */
  readonly retry = (): void => this.#load.retry();

  readonly togglePart = (part: LedgerPart): void => this.#act('part', (reader) => reader.togglePart(part));

  readonly toggle = ({ target }: Event): void => {
    const { part, open } = target as HTMLDetailsElement;
    this.open[part.value] = open;
    this.#load.wishReader();
    this.#host.requestUpdate();
  };

  #act(kind: string, act: (reader: Reader) => void): void {
    if (this.reader) return act(this.reader);
    // The last of a kind keeps its place among the others: Enter comes after what was typed.
    this.#undone.delete(kind);
    this.#undone.set(kind, act);
    this.#load.wishReader();
  }
}
