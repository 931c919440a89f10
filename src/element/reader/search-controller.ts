import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Findings, Hit } from '../scene/pointing/search-places.js';

/** What the search field offers and which offer is active: the combobox pattern of the ARIA practices guide. */
export class SearchController implements ReactiveController {
  text = '';
  hits: readonly Hit[] = [];
  absent: readonly string[] = [];
  /** Position of the active offer; -1 none. */
  active = -1;
  open = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly find: (text: string) => Findings,
    private readonly choose: (hit: Hit) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.open = false;
  }

  type(text: string): void {
    this.text = text;
    ({ hits: this.hits, absent: this.absent } = this.find(text));
    this.active = -1;
    this.open = text.trim() !== '';
    this.host.requestUpdate();
  }

  pick(hit: Hit): void {
    this.text = hit.label;
    this.close();
    this.choose(hit);
  }

  close(): void {
    this.open = false;
    this.active = -1;
    this.host.requestUpdate();
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

  #step(by: 1 | -1): void {
    if (!this.open) this.type(this.text);
    if (this.hits.length === 0) return;
    this.active = (this.active + by + (this.active < 0 && by < 0 ? 1 : 0) + this.hits.length) % this.hits.length;
    this.host.requestUpdate();
  }
}
