import { AgreementMap } from './element/agreement-map.js';

// What a script of the page may want beside the tag. All else is in the package's own entry, so that a first picture does not carry it.
export { AgreementMap };
export { ChoiceEvent, LoadErrorEvent, UnitHoverEvent, UnitSelectEvent } from './element/events.js';
export { DataError } from './agreements/data-error.js';
export { bundledAdapter } from './agreements/adapters/bundled-adapter.js';
export { fileAdapter } from './agreements/adapters/file-adapter.js';
export { registerAdapter } from './agreements/adapters/register-adapter.js';
export { rowsAdapter } from './agreements/adapters/rows-adapter.js';
export type * from './index.js';

declare global {
  interface HTMLElementTagNameMap {
    'agreement-map': AgreementMap;
  }
}

// A content management system may load the script twice; the first one wins, as it has drawn already.
if (!customElements.get('agreement-map')) customElements.define('agreement-map', AgreementMap);
