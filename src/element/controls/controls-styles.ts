import { unsafeCSS } from 'lit';

/**
 * Appearance of what a reader changes the picture with: one row, on a phone too, where choices that do not fit are cut. Four share it
 * alike, or by what is chosen where the browser knows how, and their names take two lines where one is not enough.
 */
export const controlsStyles = unsafeCSS(`
  :host(:not([parts])) .head+.controls+.legend{padding-top:max(5.14em,18.3em - 22cqw)}
  .controls{display:flex;align-items:end;gap:0.4em;margin:0.75em 0 0;font-size:0.875em}
  .controls label{flex:0 1 auto;min-width:4.5em}
  .controls label span{display:block;overflow:hidden;color:var(--_quiet);text-overflow:ellipsis;white-space:nowrap}
  .controls select,.reset{box-sizing:border-box;width:100%;min-height:2.4em;font:inherit;border:1px solid var(--_quiet);border-radius:3px;background:var(--_surface);color:var(--_text)}
  .controls select{padding:0.25em 0.2em;text-overflow:ellipsis}
  .reset{flex:none;width:auto;padding:0.25em 0.6em;cursor:pointer}
  .reset[aria-disabled=true]{border-color:var(--_rule);color:var(--_quiet);cursor:default}
  @container (width < 480px){
    .controls{gap:0.3em;font-size:0.8125em}
    .controls .level{flex:none}
    .controls select{padding-inline:0}
    .controls .view{flex-basis:8.2em}
    .controls .model{flex-basis:7.6em;min-width:6.4em}
    .controls:has(.signer) label{flex:1 1 0;min-width:3.5em}
    .controls:has(.signer) span{contain:inline-size;hyphens:auto;white-space:normal}
    .controls:has(.signer) select{appearance:none;padding:0.25em 10px 0.25em 2px;background:var(--_surface) conic-gradient(from -45deg at bottom,currentcolor 90deg,transparent 0) right 2px center/7px 4px no-repeat}
    .controls:has(.signer){gap:2px}
    .controls:has(.signer) .signer{min-width:4.5em}
    @supports (field-sizing:content){
      .controls:has(.signer) label{flex-basis:auto}
      .controls:has(.signer) select{field-sizing:content}
    }
    .reset{min-width:2.4em;padding:0}
    .reset::before{content:'\\21ba'}
    .reset span{display:none}
    .days .steps{gap:0.25em;font-size:0.9286em}
    .days .steps :is(button,input){min-height:2.585em}
  }
  .days{font-size:0.875em}
  .days p{margin:0 0 0.3em;font-variant-numeric:tabular-nums}
  .days .about{display:flex;flex-wrap:wrap;gap:0 1em;margin:0.3em 0 0;color:var(--_quiet);font-size:0.9286em}
  .days .about p{margin:0}
  .about summary{padding:0}
  .strip{position:relative;margin-inline:8px}
  .strip svg{display:block;width:100%;height:2.6em;overflow:visible}
  .strip path{vector-effect:non-scaling-stroke}
  .total{fill:var(--_quiet);fill-opacity:0.45}
  .gaps{fill:var(--_rule);stroke:var(--_quiet);stroke-width:0.5px}
  .ticks{stroke:var(--_quiet);stroke-width:0.5px;transform:translateY(102px) scaleY(0.08)}
  .strip input{box-sizing:border-box;width:calc(100% + 16px);min-height:24px;margin:0 -8px;accent-color:var(--_focus);cursor:pointer}
  .span{fill:var(--_focus);fill-opacity:0.18}
  .steps{display:flex;flex-wrap:wrap;gap:0.4em}
  .steps button,.steps input{box-sizing:border-box;min-height:2.4em;min-width:2.4em;border:1px solid var(--_quiet);border-radius:3px;background:var(--_surface);color:var(--_text)}
  .steps button{cursor:pointer}
  .steps button[aria-pressed=true]{outline:2px solid var(--_focus);outline-offset:-2px}
  .steps button[aria-disabled=true]{border-color:var(--_rule);color:var(--_quiet)}
  @media print{.controls,.days{display:none}}
`);
