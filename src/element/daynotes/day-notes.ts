import { html, nothing, type ReactiveController, type ReactiveControllerHost, svg, type TemplateResult } from 'lit';
import { programSizes } from '../../../data/program-sizes/program-sizes.js';
import { type IsoDate, isDay } from '../../calendar/day.js';
import { partMarks, shareOfWay, type Timeline } from '../../scene/timeline.js';
import { dayNotesIn } from '../../scene/words/day-notes-in.js';
import type { FigureMessages } from '../../scene/words/messages.js';
import { warnOnce } from '../warn-once.js';

/** The element whose notes they are. */
export interface DayNotesHost extends ReactiveControllerHost, Element {
  readonly renderRoot: ParentNode & Node;
}

/** A note with its day and its number on the strip; `null` where the day is outside of it. */
interface DayNote {
  readonly slot: string;
  readonly day: IsoDate;
  readonly number: number | null;
}

/** An author's notes on days: numbered on the strip, and under it in the words of the page. And how large the program was before the strip. */
export class DayNotes implements ReactiveController {
  readonly #host: DayNotesHost;
  readonly #observer: MutationObserver;

  constructor(host: DayNotesHost) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
    this.hostConnected();
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { childList: true, subtree: true, attributeFilter: ['day'] });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** What lies on the strip. */
  over(timeline: Timeline): TemplateResult | typeof nothing {
    const notes = this.#read(timeline).notes.filter(({ number }) => number !== null);
    if (notes.length === 0) return nothing;
    const places = notes.map(({ day }) => 100 * shareOfWay(timeline, day));
    const marks = partMarks(places);
    return html`<svg class="day-marks" aria-hidden="true" focusable="false">
      ${notes.map(
        (
          { number },
          i,
        ) => svg`<line x1="${marks[i]}%" y1="8" x2="${places[i]}%" y2="100%"></line><circle cx="${marks[i]}%" cy="8" r="8"></circle>
        <text x="${marks[i]}%" y="12">${number}</text>`,
      )}
    </svg>`;
  }

  /** The words of the notes. @param draw draws the list of a day */
  list(timeline: Timeline, messages: FigureMessages, draw: (day: IsoDate) => void): TemplateResult {
    const words = dayNotesIn(messages);
    const { notes, misread } = this.#read(timeline);
    const dayView = ({ day, number }: DayNote): TemplateResult =>
      number === null
        ? html`<b>${words.day(day)}</b>`
        : html`<span class="mark" aria-hidden="true">${number}</span><button type="button" @click=${() => draw(day)}>${words.day(day)}<span class="unseen">${words.draw}</span></button>`;
    return html`
      ${
        notes.length === 0
          ? nothing
          : html`<ol part="notes" class="day-notes" aria-label=${words.title}>
            ${notes.map((note) => html`<li part="note">${dayView(note)} <slot name=${note.slot}></slot></li>`)}
          </ol>`
      }
      ${misread.map((text) => html`<p part="misread">${words.misread(text)}</p>`)}
    `;
  }

  /** How large the program was before the first list, in words. */
  before({ days: [first = ''] }: Timeline, messages: FigureMessages): TemplateResult {
    const words = dayNotesIn(messages);
    return html`<details class="before"><summary>${words.before(first)}</summary>
      <p>${words.counted}</p>
      <ul>${programSizes.map((size) => html`<li>${words.size(size)} (<a href=${size.link} rel="noopener" lang="en">${size.source}</a>)</li>`)}</ul>
    </details>`;
  }

  #read(timeline: Timeline): { readonly notes: readonly DayNote[]; readonly misread: readonly string[] } {
    const misread: string[] = [];
    const read = [...this.#host.querySelectorAll<HTMLElement>(':scope > agreement-note[day]')].flatMap((note, i) => {
      const day = note.getAttribute('day')?.trim() ?? '';
      const slot = `day-${i}`;
      const isMeant: boolean = isDay(day);
      if (isMeant) {
        if (note.slot !== slot) note.slot = slot;
        return [{ slot, day }];
      }
      misread.push(day);
      warnOnce(`agreement-map: <agreement-note day="${day}"> is left out: write a day like "2025-01-20".`);
      return [];
    });
    read.sort((a, b) => (a.day < b.day ? -1 : 1));
    const [first = '', last = first] = [timeline.days[0], timeline.days[timeline.days.length - 1]];
    let number = 0;
    return { notes: read.map((note) => ({ ...note, number: note.day >= first && note.day <= last ? ++number : null })), misread };
  }
}
