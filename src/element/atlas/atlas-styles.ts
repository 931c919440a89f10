import { unsafeCSS } from 'lit';

/** Appearance of the map in words. */
export const atlasStyles = unsafeCSS(`
  .atlas{max-width:42em}
  .atlas :is(h3,h4,h5){margin:1em 0 0.25em;font-size:1.1em}
  .atlas h5{font-size:1em}
  .atlas p{margin:0.25em 0}
  .atlas ul{margin:0.25em 0;padding-inline-start:1.25em}
  .choices{display:flex;flex-wrap:wrap;gap:0.5em;align-items:end}
  .choices label{min-width:0}
  .choices select{display:block;max-width:100%;min-height:2.4em;font:inherit;border:1px solid var(--_quiet);border-radius:3px;background:var(--_surface);color:var(--_text)}
`);
