import { css } from 'lit';

/**
 * Appearance. Public custom properties (`--agreement-map-…`) are read once into private ones, so that the map, the
 * legend and the tooltip share one paint; browsers without `light-dark()` get the light values.
 */
export const styles = css`
  :host {
    --_land: var(--agreement-map-land, #eae7e1);
    --_class-1: var(--agreement-map-class-1, #b5d6cc);
    --_class-2: var(--agreement-map-class-2, #7db9ad);
    --_class-3: var(--agreement-map-class-3, #43958c);
    --_class-4: var(--agreement-map-class-4, #1b6d6a);
    --_class-5: var(--agreement-map-class-5, #083f45);
    --_jem: var(--agreement-map-jem, #6b3a87);
    --_wso: var(--agreement-map-wso, #e8b04a);
    --_tfm: var(--agreement-map-tfm, #3b9188);
    --_other: var(--agreement-map-other, #8d8d8d);
    --_border: var(--agreement-map-border, #fff);
    --_inset: var(--agreement-map-inset, #a9a59c);
    --_cursor: var(--agreement-map-cursor, #14181c);
    --_surface: var(--agreement-map-surface, #fff);
    --_text: var(--agreement-map-text, #1d2125);
    --_quiet: var(--agreement-map-quiet, #5a5f66);
    --_rule: var(--agreement-map-rule, #d5d2cb);
    --_focus: var(--agreement-map-focus, #0b57d0);
    display: block;
    color: var(--_text);
    line-height: 1.4;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_land: var(--agreement-map-land, light-dark(#eae7e1, #2b2f33));
      --_class-1: var(--agreement-map-class-1, light-dark(#b5d6cc, #1f5a58));
      --_class-2: var(--agreement-map-class-2, light-dark(#7db9ad, #2c7d78));
      --_class-3: var(--agreement-map-class-3, light-dark(#43958c, #4aa59b));
      --_class-4: var(--agreement-map-class-4, light-dark(#1b6d6a, #86cbbf));
      --_class-5: var(--agreement-map-class-5, light-dark(#083f45, #d8f3ec));
      --_jem: var(--agreement-map-jem, light-dark(#6b3a87, #8a54ae));
      --_wso: var(--agreement-map-wso, light-dark(#e8b04a, #f1c569));
      --_tfm: var(--agreement-map-tfm, light-dark(#3b9188, #45aaa0));
      --_border: var(--agreement-map-border, light-dark(#fff, #15181a));
      --_inset: var(--agreement-map-inset, light-dark(#a9a59c, #5d6268));
      --_cursor: var(--agreement-map-cursor, light-dark(#14181c, #fff));
      --_surface: var(--agreement-map-surface, light-dark(#fff, #1c1f22));
      --_text: var(--agreement-map-text, light-dark(#1d2125, #eceff1));
      --_quiet: var(--agreement-map-quiet, light-dark(#5a5f66, #a9b0b7));
      --_rule: var(--agreement-map-rule, light-dark(#d5d2cb, #3b4046));
      --_focus: var(--agreement-map-focus, light-dark(#0b57d0, #8ab4f8));
    }
  }
  :host([hidden]) { display: none; }
  :host([theme='light']) { color-scheme: light; }
  :host([theme='dark']) { color-scheme: dark; }

  .map-figure { margin: 0; container-type: inline-size; }
  header { display: flex; flex-wrap: wrap; gap: 0.5em 1.5em; align-items: end; justify-content: space-between; }
  .heading { flex: 1 1 16em; }
  .title { margin: 0; font-size: 1.25em; line-height: 1.25; text-wrap: balance; }
  .dateline { margin: 0.15em 0 0; color: var(--_quiet); font-size: 0.875em; }
  .dateline:empty { display: none; }
  a { color: inherit; text-underline-offset: 0.15em; }
  button, input { font: inherit; color: inherit; }
  :focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; }
  .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

  .search { position: relative; flex: 0 1 15em; font-size: 0.875em; }
  .search label { display: block; color: var(--_quiet); }
  .search input { box-sizing: border-box; width: 100%; min-height: 2.4em; padding: 0.25em 0.6em; border: 1px solid var(--_quiet); border-radius: 3px; background: var(--_surface); }
  .offers { position: absolute; z-index: 2; inset-inline: 0; top: 100%; margin: 2px 0 0; padding: 0.25em; background: var(--_surface); border: 1px solid var(--_rule); border-radius: 3px; box-shadow: 0 4px 16px rgb(0 0 0 / 18%); }
  .offers ul { margin: 0; padding: 0; list-style: none; }
  .offers p { margin: 0; padding: 0.4em 0.5em; color: var(--_quiet); }
  .search li { padding: 0.4em 0.5em; border-radius: 2px; cursor: pointer; }
  .search li[aria-selected='true'], .search li:hover { background: color-mix(in srgb, var(--_focus) 16%, transparent); }
  .search li[aria-selected='true'] { outline: 1px solid var(--_focus); }
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
  .map { display: block; width: 100%; height: auto; overflow: hidden; }
  .map path { stroke-linejoin: round; vector-effect: non-scaling-stroke; }
  .land, .none { fill: var(--_land); }
  .class-1 { fill: var(--_class-1); }
  .class-2 { fill: var(--_class-2); }
  .class-3 { fill: var(--_class-3); }
  .class-4 { fill: var(--_class-4); }
  .class-5 { fill: var(--_class-5); }
  .class-jem { fill: var(--_jem); }
  .class-wso { fill: var(--_wso); }
  .class-tfm { fill: var(--_tfm); }
  .class-other { fill: var(--_other); }
  .borders, .inset, .halo, .cursor, .selection { fill: none; }
  .county-borders { stroke: var(--_border); stroke-width: 0.5px; stroke-opacity: 0.75; }
  .state-borders { stroke: var(--_border); stroke-width: 1.25px; }
  .mark { stroke: var(--_border); stroke-width: 0.75px; }
  .mark.none { stroke: var(--_inset); stroke-width: 0.5px; stroke-opacity: 0.7; }
  .context { opacity: 0.3; }
  .inset { stroke: var(--_inset); stroke-width: 1px; }
  .inset-label { fill: var(--_quiet); }
  .halo { stroke: var(--_border); stroke-width: 4.5px; }
  .selection { stroke: var(--_cursor); stroke-width: 2.25px; }
  .cursor { stroke: var(--_cursor); stroke-width: 1.5px; }
  @container (width < 620px) {
    .county-borders { stroke-width: 0.3px; stroke-opacity: 0.6; }
    .state-borders { stroke-width: 0.9px; }
    .search { flex-basis: 100%; }
  }

  .tooltip { position: fixed; inset: 0 auto auto 0; z-index: 10; box-sizing: border-box; width: max-content; max-width: min(19em, 92vw); margin: 0; padding: 0.55em 0.7em; border: 1px solid var(--_rule); border-radius: 4px; background: var(--_surface); color: var(--_text); box-shadow: 0 2px 12px rgb(0 0 0 / 22%); font-size: 0.8125em; line-height: 1.35; pointer-events: none; }
  .tooltip > * { display: block; }
  .tooltip small { color: var(--_quiet); font-size: 0.95em; margin-top: 0.2em; }
  .key { display: inline-block; width: 0.75em; height: 0.75em; margin-inline-end: 0.45em; border-radius: 2px; background: var(--_other); }
  .key.jem { background: var(--_jem); }
  .key.wso { background: var(--_wso); }
  .key.tfm { background: var(--_tfm); }

  .panel { position: relative; margin: 0.75em 0; padding: 0.75em 1em; border: 1px solid var(--_rule); border-radius: 4px; max-height: 24em; overflow: auto; font-size: 0.875em; }
  .opened { margin: 0.75em 0 0; font-size: 0.875em; }
  .action { min-height: 2.4em; padding: 0.25em 0.8em; border: 1px solid var(--_quiet); border-radius: 3px; background: var(--_surface); cursor: pointer; }
  .opened .action { margin-inline-end: 0.75em; }
  .panel .action { margin: 0.35em 0; }
  .panel h3 { margin: 0 2em 0.35em 0; font-size: 1.1em; }
  .panel p { margin: 0.25em 0; }
  .close { position: absolute; top: 0.4em; inset-inline-end: 0.4em; min-width: 2em; min-height: 2em; border: 0; background: none; font-size: 1.2em; line-height: 1; cursor: pointer; }
  .agreements { margin: 0.5em 0 0; padding: 0; list-style: none; }
  .agreements li { padding: 0.4em 0; border-top: 1px solid var(--_rule); }
  .agency { font-weight: 600; }
  .place { color: var(--_quiet); }
  .text { display: block; }
  .agreements a { margin-inline-end: 1em; }
  .reason { display: block; color: var(--_quiet); }

  .ledger, .footer, .figures { margin: 0.5em 0 0; font-size: 0.8125em; }
  .part { white-space: nowrap; }
  .number { padding: 0.15em 0; border: 0; background: none; text-decoration: underline; text-underline-offset: 0.15em; cursor: pointer; }
  .source { margin: 0; color: var(--_quiet); }
  summary { cursor: pointer; padding: 0.3em 0; }
  .published p { margin: 0.25em 0; color: var(--_quiet); }
  .problems ul { max-height: 14em; overflow: auto; }
  .scroll { max-height: 30em; overflow: auto; border: 1px solid var(--_rule); }
  table { border-collapse: collapse; width: 100%; }
  caption { text-align: start; padding: 0.5em; font-weight: 600; }
  th, td { padding: 0.3em 0.5em; text-align: start; border-top: 1px solid var(--_rule); }
  thead th { position: sticky; top: 0; background: var(--_surface); vertical-align: bottom; }
  tbody th { font-weight: 400; }
  .figure { text-align: end; font-variant-numeric: tabular-nums; }

  @media (forced-colors: active) {
    .land, .none { fill: Canvas; stroke: CanvasText; stroke-width: 0.5px; }
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
`;
