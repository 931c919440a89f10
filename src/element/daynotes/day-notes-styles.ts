import { unsafeCSS } from 'lit';

/** Appearance of notes on days: numbers on the strip, and their words under it. */
export const dayNotesStyles = unsafeCSS(`
  .strip .day-marks{position:absolute;inset:0 0 auto}
  .day-marks line{stroke:var(--_cursor);stroke-width:1px}
  .day-marks circle{fill:var(--_cursor);stroke:var(--_border);stroke-width:1px}
  .day-marks text{fill:var(--_border);background:var(--_cursor);font-size:11px;font-weight:600;text-anchor:middle}
  .day-notes{margin:0.4em 0 0;padding:0;list-style:none}
  .day-notes li{margin-top:0.2em}
  .day-notes button{min-height:24px;padding:0;border:0;background:none;font-weight:600;text-decoration:underline;text-underline-offset:0.15em;cursor:pointer}
  .day-notes .mark{display:inline-block;min-width:1.5em;margin-inline-end:0.4em;border-radius:0.75em;background:var(--_cursor);color:var(--_border);font-weight:600;line-height:1.5;text-align:center;forced-color-adjust:none}
  .before ul{margin:0.2em 0;padding-inline-start:1.2em}
`);
