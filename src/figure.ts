import { AgreementFigure } from './element/prose/agreement-figure.js';

export { AgreementFigure };
export { LoadErrorEvent } from './element/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'agreement-figure': AgreementFigure;
  }
}

// A content management system may load the script twice; the first one wins.
if (!customElements.get('agreement-figure')) customElements.define('agreement-figure', AgreementFigure);
