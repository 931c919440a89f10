import { unsafeCSS } from 'lit';

/** Appearance of a tooltip that can be entered: a wedge leads to it from the point that it stands beside, and is not seen. */
export const hoverStyles = unsafeCSS(`
  .tooltip.resting{overflow:visible;pointer-events:auto;user-select:text}
  .tooltip.resting::after{content:'';position:absolute;inset-inline:0;top:100%;height:12px;clip-path:polygon(0 0,100% 0,calc(var(--from) + 5px) 100%,calc(var(--from) - 5px) 100%)}
  .tooltip.resting.under::after{top:auto;bottom:100%;clip-path:polygon(0 100%,100% 100%,calc(var(--from) + 5px) 0,calc(var(--from) - 5px) 0)}
`);
