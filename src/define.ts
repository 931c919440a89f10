import { AgreementMap } from './element/agreement-map.js';

export * from './index.js';

declare global {
  interface HTMLElementTagNameMap {
    'agreement-map': AgreementMap;
  }
}

// A content management system may load the script twice; the first one wins, as it has drawn already.
if (!customElements.get('agreement-map')) customElements.define('agreement-map', AgreementMap);
