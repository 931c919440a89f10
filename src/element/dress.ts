import type { CSSResult } from 'lit';
import { styles } from './styles.js';
import { tokens } from './tokens.js';

/** What every map wears. What is loaded later adds to it. */
export const wardrobe: CSSResult[] = [tokens, styles];

/** Gives a shadow tree its style sheets, in whatever document it stands. They are taken off on the way to another one. */
export function dress(root: ShadowRoot): ShadowRoot {
  const { defaultView } = root.ownerDocument;
  // A document that is not shown any more has none.
  if (defaultView) root.adoptedStyleSheets = wardrobe.map((style) => sheetIn(defaultView, style));
  return root;
}

const sheets = new WeakMap<CSSResult, CSSStyleSheet>();

/** A sheet can be worn in the document it was made in. Lit makes none where an old library has put its own `Document` in place of the browser's. */
function sheetIn(view: Window & typeof globalThis, style: CSSResult): CSSStyleSheet {
  const known = view === window && sheets.get(style);
  if (known) return known;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style.cssText);
  if (view === window) sheets.set(style, sheet);
  return sheet;
}
