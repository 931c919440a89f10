import { unsafeCSS } from 'lit';

/**
 * Appearance of notes. What stands on the map keeps its place in parts of the drawing's size; on paper, which is another width, its type
 * follows it there.
 */
export const notesStyles = unsafeCSS(`
  .note-lines{position:absolute;inset:0}
  .note-lines path{fill:none;stroke:var(--_cursor);stroke-width:1px}
  .note-lines .halo{stroke:var(--_border);stroke-width:3px}
  .note-lines circle{fill:var(--_cursor);stroke:var(--_border);stroke-width:1px;vector-effect:non-scaling-stroke}
  .note-lines text{fill:var(--_border);background:var(--_cursor);font-weight:600;text-anchor:middle}
  .note{position:absolute;width:max-content;font-size:0.8125em;line-height:1.3;text-wrap:balance}
  .note.usual{max-width:14em}
  .note.slim{max-width:10em}
  .note.wide{max-width:22em}
  .note.left{text-align:end}
  .note.waiting{visibility:hidden;inset:0 auto auto 0}
  .note-list{margin:0.6em 0 0;padding:0;list-style:none;font-size:0.8125em}
  .note-list li{display:flex;gap:0.6em;margin-top:0.35em}
  .note-number{flex:none;box-sizing:border-box;min-width:1.5em;height:1.5em;padding:0 0.3em;border-radius:0.75em;background:var(--_cursor);color:var(--_border);font-weight:600;line-height:1.5;text-align:center;print-color-adjust:exact;forced-color-adjust:none}
  @media print{.note{font-size:min(0.8125em,1.36cqw)}}
`);
