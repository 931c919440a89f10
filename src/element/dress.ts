import type { CSSResult } from 'lit';
import { styles } from './styles.js';
import { tokens } from './tokens.js';

/** What every map wears. What is loaded later adds to it. */
export const wardrobe: CSSResult[] = [tokens, styles];

/** Gives a shadow tree its style sheets, in whatever document it stands. They are taken off on the way to another one. */
export function dress(root: ShadowRoot): ShadowRoot {
  const { defaultView } = root.ownerDocument;
  // A document that is not shown any more has none, and pretended pages, as in jsdom, have no sheets to give.
  if (defaultView && 'replaceSync' in defaultView.CSSStyleSheet.prototype)
    root.adoptedStyleSheets = wardrobe.map((style) => sheetIn(defaultView, style));
  return root;
}

/** A sheet can be worn in the document it was made in. Lit makes none where an old library has its own `Document` in place of the browser’s. */
function sheetIn(view: Window & typeof globalThis, { styleSheet, cssText }: CSSResult): CSSStyleSheet {
  if (view === window && styleSheet) return styleSheet;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}
