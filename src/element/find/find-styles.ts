import { unsafeCSS } from 'lit';

/** Appearance of what the search field offers. */
export const findStyles = unsafeCSS(`
  .offers{position:absolute;z-index:2;inset-inline:auto 0;top:100%;box-sizing:border-box;width:max(100%,min(24em,88cqw));margin:2px 0 0;padding:0.25em;background:var(--_surface);color:var(--_text);border:1px solid var(--_rule);border-radius:3px;box-shadow:0 4px 16px rgb(0 0 0 / 18%)}
  .offers ul{margin:0;padding:0;list-style:none}
  .offers-note{margin:0;padding:0.4em 0.5em;color:var(--_quiet)}
  .search li{padding:0.4em 0.5em;border-radius:2px;cursor:pointer}
  .search li[aria-selected='true'],.search li:hover{background:color-mix(in srgb,var(--_focus) 16%,transparent)}
  .search li[aria-selected='true']{outline:1px solid var(--_focus)}
  @media (pointer:coarse){.search li{padding-block:0.7em}}
  @media print{.offers{display:none}}
  @container (width < 480px){.found~.overview{display:none}}
`);
