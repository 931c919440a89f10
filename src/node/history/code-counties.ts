import type { Agreement } from '../../agreements/agreement.js';
import { place } from '../../counts/place.js';
import type { PlaceFinder } from '../../geography/names/gazetteer.js';

/** Agreements with their counties as codes. One whose place is not found keeps the printed names. */
export function codeCounties(agreements: readonly Agreement[], places: PlaceFinder): Agreement[] {
  return place(agreements, places, () => true).map(({ agreement, counties, missing }) =>
    agreement.agencyType === 'state' || missing.length > 0 ? agreement : { ...agreement, counties },
  );
}
