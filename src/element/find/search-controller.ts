import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Hit } from '../../scene/find/place-index.js';
import type { Findings } from '../../scene/find/search-places.js';

/** What a search needs of its map. */
export interface SearchStage {
  /** The field; the browser keeps its text. */
  readonly input: HTMLInputElement | null;
  find(text: string): Findings;
  choose(hit: Hit): void;
  /** What is said of what was found; `''` for nothing. */
  note(findings: Findings): string;
  /** How many places were found, in words. */
  count(places: number): string;
  say(text: string): void;
}

/** How long a text has to stand before it is said what it finds: not at each letter. */
const patience = 600;

const nothing: Findings = { hits: [], total: 0, sure: null, namesakes: null, isNear: false, absent: [] };

/** What the search field offers and which offer is active: the combobox pattern of the ARIA practices guide. */
export class SearchController implements ReactiveController {
  findings = nothing;
  /** Position of the active offer; -1 none. */
  active = -1;
  open = false;
  readonly #host: ReactiveControllerHost;
  readonly #stage: () => SearchStage;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, stage: () => SearchStage) {
    this.#host = host;
    this.#stage = stage;
    host.addController(this);
  }

  hostConnected(): void {
    this.open = false;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Whether there is anything to choose from. */
  get isOffering(): boolean {
    return this.open && this.findings.hits.length > 0;
  }

  /** What stands under the offers; `''` for nothing. */
  get note(): string {
    return this.open ? this.#stage().note(this.findings) : '';
  }

  /** Looks for what stands in the field. */
  find(): void {
    const { input, find } = this.#stage();
    const text = input?.value ?? '';
    this.findings = find(text);
    this.active = -1;
    this.open = text.trim() !== '';
    clearTimeout(this.#timer);
    if (this.open) this.#timer = setTimeout(() => this.#say(), patience);
    this.#host.requestUpdate();
  }

  /** There is more to be found than when it was looked for last. */
  renew(): void {
    if (this.open && this.active < 0) this.find();
  }

  pick(hit: Hit): void {
    this.#write(hit.inside?.name ?? hit.label);
    this.close();
    const { input, choose } = this.#stage();
    // The keyboard of a phone covers half of what was asked for.
    if (matchMedia('(pointer: coarse)').matches) input?.blur();
    choose(hit);
  }

  clear(): void {
    this.#write('');
    this.close();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.open = false;
    this.active = -1;
    this.#host.requestUpdate();
  }

  /** Enter picks what is active, or meant without a doubt; of several places that may be meant it goes to the first, and picks none. */
  press(event: KeyboardEvent): void {
    const { hits, sure } = this.findings;
    const hit = hits[this.active] ?? sure;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#step(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape' && this.open) this.close();
    else if (event.key === 'Enter' && this.open && hit) this.pick(hit);
    else if (event.key === 'Enter' && this.isOffering) this.#step(1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #say(): void {
    const { say, count } = this.#stage();
    if (this.open) say(this.note || count(this.findings.hits.length));
  }

  #write(text: string): void {
    const { input } = this.#stage();
    if (input) input.value = text;
  }

  #step(by: 1 | -1): void {
    if (!this.open) this.find();
    const { length } = this.findings.hits;
    if (length === 0) return;
    this.active = (this.active + by + (this.active < 0 && by < 0 ? 1 : 0) + length) % length;
    this.#host.requestUpdate();
  }
}
