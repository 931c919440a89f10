import { unsafeCSS } from 'lit';

/**
 * Appearance of everything but colors, which `tokens` has. Comments stand here, since those in a style sheet would be sent to every reader.
 *
 * - `:host::before` is how wide a map is where the page leaves that to it, and the least it takes: a size container has no width of its own.
 *   A page that makes the tag a row or a grid finds one below the other all the same.
 * - `.map-figure` lets nothing of the page in but its typeface, at a size that can be read, and whether it is light, in sight and in use.
 *   What stands on the page has the page's color: that alone can be read there, whatever scheme the page says it has.
 * - `.fallback` is no wider than the map will be: its table would widen a phone's page until the map is drawn. A wide one scrolls.
 * - `.map` leaves the pointer to its frame: asking which path lies under it would take the browser longer than all the rest.
 * - `.head` keeps room for the sentences under it while they are not there, and what follows them for controls that are
 *   on their way: only the names of those that stand in a row, level, view and model, have an l or a w. `.frame+.ledger` does for what the words
 *   mean, and for the strip of days: only day and compare have an a.
 * - `.dateline` and `.loading` keep the room of the day and of the key while neither is there: the outline would jump when they come. A key takes
 *   more lines on a narrow column and in Spanish, less of them where a state is framed. Of models there is no outline: their small maps have another size.
 * - Text of a drawing has a background that paints nothing: it tells programs that measure contrast what the words are read against.
 * - A theme that the author forces brings its ground along: its words could not be read on a page of the other kind.
 * - Paper is light, whatever the screen, and does not scroll.
 */
export const styles = unsafeCSS(`
  :host{display:block;writing-mode:horizontal-tb;flex-flow:wrap !important}
  :host::before{content:'' !important;display:grid !important;grid-template-columns:minmax(160px,960px);overflow:hidden}
  :host([hidden]){display:none}
  :host([theme=light]){color-scheme:light;background:var(--_surface)}
  :host([theme=dark]){color-scheme:dark;background:var(--_surface)}
  .map-figure{
    all:initial;display:block;width:100%;container-type:inline-size;
    color-scheme:inherit;visibility:inherit;pointer-events:inherit;
    color:var(--_text);font-family:inherit;font-size:max(1em,13px);line-height:1.4;overflow-wrap:break-word;-webkit-text-size-adjust:100%
  }
  @media screen and (forced-colors:none){
    :host(:not([theme=light],[theme=dark])) .map-figure{
      color:var(--agreement-map-text,inherit);
      --_quiet:var(--agreement-map-quiet,color-mix(in srgb,currentcolor 80%,transparent))
    }
  }
  .fallback{overflow:auto;contain:inline-size}
  .head{display:flex;flex-wrap:wrap;gap:0.5em 1.5em;align-items:end}
  .heading{flex:1 16em;min-width:0}
  .title{margin:0;font-size:1.25em;line-height:1.25;text-wrap:balance}
  .dateline{min-height:1.4em;margin:0.15em 0 0;color:var(--_quiet);font-size:0.875em}
  a,button,input{font:inherit;color:inherit;text-underline-offset:0.15em}
  :focus-visible{outline:2px solid var(--_focus);outline-offset:2px}
  .unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

  .search{position:relative;flex:0 15em;font-size:0.875em}
  .search label{display:block;color:var(--_quiet)}
  .search input{box-sizing:border-box;width:100%;min-height:2.4em;padding:0.25em 0.6em;border:1px solid var(--_quiet);border-radius:3px;background:var(--_surface);color:var(--_text)}
  [hidden]{display:none !important}

  .legend{margin:0.75em 0 0.25em;font-size:0.8125em}
  .legend-title{margin:0 0 0.25em}
  .legend ul{display:flex;flex-wrap:wrap;gap:0.35em 1px;margin:0;padding:0;list-style:none}
  .legend li{display:grid;grid-template-columns:auto auto;column-gap:0.45em;align-items:center;align-self:end;margin-inline-end:.75em}
  .legend .step{display:block;flex:0 4.4em;align-self:start}
  .step .swatch{overflow:visible}
  .step:has(+.step){margin-inline-end:0}
  li:not(.step) .swatch{width:26px;height:14px;border-radius:2px;grid-row:span 2;align-self:start;margin-top:0.2em;outline:1px solid var(--_inset)}
  .step text{fill:var(--_quiet);font-size:0.925em}
  .legend-units{color:var(--_quiet);font-size:0.925em;grid-column:2}

  .status{font-size:0.9375em}
  .status p{margin:0.5em 0}
  :host(:not([parts])) .head:has(+:is(.legend,.loading)){padding-bottom:max(4.175em,14.85em - 22cqw)}
  .loading{min-height:max(6.3em,22em - 30cqw)}
  [lang=es] .loading{min-height:max(9em,22em - 30cqw)}
  :host([within]) .loading{min-height:7.2em}
  :host([parts]) .loading,.head~.legend~.loading{min-height:0}
  :host([view=model]:not([within])) .head+.loading+.frame>.map{display:none}
  .status button{padding:0.15em 0.6em;border:1px solid;border-radius:3px;background:none}
  [role=alert] p{padding:0.6em 0.8em;border-inline-start:4px solid var(--_cursor);background:var(--_land);color:var(--_text)}

  .frame{position:relative;touch-action:manipulation}
  .tree{position:absolute;inset:0;pointer-events:none}
  .map,.swatch{forced-color-adjust:none;print-color-adjust:exact}
  .map{display:block;width:100%;height:auto;overflow:hidden;pointer-events:none;stroke-linejoin:bevel}
  .map path{vector-effect:non-scaling-stroke}
  .borders,.inset,.leader{fill:none}
  .county-borders,.state-casing,.mark{stroke:var(--_border);stroke-width:0.5px}
  .state-casing{stroke-width:2.25px}
  .land,.state-borders,.inset{stroke:var(--_inset);stroke-width:0.75px}
  .around{opacity:0.3}
  .inset-label{fill:var(--_quiet)}
  .inset-label,.unit-label{background:var(--_surface)}
  .unit-label{fill:var(--_text);stroke:var(--_surface);paint-order:stroke}
  .on{fill:var(--_surface);stroke:var(--_text);background:var(--_text)}
  .leader{stroke:var(--_quiet);stroke-width:0.75px}
  :host(:is([controls=''],[controls*=l],[controls*=w])) .head+:not(.controls,.overview){margin-top:5.65em}
  .frame+.ledger{margin-top:3em}
  :host(:not([src],[adapter]):is([controls=''],[controls*=a])) .frame+.ledger{margin-top:14.19em}
  :host([zoom]) .frame+.ledger{padding-top:3.6em}
  @container (width < 620px){
    .county-borders{stroke-width:0.3px}
    .state-casing{stroke-width:1.5px}
    .search{flex-basis:100%}
  }

  .ledger,.footer,.figures{margin:0.5em 0 0;font-size:0.8125em}
  .part{display:inline-block}
  .number{padding:0.15em 0;border:0;background:none;text-decoration:underline;cursor:pointer}
  .source{margin:0;color:var(--_quiet)}
  summary{cursor:pointer;padding:0.3em 0}

  @media (forced-colors:active){
    :host{
      --_land:Canvas;--_statewide:color-mix(in srgb,CanvasText 10%,Canvas);
      --_class-1:color-mix(in srgb,CanvasText 58%,Canvas);--_class-2:color-mix(in srgb,CanvasText 68%,Canvas);
      --_class-3:color-mix(in srgb,CanvasText 79%,Canvas);--_class-4:color-mix(in srgb,CanvasText 90%,Canvas);--_class-5:CanvasText;
      --_tfm:CanvasText;--_jem:color-mix(in srgb,CanvasText 79%,Canvas);--_wso:color-mix(in srgb,CanvasText 58%,Canvas);
      --_border:Canvas;--_cursor:Highlight;--_inset:color-mix(in srgb,CanvasText 64%,Canvas);--_quiet:CanvasText;--_text:CanvasText
    }
  }
  @media print{
    :host{color-scheme:light !important}
    .map-figure{break-inside:avoid}
    .search,details:not([open]){display:none}
  }
`);
