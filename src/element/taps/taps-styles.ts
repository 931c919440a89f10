import { unsafeCSS } from 'lit';

/** Appearance of the places that a finger may have meant: each large enough to be met. */
export const tapsStyles = unsafeCSS(`
  .nearby{display:flex;flex-wrap:wrap;gap:0.4em;align-items:center;margin:0.5em 0;font-size:0.875em}
  .nearby .action{min-height:44px}
  @media print{.nearby{display:none}}
`);
