import { unsafeCSS } from 'lit';

/** Appearance of laws: lines over the states, dark beside light, so that they are seen on every class and change none. */
export const policyStyles = unsafeCSS(`
  .law-lines{position:absolute;inset:0}
  .law-dark{fill:var(--_cursor)}
  .law-light{fill:var(--_border)}
  .law-rim,.law-line{fill:none;stroke:var(--_border);stroke-width:7px}
  .law-line{stroke:var(--_cursor);stroke-width:3.6px}
  .law-line.supports{stroke-dasharray:2 5}
  .law{margin:0.6em 0 0;font-size:0.8125em}
  .law p{margin:0.25em 0}
  .law ul{margin:0.25em 0;padding:0;list-style:none}
  .law-key{display:flex;flex-wrap:wrap;gap:0.35em 1.25em}
  .law-key li{display:flex;gap:0.5em;align-items:baseline}
  .law-key .swatch{flex:none;width:26px;height:14px;outline:1px solid var(--_inset)}
  .law-key .swatch path{vector-effect:non-scaling-stroke}
  .law small{color:var(--_quiet);font-size:1em}
  .law details li{margin:0.35em 0}
`);
