import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Findings, Hit } from '../../scene/pointing/search-places.js';

/** What a search needs of its map. */
export interface SearchStage {
  /** The field; the browser keeps its text. */
  readonly input: HTMLInputElement | null;
  find(text: string): Findings;
  choose(hit: Hit): void;
}

/** What the search field offers and which offer is active: the combobox pattern of the ARIA practices guide. */
export class SearchController implements ReactiveController {
  hits: readonly Hit[] = [];
  absent: readonly string[] = [];
  /** How many places answer, of which the first are offered. */
  total = 0;
  /** Position of the active offer; -1 none. */
  active = -1;
  open = false;
  #sure: Hit | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #stage: () => SearchStage;

  constructor(host: ReactiveControllerHost, stage: () => SearchStage) {
    this.#host = host;
    this.#stage = stage;
    host.addController(this);
  }

  hostConnected(): void {
    this.open = false;
  }

  /** What stands in the field. */
  get text(): string {
    return this.#stage().input?.value ?? '';
  }

  /** Whether there is anything to choose from. */
  get isOffering(): boolean {
    return this.open && this.hits.length > 0;
  }

  /** Looks for what stands in the field. */
  find(): void {
    const { hits, absent, total, sure } = this.#stage().find(this.text);
    this.hits = hits;
    this.absent = absent;
    this.total = total;
    this.#sure = sure;
    this.active = -1;
    this.open = this.text.trim() !== '';
    this.#host.requestUpdate();
  }

  pick(hit: Hit): void {
    this.#write(hit.label);
    this.close();
    this.#stage().choose(hit);
  }

  clear(): void {
    this.#write('');
    this.close();
  }

  close(): void {
    this.open = false;
    this.active = -1;
    this.#host.requestUpdate();
  }

  /** Enter picks what is active, or meant without a doubt; of several places that may be meant it goes to the first, and picks none. */
  press(event: KeyboardEvent): void {
    const hit = this.hits[this.active] ?? this.#sure;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#step(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape' && this.open) this.close();
    else if (event.key === 'Enter' && this.open && hit) this.pick(hit);
    else if (event.key === 'Enter' && this.isOffering) this.#step(1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #write(text: string): void {
    const { input } = this.#stage();
    if (input) input.value = text;
  }

  #step(by: 1 | -1): void {
    if (!this.open) this.find();
    if (this.hits.length === 0) return;
    this.active = (this.active + by + (this.active < 0 && by < 0 ? 1 : 0) + this.hits.length) % this.hits.length;
    this.#host.requestUpdate();
  }
}
