import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Point } from '../../geography/geography.js';
import { pushApart } from '../../scene/drawing/marks.js';
import type { NotePlace } from '../../scene/drawing/place-notes.js';
import type { FoundNote } from '../../scene/notes.js';
import type { Scene } from '../../scene/scene.js';

type NameOf = (note: FoundNote) => string;
/** `null` for a note under the map, `undefined` for one that is not measured yet. */
type PlaceOf = (note: FoundNote) => NotePlace | null | undefined;

/** How wide a note may be: style-sheet classes, the usual one first. */
export const noteWidths = ['usual', 'slim', 'wide'] as const;

// In CSS pixels.
const badge = { radius: 8.5, text: 12, above: 14 };
const dot = 2.5;

/** Lines from notes to their places, and the numbers of those under the map. */
export function noteLinesView(drawn: Scene, notes: readonly FoundNote[], numbered: readonly FoundNote[], placeOf: PlaceOf): TemplateResult {
  // Of several small maps, on each.
  const scene = drawn.plates[0] ?? drawn;
  const { scale } = scene;
  const centers = pushApart(
    numbered.map(({ point: [x, y] }): Point => [x, y - badge.above / scale]),
    (2 * badge.radius + 1) / scale,
  );
  return html`
    <svg class="map note-lines" viewBox=${scene.viewBox} aria-hidden="true">
      ${notes.map((note) => {
        const line = placeOf(note)?.line;
        return line ? lineView(line, scale) : nothing;
      })}
      ${numbered.map(({ point }, i) => lineView([centers[i] as Point, point], scale))}
      ${centers.map((center, i) => badgeView(i + 1, center, scale))}
    </svg>`;
}

function lineView([from, to]: readonly [Point, Point], scale: number): TemplateResult {
  const d = `M${from.join()}L${to.join()}`;
  return svg`<path class="halo" d=${d}></path><path d=${d}></path><circle cx=${to[0]} cy=${to[1]} r=${dot / scale}></circle>`;
}

function badgeView(number: number, [x, y]: Point, scale: number): TemplateResult {
  return svg`<circle cx=${x} cy=${y} r=${badge.radius / scale}></circle>
    <text x=${x} y=${y + (0.36 * badge.text) / scale} font-size=${badge.text / scale}>${number}</text>`;
}

/** Notes on the map; out of sight until they are measured. */
export function noteBoxesView(notes: readonly FoundNote[], placeOf: PlaceOf, nameOf: NameOf): TemplateResult {
  return html`${notes.map((note) => {
    const place = placeOf(note);
    const look = place ? `note ${noteWidths[place.size]} ${place.isLeft ? 'left' : ''}` : 'note waiting';
    return html`<div part="note" class=${look} role="note" @click=${stop} @pointermove=${stop}>${wordsView(note, nameOf)}</div>`;
  })}`;
}

/** The numbered notes under the map, and what is wrong with others. */
export function noteListView(
  notes: readonly FoundNote[],
  nameOf: NameOf,
  problems: readonly string[],
  title: string,
): TemplateResult | typeof nothing {
  if (notes.length + problems.length === 0) return nothing;
  return html`
    <ol part="notes" class="note-list" aria-label=${title}>
      ${notes.map((note, i) => html`<li part="note"><span class="note-number" aria-hidden="true">${i + 1}</span><span>${wordsView(note, nameOf)}</span></li>`)}
    </ol>
    ${problems.map((problem) => html`<p part="misread">${problem}</p>`)}`;
}

/** The author's own words, in the page; before them, for those who do not see the line, what they are about. */
function wordsView(note: FoundNote, nameOf: NameOf): TemplateResult {
  return html`<span class="unseen">${nameOf(note)}: </span><slot name=${`note-${note.index}`}></slot>`;
}

/** What is pointed at is the note, and not the land behind it. */
function stop(event: Event): void {
  event.stopPropagation();
}
