import { unsafeCSS } from 'lit';

/** Appearance of the table of figures. On a phone the names of its columns stand upright, so that its numbers are in sight; buttons of WebKit do not, what is in them does. */
export const tableStyles = unsafeCSS(`
  .sieves{display:flex;flex-wrap:wrap;gap:0.4em 0.8em;align-items:end;margin:0.5em 0}
  .sieves label{max-width:100%}
  .sieves label span{display:block;color:var(--_quiet)}
  .sieves select{box-sizing:border-box;min-height:2.4em;max-width:100%;border:1px solid var(--_quiet);border-radius:3px;background:var(--_surface);color:var(--_text);font:inherit}
  .sieves .only{display:flex;align-items:center;gap:0.5em;min-height:2.4em}
  .sieves .only span{color:inherit}
  .sieves input{width:1.25em;height:1.25em;margin:0;accent-color:var(--_focus)}
  .in-table{margin:0 0 0.4em;color:var(--_quiet)}
  .scroll{max-height:32em;overflow:auto;contain:content;border:1px solid var(--_rule)}
  .scroll table{border-collapse:collapse;width:100%}
  caption{text-align:start;padding:0.5em;font-weight:600}
  th,td{padding:0.3em 0.5em;text-align:start;border-top:1px solid var(--_rule)}
  thead th{position:sticky;top:0;z-index:1;background:var(--_surface);color:var(--_text);vertical-align:bottom}
  tbody th{font-weight:400}
  .figure{text-align:end;font-variant-numeric:tabular-nums}
  .scroll button{min-height:24px;padding:0;border:0;background:none;font-weight:600;text-align:inherit;white-space:normal;cursor:pointer}
  .sort::after{content:'\\2195';content:'\\2195' / '';padding-inline-start:0.3em;color:var(--_quiet);font-weight:400}
  [aria-sort=ascending] .sort::after{content:'\\2191';content:'\\2191' / '';color:inherit}
  [aria-sort=descending] .sort::after{content:'\\2193';content:'\\2193' / '';color:inherit}
  .of-state th,.of-state td{background:var(--_land);color:var(--_text);font-weight:600}
  .of-state button::before{content:'\\25B8';content:'\\25B8' / '';display:inline-block;width:1em}
  .of-state button[aria-expanded=true]::before{content:'\\25BE';content:'\\25BE' / ''}
  .of-state .place{font-weight:400}
  .in-state th{padding-inline-start:1.5em}
  .in-state .place{color:var(--_quiet)}
  @container (width < 560px){
    .sieves label:not(.only){flex:1 1 8em;min-width:0}
    .sieves select{width:100%}
    .scroll th,.scroll td{padding:0.3em 0.22em}
    .in-state th{padding-inline-start:1em}
    .of-state .place{display:none}
    .in-state .place{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    thead .figure span{display:inline-block;max-height:10em;writing-mode:vertical-rl;transform:rotate(180deg);text-align:start}
    thead .figure .sort{overflow:hidden}
    thead .figure .sort::after{display:block;padding:0}
  }
  @media print{
    .sieves,.sort::after,.of-state button::before{display:none}
    .scroll{max-height:none;overflow:visible;contain:none;font-size:7.5pt;line-height:1.15}
    .scroll th,.scroll td{padding:0.05em 0.4em}
    .scroll button{min-height:0}
    thead th{position:static}
    tr{break-inside:avoid}
    .of-state{break-after:avoid}
  }
`);
