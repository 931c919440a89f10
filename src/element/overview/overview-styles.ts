import { unsafeCSS } from 'lit';

/** Appearance of what is said of a map as a whole. It takes at least the room that was kept for it, and passes on that of controls (`styles`). */
export const overviewStyles = unsafeCSS(`
  .overview{max-width:60em;min-height:max(4.2em,16.4em - 22cqw);margin:0.57em 0 0;font-size:0.875em}
  :host(:is([controls=''],[controls*=l],[controls*=w])) .overview+:not(.controls){margin-top:5.65em}
`);
