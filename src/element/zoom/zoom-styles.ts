import { unsafeCSS } from 'lit';

/** Appearance of a map that can be moved closer to. One finger moves the page, whatever is under it. */
export const zoomStyles = unsafeCSS(`
  .zoomable{touch-action:pan-x pan-y}
  .zoomable,.zoomable .drawing{overflow:clip}
  .zoomable.near{cursor:grab}
  .zoomable.held{cursor:grabbing}
  .zoomable .map{transform-origin:0 0}
  .gliding .map{transition:transform 0.2s}
  .zoom{display:flex;gap:0.4em;margin:0.4em 0;font-size:0.875em}
  .zoom button{box-sizing:border-box;min-width:2.75em;min-height:2.75em;padding:0.25em 0.8em;border:1px solid var(--_quiet);border-radius:3px;background:var(--_surface);color:var(--_text);cursor:pointer}
  .zoom button[aria-disabled=true]{border-color:var(--_rule);color:var(--_quiet);cursor:default}
  .zoom b{font-size:1.3em;line-height:1}
  .zoom-hint{position:absolute;inset:auto 0 0;margin:0;padding:0.6em;background:color-mix(in srgb,var(--_surface) 88%,transparent);color:var(--_text);font-size:0.875em;text-align:center;pointer-events:none}
  @media print{.zoom,.zoom-hint{display:none}}
`);
