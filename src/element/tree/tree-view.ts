import { html, nothing, type TemplateResult } from 'lit';
import { lineOf, type TreePlace } from '../../scene/tree/tree-place.js';
import { anew } from '../anew.js';
import type { TreeController } from './tree-controller.js';

/**
 * The lines of the tree: those on the way to where the reader is, and what stands beside them. They have no place on the page, whose
 * picture shows what they say.
 *
 * @param values what the lines say changes with these
 * @param selected code of the unit chosen
 */
export function linesView(tree: TreeController, values: readonly unknown[], selected: string): TemplateResult | typeof nothing {
  const { place } = tree;
  if (!place) return nothing;
  const way = lineOf(place);
  // A place is open when the reader is below it, and the top always, so that there is more than its name to be read.
  const open = new Set(place.parent ? way.slice(0, -1) : way);
  // What a click does that comes of no pointer: to go there, never to choose.
  const go = (event: Event, to: TreePlace): void => {
    event.stopPropagation();
    tree.goTo(to);
  };
  const linesOf = (places: readonly TreePlace[]): TemplateResult =>
    html`${places.map(
      (line, i) => html`
      <div id=${idOf(line)} role="treeitem" translate="no"
        aria-level=${line.level} aria-setsize=${places.length} aria-posinset=${i + 1}
        aria-expanded=${line.isParent ? open.has(line) : nothing}
        aria-selected=${line.unit >= 0 && line.id === selected ? 'true' : nothing}
        @click=${(event: Event) => go(event, line)}
      >${line === place && tree.isIn ? tree.sentence : anew([...values, line], () => tree.lineOf(line))}</div>
      ${open.has(line) ? html`<div role="group">${linesOf(line.children)}</div>` : nothing}`,
    )}`;
  return linesOf(way.slice(0, 1));
}

/** What the keyboard is on, for those who do not see it; `''` before there is a picture. */
export function activeLine({ place }: TreeController): string {
  return place ? idOf(place) : '';
}

/** The keys, in sight while the keyboard is on the map. */
export function keysView({ said, isIn, areKeysShown }: TreeController): TemplateResult {
  return html`
    ${isIn ? html`<p class="hint">${said.hint}</p>` : nothing}
    ${
      areKeysShown
        ? html`<div class="keys" role="group" aria-label=${said.keysTitle}>
            <b>${said.keysTitle}</b>
            <dl>${said.keys.map(([key, act]) => html`<div><dt>${key}</dt><dd>${act}</dd></div>`)}</dl>
          </div>`
        : nothing
    }
    <p class="unseen">${said.end}</p>
  `;
}

const idOf = ({ id }: TreePlace): string => `place-${id}`;
