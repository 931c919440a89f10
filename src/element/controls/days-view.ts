import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dayNumber, dayNumbered, isDay, type IsoDate } from '../../calendar/day.js';
import { listAt, listAYearBefore, spanBetween, stepByKey, type Timeline } from '../../scene/timeline.js';
import type { ControlMessages } from '../../scene/words/control-messages.js';

/** What the strip stands on, and what is done with it. */
export interface DaysStage {
  readonly timeline: Timeline;
  /** The day that is drawn, and the earlier one that it is compared with; `null` for none. */
  readonly shown: IsoDate;
  readonly since: IsoDate | null;
  /** Whether two days can be compared. */
  readonly isComparable: boolean;
  readonly isPlaying: boolean;
  readonly words: ControlMessages;
  choose(day: IsoDate): void;
  compare(since: IsoDate | null): void;
  /** Plays, or pauses. */
  play(): void;
  /** What an author notes on days, and what was before them; `undefined` while it is not there. */
  readonly notes: { over(): unknown; list(draw: (day: IsoDate) => void): unknown; before(): unknown } | undefined;
  /** Goes back to what the page shows; absent where another button does. */
  readonly reset: (() => void) | undefined;
}

/**
 * A strip with the total over the whole period that is also its slider: under it the one for the day, over it the one for an earlier day. They
 * stand on lists alone, and never between two of them, and the earlier one stays before the other.
 */
export function daysView(stage: DaysStage): TemplateResult {
  const { timeline, shown, since, isComparable, isPlaying, words, choose, compare, play, notes, reset } = stage;
  const { days } = timeline;
  const at = listAt(timeline, shown);
  const from = since === null ? -1 : listAt(timeline, since);
  const day = days[at] ?? '';
  const go = handle(timeline, at, from + 1, days.length - 1, choose);
  const text = textOf(stage, at);
  return html`
    <div part="days" class="days" role="group" aria-label=${words.days}>
      <p class="listed">${since === null ? text : html`${textOf(stage, from)} → ${text}`}</p>
      ${since === null ? nothing : html`<div class="strip">${sliderView(stage, words.sinceSlider, 'since', from, handle(timeline, from, 0, at - 1, compare))}</div>`}
      <div class="strip">
        <svg viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
          ${since === null ? nothing : spanView(timeline, since, day)}
          <path class="gaps" d=${timeline.gaps}></path><path class="total" d=${timeline.area}></path><path class="ticks" d=${timeline.ticks}></path>
        </svg>
        ${notes?.over()}
        ${sliderView(stage, words.slider, 'day', at, go)}
      </div>
      <div class="steps">
        <button type="button" aria-label=${words.previous} aria-disabled=${at <= from + 1} @click=${() => go(at - 1)}>‹</button>
        ${dateView(stage, words.date, 'date', shown, (typed) => since === null || typed > since, choose)}
        <button type="button" aria-label=${words.next} aria-disabled=${at === days.length - 1} @click=${() => go(at + 1)}>›</button>
        <button type="button" part="play" aria-label=${isPlaying ? words.pause : words.play} title=${isPlaying ? words.pause : words.play} @click=${play}>${isPlaying ? '❚❚' : '▶\uFE0E'}</button>
        ${
          isComparable
            ? html`<button type="button" part="compare" aria-label=${words.compareInFull} title=${words.compareInFull} aria-pressed=${since !== null}
              @click=${() => compare(since === null ? (days[listAYearBefore(timeline, at)] ?? null) : null)}>${words.compare}</button>`
            : nothing
        }
        ${since === null ? nothing : dateView(stage, words.sinceDate, 'since-date', since, (typed) => typed < shown, compare)}
        ${reset ? html`<button type="button" part="reset" aria-label=${words.resetInFull} title=${words.resetInFull} @click=${reset}>${words.reset}</button>` : nothing}
      </div>
      <div class="about"><p>${words.gaps}</p>${notes?.before()}</div>
      ${notes?.list((day) => go(listAt(timeline, day)))}
    </div>
  `;
}

function textOf({ timeline, words }: DaysStage, at: number): string {
  return words.listed(timeline.days[at] ?? '', timeline.totals[at] ?? 0);
}

/** Moves a slider to a list, as far as it may go. */
function handle({ days }: Timeline, at: number, first: number, last: number, choose: (day: IsoDate) => void): (to: number) => void {
  return (to) => {
    const held = Math.max(first, Math.min(last, to));
    const other = days[held];
    if (held !== at && other !== undefined) choose(other);
  };
}

function sliderView(stage: DaysStage, label: string, name: 'day' | 'since', at: number, go: (to: number) => void): TemplateResult {
  const { timeline } = stage;
  const { days } = timeline;
  const [first = '', last = first] = [days[0], days[days.length - 1]];
  const press = (event: KeyboardEvent): void => {
    const to = event.altKey || event.ctrlKey || event.metaKey ? null : stepByKey(timeline, at, event.key);
    if (to === null) return;
    event.preventDefault();
    go(to);
  };
  const slide = ({ target }: Event): void => {
    const slider = target as HTMLInputElement;
    go(listAt(timeline, dayNumbered(Number(slider.value))));
  };
  return html`<input type="range" part=${name} aria-label=${label} aria-valuetext=${textOf(stage, at)}
    min=${dayNumber(first)} max=${dayNumber(last)} .value=${live(String(dayNumber(days[at] ?? '')))} @input=${slide} @keydown=${press}
  >`;
}

/** @param isMeant whether a day that was typed is one of those that the other one leaves */
function dateView(
  { timeline: { days } }: DaysStage,
  label: string,
  name: string,
  shown: IsoDate,
  isMeant: (day: IsoDate) => boolean,
  choose: (day: IsoDate) => void,
): TemplateResult {
  const date = ({ target }: Event): void => {
    const field = target as HTMLInputElement;
    if (isDay(field.value) && isMeant(field.value)) choose(field.value);
    else field.value = shown;
  };
  return html`<label
    ><span class="unseen">${label}</span>
    <input type="date" part=${name} min=${days[0] ?? ''} max=${days[days.length - 1] ?? ''} .value=${live(shown)} @change=${date} />
  </label>`;
}

/** What lies between the two days. */
function spanView(timeline: Timeline, since: IsoDate, day: IsoDate): TemplateResult {
  return svg`<path class="span" d=${spanBetween(timeline, since, day)}></path>`;
}
