import type { IsoDate } from '../calendar/day.js';
import type { Filter } from '../counts/select-counts.js';
import type { Level } from '../geography/geography.js';

/** How units are colored: by an amount of agreements in each, or by the program models it holds, by who signed, or by who applied. */
export type View = 'density' | 'model' | 'signer' | 'pending';

/**
 * What is drawn of agreements: how many there are, how many agencies signed them, how many there are for every 100,000 residents, or what
 * part they are of all that are listed.
 */
export type Amount = 'agreements' | 'agencies' | 'per-100k' | 'share';

/** What is asked of the counts. */
export interface Question extends Filter {
  readonly level: Level;
  readonly view: View;
  readonly measure: Amount;
  /** An earlier day: what happened since then is drawn, and nothing else. `null` for a picture of one day. */
  readonly compare: IsoDate | null;
}
