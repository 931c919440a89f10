import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dayNumber, dayNumbered, isDay, type IsoDate } from '../../calendar/day.js';
import { listAt, stepByKey, type Timeline } from '../../scene/timeline.js';
import type { ControlMessages } from '../../scene/words/control-messages.js';

/**
 * A strip with the total over the whole period that is also its slider. It stands on lists alone, and never between two of them.
 *
 * @param shown the day that is drawn
 */
export function daysView(timeline: Timeline, shown: IsoDate, words: ControlMessages, choose: (day: IsoDate) => void): TemplateResult {
  const { days, totals } = timeline;
  const at = listAt(timeline, shown);
  const [first = '', last = first] = [days[0], days[days.length - 1]];
  const day = days[at] ?? '';
  const go = (to: number): void => {
    const other = days[Math.min(days.length - 1, Math.max(0, to))];
    if (other !== undefined && other !== shown) choose(other);
  };
  const press = (event: KeyboardEvent): void => {
    const to = event.altKey || event.ctrlKey || event.metaKey ? null : stepByKey(timeline, at, event.key);
    if (to === null) return;
    event.preventDefault();
    go(to);
  };
  const date = ({ target }: Event): void => {
    const { value } = target as HTMLInputElement;
    if (isDay(value) && value !== shown) choose(value);
  };
  const text = words.listed(day, totals[at] ?? 0);
  return html`
    <div part="days" class="days" role="group" aria-label=${words.days}>
      <p class="listed">${text}</p>
      <div class="strip">
        <svg viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path class="gaps" d=${timeline.gaps}></path><path class="total" d=${timeline.area}></path><path class="ticks" d=${timeline.ticks}></path>
        </svg>
        <input type="range" part="day" aria-label=${words.slider} aria-valuetext=${text}
          min=${dayNumber(first)} max=${dayNumber(last)} .value=${live(String(dayNumber(day)))}
          @input=${({ target }: Event) => go(listAt(timeline, dayNumbered(Number((target as HTMLInputElement).value))))}
          @keydown=${press}
        >
      </div>
      <div class="steps">
        <button type="button" aria-label=${words.previous} aria-disabled=${at === 0} @click=${() => go(at - 1)}>‹</button>
        <label><span class="unseen">${words.date}</span>
          <input type="date" part="date" min=${first} max=${last} .value=${live(shown)} @change=${date}>
        </label>
        <button type="button" aria-label=${words.next} aria-disabled=${at === days.length - 1} @click=${() => go(at + 1)}>›</button>
      </div>
      <p class="about">${words.gaps}</p>
    </div>
  `;
}
