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
  /** Position of the active offer; -1 none. */
  active = -1;
  open = false;
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
    ({ hits: this.hits, absent: this.absent } = this.#stage().find(this.text));
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

  press(event: KeyboardEvent): void {
    const hit = this.hits[this.active] ?? this.hits[0];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#step(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape' && this.open) this.close();
    else if (event.key === 'Enter' && this.open && hit) this.pick(hit);
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
