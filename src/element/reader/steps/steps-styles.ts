import { unsafeCSS } from 'lit';

/**
 * Appearance of a key that is tied to its map. Classes are faded, not hidden: without color a place would read as none listed. A step spans what
 * it stands in, whose second column would move what follows.
 */
export const stepsStyles = unsafeCSS(`
  .legend .legend-step{position:relative;grid-column:1/-1;display:inherit;grid-template-columns:inherit;column-gap:inherit;align-items:inherit;box-sizing:border-box;width:100%;margin:0;padding:0;border:0;background:none;text-align:inherit;cursor:pointer}
  .legend-step::after{content:'';position:absolute;inset:auto 0 -3px;height:3px;border-radius:2px}
  .legend-step:hover::after,.legend-step.here::after{background:var(--_quiet)}
  .legend-step[aria-pressed=true]::after{background:currentcolor}
  .legend-step[aria-pressed=true] .legend-label{font-weight:700}
  .map .faded{opacity:0.18}
  .shown-steps{margin:0.5em 0 0;font-size:0.8125em}
  @media (forced-colors:active){.legend-step:hover::after,.legend-step.here::after,.legend-step[aria-pressed=true]::after{background:Highlight}}
`);
