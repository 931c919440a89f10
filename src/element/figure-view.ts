import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../scene/figure.js';
import type { PartName } from '../scene/parts.js';
import type { Picture } from '../scene/picture.js';
import type { FigureMessages } from '../scene/words/messages.js';
import type { Level } from '../geography/geography.js';
import { anew } from './anew.js';
import { footerView } from './footer-view.js';
import { ledgerView } from './ledger-view.js';
import { legendView } from './legend-view.js';
import { mapView } from './map-view.js';
import type { PlatesView } from './plates-view.js';
import type { Reader } from './reader/reader.js';
import type { ReaderController } from './reader-controller.js';
import { statusView } from './status-view.js';

/** All that is on the page: values, and what handles what the reader does. */
export interface Stand {
  readonly picture: Picture;
  readonly figure: Figure;
  readonly messages: FigureMessages;
  readonly level: Level;
  /** What of it is wanted, in which order. */
  readonly parts: readonly PartName[];
  /** What the reader does goes here. */
  readonly reader: ReaderController;
  /** What draws several small maps; absent where there are none. */
  readonly platesView: PlatesView | undefined;
  /** Draws counties although the reader saves data; absent where they are drawn already. */
  readonly loadCounties: (() => void) | undefined;
}

/** The figure: heading, key, map, and what stands under it, or what of them is wanted. A part whose values are the same is not looked at again. */
export function figureView({
  picture,
  figure,
  messages,
  level,
  parts,
  reader: controller,
  platesView,
  loadCounties,
}: Stand): TemplateResult {
  const { reader, open, onMap, onSearch, togglePart, toggle, retry } = controller;
  const { caption } = figure;
  const ledger = caption?.ledger;
  const drawing = picture.kind === 'waiting' ? undefined : picture.kind === 'drawn' ? picture.scene : picture.base;
  const openPart = reader?.openPart ?? null;
  const tie = reader?.steps;
  const content = (name: string, view: () => unknown): unknown =>
    open[name] ? (view() ?? html`<p>${messages.offers.loading}</p>`) : nothing;
  const heading = html`<div class="heading">
          <slot name="title"><h2 part="title" class="title">${anew([figure.title])}</h2></slot>
          <p part="dateline" class="dateline">${anew([figure.dateline])}</p>
          ${figure.age === '' ? nothing : html`<p part="age" class="dateline">${anew([figure.age])}</p>`}
          ${figure.filter === '' ? nothing : html`<p part="filter" class="dateline">${anew([figure.filter])}</p>`}
        </div>`;
  const isWanted = (name: PartName): boolean => parts.includes(name);
  const top = parts.find((name) => name === 'heading' || name === 'search') ?? 'map';
  const views: { readonly [Name in PartName]?: unknown } = {
    legend: anew([caption, drawing?.scale, tie, tie?.pressed], () => caption && legendView(caption.legend, drawing?.scale ?? 1, tie)),
    map: html`${statusView(figure.status, figure.misread, retry, loadCounties, messages, reader?.said)}
      <div
        part="frame" class="frame"
        @pointermove=${onMap} @pointerleave=${onMap} @click=${onMap}
      >
        ${
          platesView && picture.kind === 'drawn' && picture.scene.plates.length > 0 && caption?.plates
            ? platesView(picture.scene.plates, caption.plates, () => reader?.outlines() ?? nothing)
            : drawing && html`${mapView(drawing)} ${reader?.outlines()}`
        }
        <div
          class="tree" role="tree" tabindex="0" aria-label=${figure.name} aria-activedescendant=${reader?.active || nothing}
          @keydown=${onMap} @focusin=${onMap} @focusout=${onMap}
        >${reader?.lines()}</div>
      </div>
      ${reader?.keys()}
      ${reader?.after()}`,
    ledger: html`${anew(
      [ledger && ledger.sentence + caption?.notes, caption, openPart],
      () => caption && ledgerView(caption.ledger, openPart, caption.notes, togglePart),
    )}${reader?.list()}`,
    source: anew(
      [ledger && ledger.sentence + caption?.footer.date, caption, messages],
      () => caption && footerView(caption.footer, messages),
    ),
    table:
      caption &&
      html`
            <details part="figures" class="figures" @toggle=${toggle}>
              <summary>${messages.offers.figures}</summary>
              ${content('figures', () => reader?.table())}
            </details>
            <details part="words" class="figures" @toggle=${toggle}>
              <summary>${messages.offers.words}</summary>
              ${content('words', () => reader?.text())}
            </details>`,
  };
  // Heading and search stand side by side, with what changes the picture under them. No white space around it all, which a page may have shown.
  return html`<figure part="figure" class="map-figure" dir=${messages.direction} lang=${messages.code} aria-label=${figure.title}>
      ${parts.map(
        (name) =>
          html`${
            name === top
              ? html`<div class="head">${isWanted('heading') ? heading : nothing} ${isWanted('search') ? searchView(reader, level, messages, onSearch) : nothing}</div>
              ${reader?.opened()}`
              : nothing
          }${views[name]}`,
      )}
      ${reader?.foot()}
    </figure>`;
}

/** The search field. What it offers comes with the reader. */
function searchView(reader: Reader | undefined, level: Level, messages: FigureMessages, act: (event: Event) => void): TemplateResult {
  const search = reader?.search;
  return html`
    <div part="search" class="search">
      <label for="search">${anew([messages.offers.search(level)])}</label>
      <input
        id="search" type="text" role="combobox" autocomplete="off" spellcheck="false" enterkeyhint="search"
        aria-autocomplete="list" aria-controls="hits" aria-expanded=${search?.isOffering ?? false}
        aria-activedescendant=${search && search.active >= 0 ? `hit-${search.active}` : nothing}
        @focus=${act} @input=${act} @keydown=${act} @blur=${act}
      >
      ${reader?.offers()}
    </div>
  `;
}
