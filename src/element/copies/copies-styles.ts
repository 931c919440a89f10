import { unsafeCSS } from 'lit';

/** Appearance of what a reader takes copies with. */
export const copiesStyles = unsafeCSS(`
  .copies{display:flex;flex-wrap:wrap;gap:0.5em;margin:0.75em 0 0;font-size:0.875em}
  .copies p{flex-basis:100%;margin:0}
  .copies p:empty{display:none}
  .copies textarea{box-sizing:border-box;width:100%;padding:0.4em;border:1px solid var(--_quiet);border-radius:3px;background:var(--_surface);color:var(--_text);font:inherit}
  @media print{.copies{display:none}}
`);
