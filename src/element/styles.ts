import { unsafeCSS } from 'lit';

/** Appearance of everything but colors, which `tokens` has. */
export const styles = unsafeCSS(`
  :host {
    display: block;
    color: var(--_text);
    line-height: 1.4;
  }
  :host([hidden]) { display: none; }
  :host([theme='light']) { color-scheme: light; }
  :host([theme='dark']) { color-scheme: dark; }

  .map-figure { margin: 0; container-type: inline-size; }
  .head { display: flex; flex-wrap: wrap; gap: 0.5em 1.5em; align-items: end; justify-content: space-between; }
  .heading { flex: 1 1 16em; }
  .title { margin: 0; font-size: 1.25em; line-height: 1.25; text-wrap: balance; }
  .dateline { margin: 0.15em 0 0; color: var(--_quiet); font-size: 0.875em; }
  .filter { margin: 0; color: var(--_quiet); font-size: 0.875em; }
  a { color: inherit; text-underline-offset: 0.15em; }
  button, input { font: inherit; color: inherit; }
  :focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; }
  .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

  .search { position: relative; flex: 0 1 15em; font-size: 0.875em; }
  .search label { display: block; color: var(--_quiet); }
  .search input { box-sizing: border-box; width: 100%; min-height: 2.4em; padding: 0.25em 0.6em; border: 1px solid var(--_quiet); border-radius: 3px; background: var(--_surface); }
  [hidden] { display: none !important; }

  .legend { margin: 0.75em 0 0.25em; font-size: 0.8125em; }
  .legend-title { margin: 0 0 0.25em; font-weight: 600; }
  .legend ul { display: flex; flex-wrap: wrap; gap: 0.35em 1.1em; margin: 0; padding: 0; list-style: none; }
  .legend li { display: grid; grid-template-columns: auto auto; column-gap: 0.45em; align-items: center; }
  .swatch { width: 26px; height: 14px; border-radius: 2px; grid-row: span 2; align-self: start; margin-top: 0.2em; }
  .legend-units { color: var(--_quiet); font-size: 0.9em; grid-column: 2; }

  .status { font-size: 0.9375em; }
  .status p { margin: 0.5em 0; }
  .status.error p { padding: 0.6em 0.8em; border-inline-start: 4px solid var(--_cursor); background: var(--_land); }

  .frame { position: relative; outline-offset: 2px; touch-action: manipulation; cursor: default; }
  /* The frame hears of the pointer; asking which path lies under it would take the browser longer than all the rest. */
  .map { display: block; width: 100%; height: auto; overflow: hidden; pointer-events: none; }
  .map path { stroke-linejoin: round; vector-effect: non-scaling-stroke; }
  .borders, .inset { fill: none; }
  .county-borders { stroke: var(--_border); stroke-width: 0.5px; stroke-opacity: 0.75; }
  .state-borders { stroke: var(--_border); stroke-width: 1.25px; }
  .mark { stroke: var(--_border); stroke-width: 0.75px; }
  .mark.none { stroke: var(--_inset); stroke-width: 0.5px; stroke-opacity: 0.7; }
  .around { opacity: 0.3; }
  .inset { stroke: var(--_inset); stroke-width: 1px; }
  .inset-label { fill: var(--_quiet); }
  @container (width < 620px) {
    .county-borders { stroke-width: 0.3px; stroke-opacity: 0.6; }
    .state-borders { stroke-width: 0.9px; }
    .search { flex-basis: 100%; }
  }

  .ledger, .footer, .figures { margin: 0.5em 0 0; font-size: 0.8125em; }
  .part { white-space: nowrap; }
  .number { padding: 0.15em 0; border: 0; background: none; text-decoration: underline; text-underline-offset: 0.15em; cursor: pointer; }
  .source { margin: 0; color: var(--_quiet); }
  summary { cursor: pointer; padding: 0.3em 0; }
  .published p { margin: 0.25em 0; color: var(--_quiet); }
  .problems ul { max-height: 14em; overflow: auto; }

  @media (forced-colors: active) {
    .paint-land { fill: Canvas; stroke: CanvasText; stroke-width: 0.5px; }
    .map, .swatch, .key { forced-color-adjust: none; }
    :host {
      --_class-1: color-mix(in srgb, CanvasText 20%, Canvas); --_class-2: color-mix(in srgb, CanvasText 40%, Canvas);
      --_class-3: color-mix(in srgb, CanvasText 60%, Canvas); --_class-4: color-mix(in srgb, CanvasText 80%, Canvas); --_class-5: CanvasText;
      --_jem: CanvasText; --_tfm: color-mix(in srgb, CanvasText 60%, Canvas); --_wso: color-mix(in srgb, CanvasText 25%, Canvas);
      --_border: color-mix(in srgb, CanvasText 45%, Canvas); --_cursor: Highlight; --_inset: CanvasText; --_quiet: CanvasText; --_text: CanvasText;
    }
  }
  @media print {
    /* Paper is light, whatever the screen. */
    :host, :host([theme]) { color-scheme: light !important; }
    .map-figure { break-inside: avoid; }
    .search, .tooltip, .figures, .close, .action { display: none; }
    .map, .swatch, .key { print-color-adjust: exact; }
  }
`);
