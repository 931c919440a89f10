import { unsafeCSS } from 'lit';

/** The lines are read and not seen: what they say is the picture. */
export const treeStyles = unsafeCSS(`
  [role=treeitem]{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
  .hint{margin:0.5em 0 0;font-size:0.8125em}
  .keys{margin:0.5em 0 0;padding:0.6em 0.9em;border:1px solid var(--_rule);border-radius:4px;background:var(--_surface);color:var(--_text);font-size:0.8125em}
  .keys dl{margin:0.3em 0 0}
  .keys dl div{display:flex;gap:0.75em;padding:0.15em 0}
  .keys dt{flex:none;width:9em;font-weight:600}
  .keys dd{margin:0}
`);
