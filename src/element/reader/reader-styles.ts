import { unsafeCSS } from 'lit';

/**
 * Appearance of what a reader is shown for what they do; and, of colors that no first picture has, in forced colors, which say what kind of
 * agency signed and what happened by their lightness, as any color does there.
 */
export const readerStyles = unsafeCSS(`
  .outlines{position:absolute;inset:0;will-change:transform}
  .outlines path{fill:none}
  .outlines~i{position:absolute;left:0;top:0}
  .outlines~i+i{left:100%}
  .outlines~i+i+i{left:0;top:100%}
  .halo{stroke:var(--_border);stroke-width:6px}
  .asked-rim{stroke:var(--_border);stroke-width:4.5px}
  .asked{stroke:var(--_cursor);stroke-width:2.25px}
  .selection,.cursor{stroke:var(--_cursor);stroke-width:4px}
  .cursor{stroke-width:3px}
  .pointer{position:fixed;inset:auto;margin:0;border:0;padding:0;width:0;height:0;overflow:hidden;pointer-events:none;anchor-name:--pointer}
  .tooltip{position:fixed;inset:0 auto auto 0;z-index:10;box-sizing:border-box;width:max-content;max-width:min(19em,92vw);margin:0;padding:0.55em 0.7em;border:1px solid var(--_rule);border-radius:4px;background:var(--_surface);color:var(--_text);box-shadow:0 2px 12px rgb(0 0 0 / 22%);font-size:0.8125em;line-height:1.35;pointer-events:none}
  .tooltip.anchored{inset:0 6px;margin:14px 0;position-anchor:--pointer;position-area:top;position-try-fallbacks:flip-block}
  .tooltip>*{display:block}
  .tooltip small{color:var(--_quiet);font-size:0.95em;margin-top:0.2em}
  .key{display:inline-block;width:0.75em;height:0.75em;margin-inline-end:0.45em;border-radius:2px;forced-color-adjust:none;print-color-adjust:exact}
  .days{min-height:10.3em;font-size:0.875em}
  .zoom-room{height:2.94em}
  .panel{position:relative;contain:content;margin:0.75em 0;padding:0.75em 1em;border:1px solid var(--_rule);border-radius:4px;max-height:24em;overflow:auto;font-size:0.875em}
  .panel.found.found.found{box-sizing:border-box;margin:0.6em 0 0;max-height:min(24em,42vh)}
  @container (width < 480px){.panel.found.found.found{max-height:min(24em,32vh)}}
  .found~.opened~.frame{max-width:var(--_fit);margin:auto}
  .answer{scroll-margin:0.75em}
  .panel .answer-sentence{font-weight:600}
  .panel summary{padding:0.45em 0;border-top:1px solid var(--_rule)}
  .about{margin:0.4em 0;color:var(--_quiet);font-size:0.95em}
  .about p{margin:0.15em 0}
  .about b{font-weight:600}
  .glossary{margin:0.5em 0 0;font-size:0.8125em}
  .opened{margin:0.75em 0 0;font-size:0.875em}
  .action{min-height:2.4em;padding:0.25em 0.8em;border:1px solid var(--_quiet);border-radius:3px;background:var(--_surface);color:var(--_text);cursor:pointer}
  .opened .action{margin-inline-end:0.75em}
  .panel .action{margin:0.35em 0}
  .panel h3{margin:0 2em 0.35em 0;font-size:1.1em}
  .panel p{margin:0.25em 0}
  .close{position:absolute;top:0.4em;inset-inline-end:0.4em;min-width:2em;min-height:2em;border:0;background:none;font-size:1.2em;line-height:1;cursor:pointer}
  .agreements{margin:0.5em 0 0;padding:0;list-style:none}
  .agreements li{padding:0.4em 0;border-top:1px solid var(--_rule)}
  .agency{font-weight:600}
  .place{color:var(--_quiet)}
  .text{display:block}
  .agreements a{margin-inline-end:1em}
  .reason{display:block;color:var(--_quiet)}
  .number{text-align:start}
  .published p{margin:0.25em 0;color:var(--_quiet)}
  .problems ul{max-height:14em;overflow:auto}
  @media (forced-colors:active){:host{--_change-fewer:var(--_class-1);--_change-models:var(--_class-3);--_change-gone:CanvasText;--_other-1:var(--_class-4);--_other-2:var(--_class-2);--_other-3:CanvasText;--_other:var(--_class-1)}}
  @media print{.legend,.frame{break-inside:avoid}.map-figure:has(.figures[open],.panel:not([hidden])){break-inside:auto}.panel,.problems ul{max-height:none !important;overflow:visible;contain:none}.tooltip,.close,.action{display:none}.figures summary{display:none}}
`);
